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
  passwordHint:
    "12 to 128 characters, and no well-known password. Four unrelated words make a good one.",
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
  passkeyNumber: "Passkey no. {n}",
  passkeySince: "(added on {date})",
  passkeyRemove: "Remove passkey no. {n}",
  withPasskey: "{action} (confirm with a passkey)",
  done: {
    added: "The passkey is added.",
    removed: "The passkey is removed.",
    ended: "Every other sign-in has ended.",
  },
  changeTitle: "Change the password",
  change: "Change the password",
  changed: "The password is changed. Other devices are signed out.",
  outTitle: "Sign out",
  signOut: "Sign out here",
  signInsTitle: "Sign-ins",
  signInsLead:
    "What has happened on your account in the last 90 days: the date and the kind of device, never the network address. The list goes with the account.",
  when: "When",
  what: "What",
  device: "Device",
  state: "State",
  actions: {
    "password-sign-in": "Signed in with the password",
    "passkey-sign-in": "Signed in with a passkey",
    "signed-up": "Account created",
    "signed-out": "Signed out",
    "others-ended": "Every other sign-in ended",
    "password-changed": "New password",
    "password-reset": "New password, set by whoever runs the site",
    "passkey-added": "Passkey added",
    "passkey-removed": "Passkey removed",
    other: "Other",
  },
  devices: { computer: "computer", phone: "phone", tablet: "tablet", unknown: "unknown" },
  states: { open: "open", here: "this device", ended: "" },
  failuresBefore: {
    one: "{n} wrong password just before",
    other: "{n} wrong passwords just before",
  },
  failuresSince: {
    one: "{n} wrong password has been tried on your account in the last hours.",
    other: "{n} wrong passwords have been tried on your account in the last hours.",
  },
  endOthersLead:
    "An open sign-in that you do not recognise? End the others, then change your password.",
  endOthers: "End all other sign-ins",
  anonymousOut:
    "Without an account, signing out means losing your sessions. Create an account first.",
  deleteTitle: "Delete",
  deleteOpen: "Delete my sessions and my account",
  deleteLead: "Your sessions, all the answers in them and your account are gone at once, for good.",
  deleteShared:
    "Colleagues work on these sessions. They are gone for them too, unless you hand them over to one of them first.",
  delete: "Yes, delete everything",
  forgotten: "Forgot the password? Whoever runs this site can give you a new one.",
  faults: {
    "wrong-password": "The address or the password is not right.",
    "proof-needed": "Confirm with your password or a passkey.",
    "common-password":
      "This password is one of those that are tried first. Choose another, for example four unrelated words.",
    "last-passkey": "This is your only way back: add another passkey first.",
    "no-passkeys": "This browser does not know passkeys.",
    busy: "Too many people are signing in right now. Try again in ten seconds.",
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
