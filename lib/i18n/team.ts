import type { Locale } from "./locale.ts";

/** What the page about a session's team, and the page of an invitation, say. */
export interface TeamStrings {
  team: string;
  teamLead: string;
  you: string;
  withoutAddress: string;
  rights: Record<"watch" | "run" | "own", string>;
  remove: string;
  removeName: string;
  leave: string;
  invite: string;
  inviteLead: string;
  needsAccount: string;
  rightsTitle: string;
  rightsHint: Record<"watch" | "run", string>;
  makeLink: string;
  linkIs: string;
  linkHint: string;
  copy: string;
  copied: string;
  copyFailed: string;
  open: string;
  openNone: string;
  until: string;
  showLink: string;
  withdraw: string;
  done: Record<"removed" | "withdrawn", string>;
  faults: Record<
    "too-many-invitations" | "unknown-invitation" | "account-needed" | "failed",
    string
  >;
  shared: Record<"watch" | "run", string>;
  invited: {
    title: string;
    lead: Record<"watch" | "run", string>;
    accept: string;
    already: string;
    goTo: string;
    needsAccount: string;
    missing: string;
    missingLead: string;
  };
}

export const teamStrings: Record<Locale, TeamStrings> = {
  fr: {
    team: "Équipe",
    teamLead: "Ces personnes ont accès à la séance, chacune avec son compte.",
    you: "vous",
    withoutAddress: "compte sans adresse",
    rights: {
      watch: "suit le tableau de bord",
      run: "conduit la séance",
      own: "a créé la séance",
    },
    remove: "Retirer",
    removeName: "Retirer {name}",
    leave: "Quitter cette séance",
    invite: "Inviter un collègue",
    inviteLead:
      "Un lien à usage unique, valable sept jours. Votre collègue l’ouvre avec son propre compte. Exporter, supprimer et inviter vous restent réservés.",
    needsAccount:
      "Créez d’abord un compte : une séance sans compte tient à ce navigateur, et votre collègue pourrait être seul à l’avoir encore.",
    rightsTitle: "Ce que cette personne pourra faire",
    rightsHint: {
      watch: "Suivre : le tableau de bord et l’écran de la salle, sans rien changer",
      run: "Conduire : ouvrir, fermer, gérer les participants, prendre l’écran",
    },
    makeLink: "Créer le lien",
    linkIs: "Lien à transmettre",
    linkHint: "Qui a ce lien et un compte peut entrer : transmettez-le à une seule personne.",
    copy: "Copier le lien",
    copied: "Le lien est copié.",
    copyFailed: "La copie n’a pas marché : sélectionnez le lien.",
    open: "Invitations en attente",
    openNone: "Aucune invitation en attente.",
    until: "jusqu’au {date}",
    showLink: "Revoir le lien",
    withdraw: "Annuler l’invitation",
    done: { removed: "L’accès est retiré.", withdrawn: "L’invitation est annulée." },
    faults: {
      "too-many-invitations": "Il y a déjà vingt invitations en attente : annulez-en une.",
      "unknown-invitation": "Cette invitation a déjà servi, a été annulée ou a expiré.",
      "account-needed": "Il faut un compte : créez-en un ou connectez-vous.",
      failed: "Cela n’a pas marché. Vérifiez le réseau et réessayez.",
    },
    shared: { watch: "partagée avec vous : à suivre", run: "partagée avec vous : à conduire" },
    invited: {
      title: "Invitation à une séance",
      lead: {
        watch: "Un collègue vous invite à suivre cette séance :",
        run: "Un collègue vous invite à conduire cette séance avec lui :",
      },
      accept: "Accepter l’invitation",
      already: "Vous avez déjà accès à cette séance.",
      goTo: "Aller à la séance",
      needsAccount:
        "Pour accepter, il faut un compte. Créez-en un ou connectez-vous : vous reviendrez ici.",
      missing: "Cette invitation ne mène nulle part",
      missingLead:
        "Elle a déjà servi, a été annulée ou a expiré. Demandez un nouveau lien à votre collègue.",
    },
  },
  en: {
    team: "Team",
    teamLead: "These people have access to the session, each with their own account.",
    you: "you",
    withoutAddress: "an account without an address",
    rights: { watch: "watches the board", run: "runs the session", own: "made the session" },
    remove: "Take off",
    removeName: "Take off {name}",
    leave: "Leave this session",
    invite: "Invite a colleague",
    inviteLead:
      "A link for one use, good for seven days. Your colleague opens it with an account of their own. Exporting, deleting and inviting stay yours alone.",
    needsAccount:
      "Create an account first: without one the session hangs on this browser, and your colleague might be the only one left who has it.",
    rightsTitle: "What they may do",
    rightsHint: {
      watch: "Watch: the board and the room screen, without changing anything",
      run: "Run: open, close, manage the participants, take the screen over",
    },
    makeLink: "Make the link",
    linkIs: "Link to hand over",
    linkHint: "Whoever has this link and an account can enter: hand it to one person only.",
    copy: "Copy the link",
    copied: "The link is copied.",
    copyFailed: "Copying did not work: select the link.",
    open: "Open invitations",
    openNone: "No open invitation.",
    until: "until {date}",
    showLink: "Show the link again",
    withdraw: "Take the invitation back",
    done: { removed: "The access is gone.", withdrawn: "The invitation is taken back." },
    faults: {
      "too-many-invitations": "There are twenty open invitations already: take one back.",
      "unknown-invitation": "This invitation was used, taken back, or has expired.",
      "account-needed": "This needs an account: create one or sign in.",
      failed: "That did not work. Check the network and try again.",
    },
    shared: { watch: "shared with you: to watch", run: "shared with you: to run" },
    invited: {
      title: "Invitation to a session",
      lead: {
        watch: "A colleague invites you to watch this session:",
        run: "A colleague invites you to run this session together:",
      },
      accept: "Accept the invitation",
      already: "You have access to this session already.",
      goTo: "Go to the session",
      needsAccount: "Accepting needs an account. Create one or sign in: you will come back here.",
      missing: "This invitation leads nowhere",
      missingLead: "It was used, taken back, or has expired. Ask your colleague for a new link.",
    },
  },
};
