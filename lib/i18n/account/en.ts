import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  title: "My account",
  signInTitle: "Sign in",
  signInLead: "Find your sessions on this device.",
  signUpTitle: "Create an account",
  signUpLead: "Sessions that you opened without an account come along. Azimut sends no e-mail.",
  closed: "On this site accounts are made by whoever runs it.",
  email: "E-mail address",
  password: "Password",
  newPassword: "New password",
  passwordHint: "12 to 128 characters. Four unrelated words make a good password.",
  signIn: "Sign in",
  signUp: "Create my account",
  passkeySignIn: "Sign in with a passkey",
  signedInAs: "You are signed in as {email}.",
  passkeyOnly:
    "You are signed in. Your account has no address: your passkey brings you back to it.",
  none: "You are working without an account. Your sessions can be reached from this browser only.",
  passkeyTitle: "Passkey",
  passkeyLead: "Your device’s fingerprint, face or code takes the place of the password.",
  passkeyAdd: "Add a passkey",
  passkeyAdded: "The passkey is added.",
  passkeyMissing: "This browser does not know passkeys.",
  changeTitle: "Change the password",
  change: "Change the password",
  changed: "The password is changed. Other devices are signed out.",
  outTitle: "Sign out",
  outLead: "“Everywhere” also closes the other browsers where you are signed in.",
  signOut: "Sign out here",
  signOutEverywhere: "Sign out everywhere",
  anonymousOut:
    "Without an account, signing out means losing your sessions. Create an account first.",
  deleteTitle: "Delete",
  deleteOpen: "Delete my sessions and my account",
  deleteLead: "Your sessions, all the answers in them and your account are gone at once, for good.",
  delete: "Yes, delete everything",
  forgotten: "Forgot the password? Whoever runs this site can give you a new one.",
  faults: {
    "wrong-password": "The address or the password is not right.",
    "too-many-attempts":
      "Too many failed tries for this account. Wait a few minutes, or use a passkey.",
    "too-many-newcomers":
      "Too many people have started from this address. Sign in to your account, or try again in an hour.",
    "address-taken": "There is an account with this address already. Sign in.",
    "short-password": "This password is too short: at least 12 characters.",
    "long-password": "This password is too long: 128 characters at most.",
    "no-cookies":
      "This browser refuses cookies, and without them this site cannot recognise you. Allow this site’s cookies in the settings, then try again.",
    "signed-out": "You are no longer signed in.",
    "unknown-passkey": "This site does not know this passkey.",
    "refused-passkey": "The passkey was not accepted. Try again.",
    "not-saved": "The server cannot save for the moment. Try again.",
    failed: "That did not work. Check the network and try again.",
  },
} satisfies Words<typeof fr>;
