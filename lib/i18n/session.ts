import type { Locale } from "./locale.ts";

/** What participants read: joining, their ticket, their answers. */
interface SessionStrings {
  join: {
    title: string;
    lead: string;
    description: string;
    code: string;
    codeHint: string;
    enter: string;
    haveTicket: string;
    ticketLink: string;
    soloLead: string;
    soloLink: string;
    networkTitle: string;
    networkLead: string;
    networkStart: string;
    networkRunning: string;
    networkGood: string;
    networkSlow: string;
    networkPortal: string;
    networkNone: string;
    networkNoScript: string;
  };
  door: {
    title: string;
    none: string;
    noneLead: string;
    noneAgain: string;
    invited: string;
    noticeTitle: string;
    notice: readonly [string, string, string];
    someone: string;
    days: string;
    dayOne: string;
    alias: string;
    aliasHint: string;
    aliasGenerated: string;
    join: string;
    joining: string;
    waiting: string;
    already: string;
    resume: string;
    rehearsal: string;
    facts: string;
    full: string;
    express: string;
  };
  desk: {
    hello: string;
    ticket: string;
    ticketTitle: string;
    ticketLead: string;
    copy: string;
    copied: string;
    copyFailed: string;
    print: string;
    start: string;
    resume: string;
    review: string;
    progress: string;
    progressOne: string;
    done: string;
    seeResult: string;
    held: string;
    heldLead: string;
    closed: string;
    closing: string;
    dataTitle: string;
    dataLead: string;
    download: string;
    erase: string;
    eraseLead: string;
    eraseConfirm: string;
    erased: string;
    erasedLead: string;
    erasedLeadOne: string;
    erasedLeadNone: string;
    receipt: string;
    nextTitle: string;
    nextLead: string;
    next: string;
    nextWaiting: string;
    left: string;
    back: string;
  };
  quiz: {
    finish: string;
    note: string;
    noteNoScript: string;
    saved: string;
    saving: string;
    waiting: string;
    waitingOne: string;
    closed: string;
    deleted: string;
    gone: string;
    full: string;
    desk: string;
  };
  result: {
    lead: string;
    keepTitle: string;
    keepLead: string;
    change: string;
    print: string;
  };
  ticket: {
    title: string;
    lead: string;
    field: string;
    hint: string;
    enter: string;
    lost: string;
  };
  faults: Record<SessionPageFault, string>;
  gone: Record<"unknown-participant" | "removed" | "deleted", readonly [string, string]>;
}

/** What a participant may be told after sending a form. */
export type SessionPageFault =
  | "bad-alias"
  | "no-entry"
  | "session-full"
  | "unknown-ticket"
  | "removed"
  | "closed"
  | "not-saved"
  | "too-many-failures"
  | "bad-form";

