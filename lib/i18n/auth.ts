import type { Locale } from "./locale.ts";

/** What counsellors read about their account. */
interface AuthStrings {
  title: string;
  signInTitle: string;
  signInLead: string;
  signUpTitle: string;
  signUpLead: string;
  closed: string;
  email: string;
  password: string;
  newPassword: string;
  passwordHint: string;
  signIn: string;
  signUp: string;
  passkeySignIn: string;
  signedInAs: string;
  passkeyOnly: string;
  none: string;
  passkeyTitle: string;
  passkeyLead: string;
  passkeyAdd: string;
  passkeyAdded: string;
  passkeyMissing: string;
  changeTitle: string;
  change: string;
  changed: string;
  outTitle: string;
  outLead: string;
  signOut: string;
  signOutEverywhere: string;
  anonymousOut: string;
  deleteTitle: string;
  deleteOpen: string;
  deleteLead: string;
  delete: string;
  forgotten: string;
  working: string;
  faults: Record<AuthPageFault, string>;
}

/** What can go wrong with a form about an account; any other code is "failed". */
export type AuthPageFault =
  | "wrong-password"
  | "too-many-attempts"
  | "too-many-newcomers"
  | "address-taken"
  | "short-password"
  | "long-password"
  | "signed-out"
  | "unknown-passkey"
  | "refused-passkey"
  | "not-saved"
  | "failed";

export const authStrings: Record<Locale, AuthStrings> = {
  fr: {
    title: "Mon compte",
    signInTitle: "Se connecter",
    signInLead: "Retrouvez vos séances sur cet appareil.",
    signUpTitle: "Créer un compte",
    signUpLead: "Vos séances ouvertes sans compte vous suivent. Azimut n’envoie aucun courriel.",
    closed: "Sur ce site, les comptes sont créés par la personne qui le gère.",
    email: "Adresse électronique",
    password: "Mot de passe",
    newPassword: "Nouveau mot de passe",
    passwordHint: "De 12 à 128 signes. Quatre mots sans rapport font un bon mot de passe.",
    signIn: "Se connecter",
    signUp: "Créer mon compte",
    passkeySignIn: "Se connecter avec une clé d’accès",
    signedInAs: "Compte ouvert : {email}.",
    passkeyOnly:
      "Votre compte est ouvert. Il n’a pas d’adresse : vous y revenez par votre clé d’accès.",
    none: "Vous travaillez sans compte. Vos séances ne sont accessibles que depuis ce navigateur.",
    passkeyTitle: "Clé d’accès",
    passkeyLead: "L’empreinte, le visage ou le code de votre appareil remplacent le mot de passe.",
    passkeyAdd: "Ajouter une clé d’accès",
    passkeyAdded: "La clé d’accès est ajoutée.",
    passkeyMissing: "Ce navigateur ne connaît pas les clés d’accès.",
    changeTitle: "Changer de mot de passe",
    change: "Changer le mot de passe",
    changed: "Le mot de passe est changé. Les autres appareils sont déconnectés.",
    outTitle: "Se déconnecter",
    outLead: "« Partout » ferme aussi votre compte dans les autres navigateurs.",
    signOut: "Se déconnecter ici",
    signOutEverywhere: "Se déconnecter partout",
    anonymousOut:
      "Sans compte, se déconnecter veut dire perdre l’accès à vos séances. Créez d’abord un compte.",
    deleteTitle: "Supprimer",
    deleteOpen: "Supprimer mes séances et mon compte",
    deleteLead:
      "Vos séances, toutes les réponses qu’elles contiennent et votre compte disparaissent tout de suite, pour de bon.",
    delete: "Oui, tout supprimer",
    forgotten: "Mot de passe oublié ? La personne qui gère ce site peut vous en donner un nouveau.",
    working: "Un instant…",
    faults: {
      "wrong-password": "L’adresse ou le mot de passe ne va pas.",
      "too-many-attempts":
        "Trop d’essais manqués pour ce compte. Attendez quelques minutes, ou utilisez une clé d’accès.",
      "too-many-newcomers":
        "Trop de personnes ont commencé depuis cette adresse. Connectez-vous à votre compte, ou réessayez dans une heure.",
      "address-taken": "Il y a déjà un compte avec cette adresse. Connectez-vous.",
      "short-password": "Ce mot de passe est trop court : au moins 12 signes.",
      "long-password": "Ce mot de passe est trop long : au plus 128 signes.",
      "signed-out": "La connexion a pris fin.",
      "unknown-passkey": "Ce site ne connaît pas cette clé d’accès.",
      "refused-passkey": "La clé d’accès n’a pas été acceptée. Réessayez.",
      "not-saved": "Le serveur ne peut pas enregistrer pour l’instant. Réessayez.",
      failed: "Cela n’a pas marché. Vérifiez le réseau et réessayez.",
    },
  },
  en: {
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
    deleteLead:
      "Your sessions, all the answers in them and your account are gone at once, for good.",
    delete: "Yes, delete everything",
    forgotten: "Forgot the password? Whoever runs this site can give you a new one.",
    working: "One moment…",
    faults: {
      "wrong-password": "The address or the password is not right.",
      "too-many-attempts":
        "Too many failed tries for this account. Wait a few minutes, or use a passkey.",
      "too-many-newcomers":
        "Too many people have started from this address. Sign in to your account, or try again in an hour.",
      "address-taken": "There is an account with this address already. Sign in.",
      "short-password": "This password is too short: at least 12 characters.",
      "long-password": "This password is too long: 128 characters at most.",
      "signed-out": "You are no longer signed in.",
      "unknown-passkey": "This site does not know this passkey.",
      "refused-passkey": "The passkey was not accepted. Try again.",
      "not-saved": "The server cannot save for the moment. Try again.",
      failed: "That did not work. Check the network and try again.",
    },
  },
};
