import type { Locale } from "./locale.ts";

/** What counsellors read: their sessions and one session's page. */
interface CounsellorStrings {
  title: string;
  description: string;
  lead: string;
  steps: readonly string[];
  signedOutClosed: string;
  account: string;
  signIn: string;
  anonymous: string;
  keep: string;
  newTitle: string;
  list: string;
  name: string;
  state: string;
  joined: string;
  done: string;
  created: string;
  erasedOn: string;
  states: Record<"draft" | "open" | "closing" | "closed", string>;
  form: {
    title: string;
    titleHint: string;
    defaultTitle: string;
    mode: string;
    full: string;
    express: string;
    more: string;
    locale: string;
    results: string;
    atOnce: string;
    held: string;
    aliases: string;
    generated: string;
    free: string;
    freeHint: string;
    retention: string;
    retentionHint: string;
    controller: string;
    controllerHint: string;
    notice: string;
    noticeHint: string;
    open: string;
    draft: string;
    working: string;
  };
  page: {
    back: string;
    code: string;
    address: string;
    qr: string;
    localAddress: string;
    draftLead: string;
    openLead: string;
    closingLead: string;
    closedLead: string;
    doorClosed: string;
    open: string;
    reopen: string;
    reopenHint: string;
    close: string;
    closeHint: string;
    sheet: string;
    results: string;
    resultsOpen: string;
    resultsHeld: string;
    openResults: string;
    holdResults: string;
    counts: string;
    settings: string;
    aliases: string;
    language: string;
    languages: Record<Locale, string>;
    retention: string;
    days: string;
    dayOne: string;
    erase: string;
    erased: string;
    erasedLead: string;
    missing: string;
    missingLead: string;
  };
  sheet: {
    title: string;
    one: string;
    two: string;
    three: string;
    print: string;
    closed: string;
  };
  failed: string;
  failedSaving: string;
  failedMany: string;
}