export const sessionStrings: Record<Locale, SessionStrings> = {
  fr: {
    join: {
      title: "Rejoindre une séance",
      lead: "La personne qui anime la séance affiche un code de sept signes. Il suffit pour entrer : ni compte, ni adresse.",
      description:
        "Entrez le code affiché dans la salle pour répondre au questionnaire avec votre groupe.",
      code: "Code de la séance",
      codeHint: "Par exemple ABC-DEFG. Majuscules, espaces et tirets ne comptent pas.",
      enter: "Continuer",
      haveTicket: "Vous avez déjà un ticket ?",
      ticketLink: "Revenir avec mon ticket",
      soloLead: "Pas de séance aujourd’hui ?",
      soloLink: "Faire le quiz seul",
      networkTitle: "Vérifier le réseau de la salle",
      networkLead:
        "À faire quelques jours avant, sur le réseau que le groupe utilisera. Le test envoie dix petites demandes à ce site et ne garde rien.",
      networkStart: "Lancer le test",
      networkRunning: "Test en cours…",
      networkGood: "Le réseau convient : dix réponses sur dix, en {ms} ms en moyenne.",
      networkSlow:
        "Le réseau répond, mais mal : {good} réponses sur dix, en {ms} ms en moyenne. Les réponses seront gardées sur les appareils, puis envoyées.",
      networkPortal:
        "Une autre page répond à la place de ce site : sans doute un portail de connexion, ou un filtre. Demandez que ce site soit autorisé.",
      networkNone: "Aucune réponse : ce réseau ne mène pas à ce site.",
      networkNoScript: "Ce test demande JavaScript.",
    },
    door: {
      title: "Rejoindre la séance",
      none: "Ce code n’ouvre aucune séance",
      noneLead:
        "Vérifiez chaque signe : il n’y a ni zéro ni lettre O, ni chiffre 1 ni lettres I et L. Si la séance vient de fermer, le code ne sert plus.",
      noneAgain: "Saisir un autre code",
      invited: "Vous êtes à la porte de la séance",
      noticeTitle: "Avant de commencer",
      notice: [
        "Ce questionnaire vous aide à réfléchir à des métiers. Il ne décide de rien.",
        "Vos réponses sont gardées sous un pseudonyme, puis effacées {days} après la séance. {who} voit les résultats du groupe, pas vos réponses une par une, sauf si vous acceptez une fiche d’entretien.",
        "Vous pouvez passer une question, arrêter, télécharger ou effacer vos réponses avec votre ticket.",
      ],
      someone: "La personne qui anime",
      days: "{n} jours",
      dayOne: "un jour",
      alias: "Le nom sous lequel vous apparaîtrez",
      aliasHint: "Un prénom ou un surnom. La personne qui anime le verra.",
      aliasGenerated: "Vous recevrez un pseudonyme, comme « Loutre 12 ».",
      join: "Rejoindre la séance",
      joining: "Vous entrez…",
      waiting: "Le réseau est chargé. Gardez cette page ouverte, l’essai recommence tout seul.",
      already: "Vous participez déjà à cette séance sur cet appareil : {alias}.",
      resume: "Reprendre",
      rehearsal: "Répétition : cette séance sert à s’exercer.",
      facts: "{quiz} : {total} questions, sans chronomètre",
      full: "Questionnaire complet",
      express: "Questionnaire express",
    },
    desk: {
      hello: "Bonjour, {alias}",
      ticket: "Votre ticket",
      ticketTitle: "Gardez ce ticket",
      ticketLead:
        "Il vous ramène à vos réponses depuis n’importe quel appareil. Ne le montrez qu’à qui peut les voir.",
      copy: "Copier le ticket",
      copied: "Ticket copié.",
      copyFailed: "Le ticket n’a pas pu être copié. Notez-le.",
      print: "Imprimer le ticket",
      start: "Commencer le questionnaire",
      resume: "Continuer le questionnaire",
      review: "Revoir mes réponses",
      progress: "{n} réponses enregistrées sur {total}.",
      progressOne: "Une réponse enregistrée sur {total}.",
      done: "Vous avez terminé. Vous pouvez encore corriger vos réponses tant que la séance est ouverte.",
      seeResult: "Voir mon résultat",
      held: "Votre résultat sera montré plus tard",
      heldLead:
        "La personne qui anime l’ouvrira pour tout le groupe. Cette page vous le dira, et votre ticket vous y ramène.",
      closed: "La séance est fermée : vos réponses ne peuvent plus changer.",
      closing: "La séance se ferme : les dernières réponses sont encore prises.",
      dataTitle: "Vos données",
      dataLead:
        "Tout ce qui est gardé sur vous tient dans un fichier. Vous pouvez aussi tout effacer.",
      download: "Télécharger mes données (JSON)",
      erase: "Effacer mes données",
      eraseLead:
        "Vos réponses, votre pseudonyme et votre ticket disparaissent tout de suite, pour de bon.",
      eraseConfirm: "Oui, tout effacer",
      erased: "Tout est effacé",
      erasedLead: "{n} réponses ont été effacées. Il ne reste rien de vous dans cette séance.",
      erasedLeadOne: "Une réponse a été effacée. Il ne reste rien de vous dans cette séance.",
      erasedLeadNone:
        "Aucune réponse n’était enregistrée. Il ne reste rien de vous dans cette séance.",
      receipt: "Reçu : {id}",
      nextTitle: "Appareil partagé ?",
      nextLead:
        "Notez d’abord votre ticket. Puis laissez la place : il ne restera rien de vous sur cet appareil.",
      next: "Personne suivante",
      nextWaiting:
        "Des réponses attendent encore d’être enregistrées. Gardez cette page ouverte : le passage se fera dès que le réseau revient.",
      left: "L’appareil est prêt pour la personne suivante.",
      back: "Mon ticket et mes données",
    },
    quiz: {
      finish: "Terminer",
      note: "Chaque réponse est enregistrée dès que vous la donnez.",
      noteNoScript:
        "Sans JavaScript, vos réponses sont enregistrées quand vous appuyez sur « Terminer ».",
      saved: "Enregistré",
      saving: "Enregistrement…",
      waiting: "En attente : {n} réponses gardées sur cet appareil, envoyées dès que possible.",
      waitingOne: "En attente : une réponse gardée sur cet appareil, envoyée dès que possible.",
      closed: "La séance est fermée. Les réponses qui attendaient n’ont pas été prises.",
      deleted: "La séance a été supprimée. Plus rien n’est enregistré.",
      gone: "Cet appareil ne participe plus à la séance. Revenez avec votre ticket.",
      full: "Le serveur ne peut pas enregistrer pour l’instant. Gardez cette page ouverte.",
      desk: "Mon ticket",
    },
    result: {
      lead: "{alias} : résultat dans la séance « {title} ».",
      keepTitle: "Garder ce résultat",
      keepLead:
        "Votre ticket {ticket} vous ramène ici tant que la séance n’est pas effacée. L’impression et le fichier restent à vous.",
      change: "Corriger mes réponses",
      print: "Imprimer",
    },
    ticket: {
      title: "Revenir avec un ticket",
      lead: "Votre ticket a douze signes. Il a été montré quand vous avez rejoint la séance.",
      field: "Votre ticket",
      hint: "Par exemple K3PQ-7M2X-0115. Majuscules, espaces et tirets ne comptent pas.",
      enter: "Retrouver mes réponses",
      lost: "Ticket perdu ? La personne qui anime la séance peut vous aider pendant la séance.",
    },
    faults: {
      "bad-alias": "Ce nom ne convient pas : jusqu’à 24 signes visibles, sans signe caché.",
      "no-entry": "Ce code n’ouvre plus aucune séance.",
      "session-full": "La séance est complète.",
      "unknown-ticket":
        "Ce ticket ne mène à aucune séance. Vérifiez chaque signe et saisissez-le de nouveau.",
      removed: "La personne qui anime a mis fin à votre participation. Parlez-en avec elle.",
      closed: "La séance est fermée : ces réponses n’ont pas été prises.",
      "not-saved":
        "Rien n’a été enregistré : le serveur ne peut pas écrire. Réessayez dans un instant.",
      "too-many-failures": "Trop d’essais manqués. Attendez une minute.",
      "bad-form": "Cet envoi n’a pas pu être lu. Réessayez.",
    },
    gone: {
      "unknown-participant": [
        "Cette page n’est pas ouverte sur cet appareil",
        "Revenez avec votre ticket, ou rejoignez la séance avec son code.",
      ],
      removed: [
        "Vous n’êtes plus dans la séance",
        "La personne qui anime a mis fin à votre participation. Parlez-en avec elle.",
      ],
      deleted: [
        "La séance a été supprimée",
        "Tout ce qu’elle contenait est effacé, vos réponses aussi.",
      ],
    },
  },
  en: {
    join: {
      title: "Join a session",
      lead: "The person who runs the session shows a code of seven characters. It is all you need: no account, no address.",
      description: "Type the code shown in the room to answer the questionnaire with your group.",
      code: "Session code",
      codeHint: "For example ABC-DEFG. Capitals, spaces and hyphens do not matter.",
      enter: "Go on",
      haveTicket: "Do you have a ticket already?",
      ticketLink: "Come back with my ticket",
      soloLead: "No session today?",
      soloLink: "Take the quiz alone",
      networkTitle: "Check the room’s network",
      networkLead:
        "A few days before, on the network that the group will use. The check sends ten small requests to this site and keeps nothing.",
      networkStart: "Start the check",
      networkRunning: "Checking…",
      networkGood: "The network will do: ten replies out of ten, {ms} ms on average.",
      networkSlow:
        "The network answers, but poorly: {good} replies out of ten, {ms} ms on average. Answers will be kept on the devices, then sent.",
      networkPortal:
        "Another page answers in place of this site: probably a sign-in page of the network, or a filter. Ask for this site to be allowed.",
      networkNone: "No reply: this network does not lead to this site.",
      networkNoScript: "This check needs JavaScript.",
    },
    door: {
      title: "Join the session",
      none: "This code opens no session",
      noneLead:
        "Check each character: there is no zero and no letter O, no digit 1 and no letters I and L. If the session has just closed, its code is of no more use.",
      noneAgain: "Type another code",
      invited: "You are at the session’s door",
      noticeTitle: "Before you start",
      notice: [
        "This questionnaire helps you think about jobs. It decides nothing.",
        "Your answers are kept under an alias, then erased {days} after the session. {who} sees the group’s results, not your answers one by one, unless you agree to an interview sheet.",
        "You can skip a question, stop, download or erase your answers with your ticket.",
      ],
      someone: "The person who runs it",
      days: "{n} days",
      dayOne: "one day",
      alias: "The name you will appear under",
      aliasHint: "A first name or a nickname. The person who runs the session will see it.",
      aliasGenerated: "You will be given an alias, such as “Otter 12”.",
      join: "Join the session",
      joining: "Letting you in…",
      waiting: "The network is busy. Keep this page open, it tries again by itself.",
      already: "You are in this session already on this device: {alias}.",
      resume: "Go on",
      rehearsal: "Rehearsal: this session is for practice.",
      facts: "{quiz}: {total} questions, no timer",
      full: "Full questionnaire",
      express: "Express questionnaire",
    },
    desk: {
      hello: "Hello, {alias}",
      ticket: "Your ticket",
      ticketTitle: "Keep this ticket",
      ticketLead:
        "It brings you back to your answers from any device. Show it only to those who may see them.",
      copy: "Copy the ticket",
      copied: "Ticket copied.",
      copyFailed: "The ticket could not be copied. Write it down.",
      print: "Print the ticket",
      start: "Start the questionnaire",
      resume: "Continue the questionnaire",
      review: "Review my answers",
      progress: "{n} answers saved out of {total}.",
      progressOne: "One answer saved out of {total}.",
      done: "You are done. You can still correct your answers while the session is open.",
      seeResult: "See my result",
      held: "Your result will be shown later",
      heldLead:
        "The person who runs the session will open it for the whole group. This page will tell you, and your ticket brings you back to it.",
      closed: "The session is closed: your answers can no longer change.",
      closing: "The session is closing: the last answers are still taken.",
      dataTitle: "Your data",
      dataLead: "All that is kept about you fits in one file. You can also erase everything.",
      download: "Download my data (JSON)",
      erase: "Erase my data",
      eraseLead: "Your answers, your alias and your ticket are gone at once, for good.",
      eraseConfirm: "Yes, erase everything",
      erased: "Everything is erased",
      erasedLead: "{n} answers were erased. Nothing about you remains in this session.",
      erasedLeadOne: "One answer was erased. Nothing about you remains in this session.",
      erasedLeadNone: "No answer had been saved. Nothing about you remains in this session.",
      receipt: "Receipt: {id}",
      nextTitle: "A shared device?",
      nextLead:
        "Write down your ticket first. Then hand it over: nothing about you will stay on this device.",
      next: "Next participant",
      nextWaiting:
        "Some answers are still waiting to be saved. Keep this page open: the change happens as soon as the network is back.",
      left: "The device is ready for the next participant.",
      back: "My ticket and my data",
    },
    quiz: {
      finish: "Finish",
      note: "Each answer is saved as soon as you give it.",
      noteNoScript: "Without JavaScript, your answers are saved when you press “Finish”.",
      saved: "Saved",
      saving: "Saving…",
      waiting: "Waiting: {n} answers kept on this device, sent as soon as possible.",
      waitingOne: "Waiting: one answer kept on this device, sent as soon as possible.",
      closed: "The session is closed. The answers that were waiting were not taken.",
      deleted: "The session was deleted. Nothing more is saved.",
      gone: "This device is no longer in the session. Come back with your ticket.",
      full: "The server cannot save for the moment. Keep this page open.",
      desk: "My ticket",
    },
    result: {
      lead: "{alias}’s result in the session “{title}”.",
      keepTitle: "Keep this result",
      keepLead:
        "Your ticket {ticket} brings you back here until the session is erased. What you print or download stays with you.",
      change: "Correct my answers",
      print: "Print",
    },
    ticket: {
      title: "Come back with a ticket",
      lead: "Your ticket has twelve characters. It was shown when you joined the session.",
      field: "Your ticket",
      hint: "For example K3PQ-7M2X-0115. Capitals, spaces and hyphens do not matter.",
      enter: "Find my answers",
      lost: "Ticket lost? The person who runs the session can help you during the session.",
    },
    faults: {
      "bad-alias": "This name will not do: up to 24 visible characters, none hidden.",
      "no-entry": "This code opens no session any more.",
      "session-full": "The session is full.",
      "unknown-ticket": "This ticket leads to no session. Check each character and type it again.",
      removed: "The person who runs the session has taken you out. Talk to them.",
      closed: "The session is closed: these answers were not taken.",
      "not-saved": "Nothing was saved: the server cannot write. Try again in a moment.",
      "too-many-failures": "Too many failed tries. Wait a minute.",
      "bad-form": "What was sent could not be read. Try again.",
    },
    gone: {
      "unknown-participant": [
        "This page is not open on this device",
        "Come back with your ticket, or join the session with its code.",
      ],
      removed: [
        "You are no longer in the session",
        "The person who runs the session has taken you out. Talk to them.",
      ],
      deleted: ["The session was deleted", "All that was in it is erased, your answers too."],
    },
  },
};
