export default {
  join: {
    title: "Rejoindre une séance",
    lead: "La personne qui anime la séance affiche un code de sept caractères. Il suffit pour entrer : pas besoin de compte ni d’adresse e-mail.",
    description:
      "Entrez le code affiché dans la salle pour répondre au questionnaire avec votre groupe.",
    haveCode: "Vous avez un code de séance ?",
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
    networkSlow: {
      one: "Le réseau répond, mais mal : {n} réponse sur dix, en {ms} ms en moyenne. Les réponses attendront sur les appareils et partiront plus tard.",
      other:
        "Le réseau répond, mais mal : {n} réponses sur dix, en {ms} ms en moyenne. Les réponses attendront sur les appareils et partiront plus tard.",
    },
    networkPortal:
      "Une autre page répond à la place de ce site : sans doute un portail de connexion, ou un filtre. Demandez que ce site soit autorisé.",
    networkNone: "Aucune réponse : ce réseau ne mène pas à ce site.",
    networkKeep: "Garder ce résultat (fichier texte)",
    networkKept:
      "Azimut, test du réseau : {outcome} Fait le {at}, vers {origin}. Navigateur : {browser}",
    networkNoScript: "Ce test demande JavaScript.",
  },
  door: {
    title: "Rejoindre la séance",
    none: "Ce code n’est pas ouvert",
    noneLead:
      "Vérifiez chaque caractère : il n’y a ni zéro ni lettre O, ni chiffre 1 ni lettres I et L. Si le code est le bon, demandez à la personne qui anime quand on peut entrer.",
    noneScanned:
      "Ce code QR n’ouvre aucune séance en ce moment. Demandez à la personne qui anime quand on peut entrer, ou s’il y a un nouveau code.",
    noneAgain: "Corriger le code, ou réessayer",
    tryAgain: "Réessayer",
    noticeTitle: "Avant de commencer",
    notice: {
      purpose: "Ce questionnaire vous aide à réfléchir à des métiers. Il ne décide de rien.",
      kept: {
        generated:
          "Vos réponses sont gardées sous un pseudonyme, puis effacées {days} après la fermeture de la séance.",
        free: "Vos réponses sont gardées avec le nom que vous choisissez, puis effacées {days} après la fermeture de la séance.",
      },
      seen: {
        generated:
          "{who} voit où vous en êtes et les résultats du groupe, pas qui a répondu quoi, sauf si vous acceptez une fiche d’entretien. Après la fermeture, les réponses peuvent être exportées sans aucun nom, dans le désordre.",
        free: "{who} voit où vous en êtes et les résultats du groupe, et peut lire et exporter toutes vos réponses avec ce nom, sans vous le redemander.",
      },
      rights:
        "Vous pouvez passer une question, arrêter, télécharger ou effacer vos réponses avec votre ticket.",
    },
    someone: "La personne qui anime",
    days: { one: "un jour", other: "{n} jours" },
    alias: "Le nom sous lequel vous apparaîtrez",
    aliasHint: "Un prénom ou un surnom. La personne qui anime le verra, avec vos réponses.",
    aliasGenerated: "Vous recevrez un pseudonyme, comme « Loutre 12 ».",
    join: "Rejoindre la séance",
    joining: "Vous entrez…",
    waiting: "Le réseau est chargé. Gardez cette page ouverte, l’essai recommence tout seul.",
    already: "Vous participez déjà à cette séance sur cet appareil : {alias}.",
    resume: "Reprendre",
    notYou:
      "Ce n’est pas vous ? Ouvrez cette page et appuyez sur « Personne suivante », puis revenez ici.",
    slip: {
      have: "J’ai un billet à mon nom",
      field: "Le ticket imprimé sur votre billet",
      hint: "Douze caractères, comme K3PQ-7M2X-0115. Sans billet, laissez ce champ vide.",
      seen: "La personne qui a imprimé le billet voit, sur son appareil, que cette place est la vôtre, donc où vous en êtes ; le billet ne lui ouvre pas vos réponses.",
      again: "Continuer ici, à partir de zéro",
      opens: "Votre billet est bon. La séance ouvre le {date} : gardez-le jusque-là.",
      notYet:
        "Votre billet est bon, mais la séance n’est pas encore ouverte. Gardez-le, et réessayez quand la personne qui anime vous le dit.",
      open: "La séance vient d’ouvrir : réessayez.",
      over: "On ne peut plus entrer dans cette séance. Si vous y avez déjà répondu, le ticket qui s’est affiché alors vous ramène à vos réponses.",
      mine: "On ne peut plus entrer, mais vous êtes déjà dans cette séance sur cet appareil : ouvrir ma page",
    },
    rehearsal: "Répétition : cette séance sert à s’exercer.",
    facts: "{quiz} : {total} questions, sans chronomètre",
    full: "Questionnaire complet",
    express: "Questionnaire express",
  },
  ticket: {
    title: "Revenir avec un ticket",
    lead: "Votre ticket a douze caractères. Il a été montré quand vous avez rejoint la séance.",
    field: "Votre ticket",
    hint: "Par exemple K3PQ-7M2X-0115. Majuscules, espaces et tirets ne comptent pas.",
    enter: "Retrouver mes réponses",
    lost: "Ticket perdu ? Pendant la séance, la personne qui anime peut en refaire un. Sur l’appareil où vous avez répondu, il ne change rien ; sur un autre, vous repartez de zéro, pour que personne n’ouvre vos réponses à votre place.",
  },
} as const;