export const counsellorStrings: Record<Locale, CounsellorStrings> = {
  fr: {
    title: "Mes séances",
    description:
      "Ouvrez une séance pour un groupe : un code à l’écran, des réponses qui ne se perdent pas.",
    lead: "Faites répondre un groupe au questionnaire, chacun à son rythme, sur téléphone, tablette ou ordinateur.",
    steps: [
      "Vous ouvrez une séance : un code et un code QR s’affichent.",
      "Chaque personne entre avec le code, sans compte, sous un pseudonyme.",
      "Vous voyez où en est le groupe, jamais les réponses d’une personne.",
    ],
    signedOutClosed:
      "Sur ce site, les séances s’ouvrent avec un compte. Demandez-le à la personne qui gère le site.",
    account: "Mon compte",
    signIn: "J’ai déjà un compte",
    anonymous:
      "Vous travaillez sans compte : ces séances ne sont accessibles que depuis ce navigateur.",
    keep: "Créer un compte pour les garder",
    newTitle: "Nouvelle séance",
    list: "Séances",
    name: "Séance",
    state: "État",
    joined: "Entrés",
    done: "Terminés",
    created: "Créée le",
    erasedOn: "Effacée le",
    states: { draft: "Pas encore ouverte", open: "Ouverte", closing: "Se ferme", closed: "Fermée" },
    form: {
      title: "Nom de la séance",
      titleHint: "Les participants le verront.",
      defaultTitle: "Séance du {date}",
      mode: "Questionnaire",
      full: "Complet : {n} questions, une quinzaine de minutes",
      express: "Express : {n} questions, cinq minutes",
      more: "Autres réglages",
      locale: "Langue de la séance",
      results: "Résultat de chaque personne",
      atOnce: "Montré dès qu’elle a terminé",
      held: "Montré quand vous l’ouvrez",
      aliases: "Noms",
      generated: "Pseudonymes donnés par Azimut (« Loutre 12 »)",
      free: "Noms choisis par les participants",
      freeHint: "À réserver aux groupes où tout le monde peut se reconnaître.",
      retention: "Jours avant l’effacement",
      retentionHint: "Comptés à partir de la fermeture. De 1 à 365.",
      controller: "Responsable des données",
      controllerHint: "Votre établissement ou votre nom, cité dans l’information aux participants.",
      notice: "Information aux participants",
      noticeHint: "Laissez vide pour le texte proposé, en trois lignes :",
      open: "Créer et ouvrir la séance",
      draft: "Créer sans ouvrir",
      working: "Un instant…",
    },
    page: {
      back: "Mes séances",
      code: "Code",
      address: "Adresse",
      qr: "Code QR qui mène à la séance",
      localAddress:
        "Cette adresse ne vaut que sur cet ordinateur. Pour que d’autres appareils entrent, réglez PUBLIC_URL (voir docs/operations.md).",
      draftLead: "Tout est prêt. Personne ne peut encore entrer.",
      openLead: "On entre avec le code jusqu’au {date}.",
      closingLead: "On n’entre plus. Les réponses en route sont prises jusqu’à {time}.",
      closedLead: "Tout sera effacé le {date}.",
      doorClosed: "Le code a expiré : rouvrez la porte pour que d’autres entrent.",
      open: "Ouvrir la séance",
      reopen: "Rouvrir avec un nouveau code",
      reopenHint: "L’ancien code ne sert plus.",
      close: "Fermer la séance",
      closeHint:
        "À la fermeture, le code ne sert plus, et les réponses encore en attente ont trois minutes pour arriver.",
      sheet: "Feuille à imprimer",
      results: "Résultats",
      resultsOpen: "Chaque personne peut voir son résultat.",
      resultsHeld: "Les résultats sont gardés jusqu’à ce que vous les ouvriez.",
      openResults: "Ouvrir les résultats",
      holdResults: "Garder de nouveau les résultats",
      counts: "Où en est le groupe",
      settings: "Réglages",
      aliases: "Noms",
      language: "Langue",
      languages: { fr: "Français", en: "Anglais" },
      retention: "Conservation",
      days: "{n} jours après la fermeture",
      dayOne: "un jour",
      erase: "Supprimer la séance",
      erased: "La séance est supprimée",
      erasedLead: "{participants} participants et {answers} réponses ont été effacés. Reçu : {id}",
      missing: "Cette séance n’est pas là",
      missingLead: "Elle a été supprimée, ou elle appartient à un autre compte.",
    },
    sheet: {
      title: "Rejoindre la séance",
      one: "Allez à l’adresse ci-dessous, ou visez le code QR.",
      two: "Entrez le code.",
      three: "Gardez le ticket que vous recevez : il vous ramène à vos réponses.",
      print: "Imprimer",
      closed: "La séance n’est pas ouverte : la feuille aura son code une fois la séance ouverte.",
    },
    failed: "Cela n’a pas marché. Vérifiez le réseau et réessayez.",
    failedSaving: "Le serveur ne peut pas enregistrer pour l’instant. Réessayez.",
    failedMany: "Vous avez déjà 200 séances : supprimez-en une.",
  },
  en: {
    title: "My sessions",
    description: "Open a session for a group: a code on the screen, answers that do not get lost.",
    lead: "Let a group answer the questionnaire, each at their own pace, on a phone, a tablet or a computer.",
    steps: [
      "You open a session: a code and a QR code appear.",
      "Everybody joins with the code, without an account, under an alias.",
      "You see how far the group is, never what a person answered.",
    ],
    signedOutClosed:
      "On this site sessions are opened with an account. Ask whoever runs the site for one.",
    account: "My account",
    signIn: "I have an account",
    anonymous:
      "You are working without an account: these sessions can be reached from this browser only.",
    keep: "Create an account to keep them",
    newTitle: "New session",
    list: "Sessions",
    name: "Session",
    state: "State",
    joined: "Joined",
    done: "Done",
    created: "Created on",
    erasedOn: "Erased on",
    states: { draft: "Not open yet", open: "Open", closing: "Closing", closed: "Closed" },
    form: {
      title: "Name of the session",
      titleHint: "Participants will see it.",
      defaultTitle: "Session of {date}",
      mode: "Questionnaire",
      full: "Full: {n} questions, about fifteen minutes",
      express: "Express: {n} questions, five minutes",
      more: "More settings",
      locale: "Language of the session",
      results: "Each person’s result",
      atOnce: "Shown as soon as they are done",
      held: "Shown when you open it",
      aliases: "Names",
      generated: "Aliases given by Azimut (“Otter 12”)",
      free: "Names chosen by the participants",
      freeHint: "Only for groups where everybody may be known to the others.",
      retention: "Days before erasure",
      retentionHint: "Counted from the closing. 1 to 365.",
      controller: "Controller of the data",
      controllerHint: "Your organisation or your name, as participants are told.",
      notice: "Information for participants",
      noticeHint: "Leave empty for the proposed text, in three lines:",
      open: "Create and open the session",
      draft: "Create without opening",
      working: "One moment…",
    },
    page: {
      back: "My sessions",
      code: "Code",
      address: "Address",
      qr: "QR code that leads to the session",
      localAddress:
        "This address is good on this computer only. For other devices to join, set PUBLIC_URL (see docs/operations.md).",
      draftLead: "All is ready. Nobody can join yet.",
      openLead: "The code lets people in until {date}.",
      closingLead: "Nobody joins any more. Answers on their way are taken until {time}.",
      closedLead: "Everything will be erased on {date}.",
      doorClosed: "The code has expired: open the door again for others to join.",
      open: "Open the session",
      reopen: "Open again with a new code",
      reopenHint: "The old code is of no more use.",
      close: "Close the session",
      closeHint:
        "On closing, the code stops working, and answers still waiting have three minutes to arrive.",
      sheet: "Sheet to print",
      results: "Results",
      resultsOpen: "Everybody can see their own result.",
      resultsHeld: "Results are held back until you open them.",
      openResults: "Open the results",
      holdResults: "Hold the results back again",
      counts: "How far the group is",
      settings: "Settings",
      aliases: "Names",
      language: "Language",
      languages: { fr: "French", en: "English" },
      retention: "Retention",
      days: "{n} days after closing",
      dayOne: "one day",
      erase: "Delete the session",
      erased: "The session is deleted",
      erasedLead: "{participants} participants and {answers} answers were erased. Receipt: {id}",
      missing: "This session is not here",
      missingLead: "It was deleted, or it belongs to another account.",
    },
    sheet: {
      title: "Join the session",
      one: "Go to the address below, or point at the QR code.",
      two: "Type the code.",
      three: "Keep the ticket that you are given: it brings you back to your answers.",
      print: "Print",
      closed: "The session is not open: the sheet gets its code once it is.",
    },
    failed: "That did not work. Check the network and try again.",
    failedSaving: "The server cannot save for the moment. Try again.",
    failedMany: "You have 200 sessions already: delete one.",
  },
};
