/** What French says otherwise to somebody who is called "tu": of each dictionary, what speaks to a person. */
export default {
  session: {
    door: {
      notice: {
        purpose: "Ce questionnaire t’aide à réfléchir à des métiers. Il ne décide de rien.",
        kept: {
          generated:
            "Tes réponses sont gardées sous un pseudonyme, puis effacées {days} après la fermeture de la séance.",
          free: "Tes réponses sont gardées avec le nom que tu choisis, puis effacées {days} après la fermeture de la séance.",
        },
        seen: {
          generated:
            "{who} voit où tu en es et les résultats du groupe, pas qui a répondu quoi, sauf si tu acceptes une fiche d’entretien. Après la fermeture, les réponses peuvent être exportées sans aucun nom, dans le désordre.",
          free: "{who} voit où tu en es et les résultats du groupe, et peut lire et exporter toutes tes réponses avec ce nom, sans te le redemander.",
        },
        rights:
          "Tu peux passer une question, arrêter, télécharger ou effacer tes réponses avec ton ticket.",
      },
      alias: "Le nom sous lequel tu apparaîtras",
      aliasHint: "Un prénom ou un surnom. La personne qui anime le verra, avec tes réponses.",
      aliasGenerated: "Tu recevras un pseudonyme, comme « Loutre 12 ».",
      joining: "Tu entres…",
      waiting: "Le réseau est chargé. Garde cette page ouverte, l’essai recommence tout seul.",
      already: "Tu participes déjà à cette séance sur cet appareil : {alias}.",
      notYou:
        "Ce n’est pas toi ? Ouvre cette page et appuie sur « Personne suivante », puis reviens ici.",
      slip: {
        field: "Le ticket imprimé sur ton billet",
        hint: "Douze caractères, comme K3PQ-7M2X-0115. Sans billet, laisse ce champ vide.",
        seen: "La personne qui a imprimé le billet voit, sur son appareil, que cette place est la tienne, donc où tu en es ; le billet ne lui ouvre pas tes réponses.",
      },
    },
    ownPage: {
      ticket: "Ton ticket",
      ticketTitle: "Garde ce ticket",
      ticketLead:
        "Il te ramène à tes réponses depuis n’importe quel appareil. Si tu le perds, personne ne peut te les rendre. Garde-le pour toi : il ouvre tes réponses.",
      reissued:
        "Un ticket a été refait pour toi par la personne qui anime, le {date}. Ton ancien ticket ne sert plus ; celui-ci le remplace, et elle ne l’a pas vu. Le ticket qu’elle a n’ouvre pas tes réponses : sur un autre appareil, on repartirait de zéro. Tu n’as rien demandé ? Parles-en avec elle.",
      continued:
        "Tu as utilisé un ticket refait par la personne qui anime, ou un billet qui avait déjà servi, ouvert ici la première fois le {date}. Tu repars de zéro : les réponses données avant ne s’ouvrent que sur l’appareil où elles ont été données. Ce n’était pas toi, à ce moment-là ? Demande un autre ticket.",
      copyFailed: "Le ticket n’a pas pu être copié. Note-le.",
      early: {
        one: "Tu as terminé avant la fin : une question sans réponse, comptée comme « Je ne sais pas ».",
        other:
          "Tu as terminé avant la fin : {n} questions sans réponse, comptées comme « Je ne sais pas ».",
      },
      fromPaper:
        "Tes réponses viennent d’une feuille papier, saisie pour toi. Corrige ce qui n’est pas juste.",
      done: "Tu as terminé. Tu peux encore corriger tes réponses tant que la séance est ouverte.",
      held: "Ton résultat sera montré plus tard",
      heldLead:
        "La personne qui anime l’ouvrira pour tout le groupe. Cette page te le dira, et ton ticket t’y ramène.",
      closed: "La séance est fermée : tes réponses ne peuvent plus changer.",
      dataTitle: "Tes données",
      dataLead: "Tout ce qui est gardé sur toi tient dans un fichier. Tu peux aussi tout effacer.",
      eraseLead:
        "Tes réponses, ton nom dans la séance et ton ticket disparaissent tout de suite, pour de bon.",
      nextLead:
        "Note d’abord ton ticket. Puis laisse la place : il ne restera rien de toi sur cet appareil.",
      nextWaiting:
        "Des réponses attendent encore d’être enregistrées. Garde cette page ouverte : le passage se fera dès que le réseau revient.",
    },
    quiz: {
      note: "Chaque réponse est enregistrée dès que tu la donnes.",
      noteNoScript:
        "Sans JavaScript, tes réponses sont enregistrées quand tu appuies sur « Terminer ».",
      waitingHere: {
        one: "En attente : une réponse, que seule cette page garde. Laisse-la ouverte : la réponse part dès que possible.",
        other:
          "En attente : {n} réponses, que seule cette page garde. Laisse-la ouverte : elles partent dès que possible.",
      },
      gone: "Cet appareil ne participe plus à la séance. Reviens avec ton ticket.",
      full: "Le serveur ne peut pas enregistrer pour l’instant. Garde cette page ouverte.",
      unanswered: {
        one: "Une question sans réponse. Si tu termines maintenant, elle comptera comme « Je ne sais pas ».",
        other:
          "{n} questions sans réponse. Si tu termines maintenant, elles compteront comme « Je ne sais pas ».",
      },
      differs: "Deux versions de tes réponses : choisis celle que tu gardes.",
      versions: {
        title: "Deux versions de tes réponses",
        lead: "Tu as sans doute répondu aussi sur un autre appareil. Ces réponses ne sont pas les mêmes sur cet écran et dans la séance. Lesquelles gardes-tu ?",
      },
    },
    result: {
      keepLead:
        "Ton ticket {ticket} te ramène ici tant que la séance n’est pas effacée. L’impression et le fichier restent à toi.",
    },
    faults: {
      "notice-changed":
        "L’information ci-dessous vient de changer. Lis-la, puis rejoins la séance.",
      "unknown-slip":
        "Ce billet n’est pas de cette séance, ou un caractère est faux. Corrige le ticket, ou efface-le pour entrer sans billet.",
      "slip-used":
        "Ce billet a déjà servi sur un autre appareil. Pour retrouver tes réponses, reprends cet appareil, ou le ticket qu’il affiche. Tu peux aussi rentrer ici avec le billet, sous le même nom, à partir de zéro : les réponses données là-bas restent à part et ne comptent plus.",
      "slip-spent":
        "Ce billet ne sert plus : ce qui était gardé sous lui a été effacé, ou on t’a donné un autre ticket. Efface le ticket du billet pour entrer sans lui.",
      removed:
        "La personne qui anime a mis fin à ta participation. Parles-en avec elle : à ta demande, elle peut aussi effacer tes réponses.",
      "not-saved":
        "Rien n’a été enregistré : le serveur ne peut pas écrire. Réessaie dans un instant.",
      "too-many-failures": "Trop d’essais manqués. Attends une minute.",
      "no-cookies":
        "Ce navigateur refuse les cookies, et sans eux la séance ne peut pas te reconnaître : tu n’as pas pu entrer. Autorise les cookies de ce site dans les réglages, puis réessaie, ou prends un autre appareil.",
      "bad-form": "Cet envoi n’a pas pu être lu. Réessaie.",
    },
    gone: {
      removed: [
        "Tu n’es plus dans la séance",
        "La personne qui anime a mis fin à ta participation. Parles-en avec elle : à ta demande, elle peut aussi effacer tes réponses.",
      ],
      replaced: [
        "Ta place a été ouverte sur un autre appareil",
        "Un ticket refait par la personne qui anime, ou ton billet, y a servi le {date}. Il n’a pas ouvert tes réponses : elles restent à part, et ne comptent plus. Si ce n’était pas toi, parles-en avec elle : elle peut te laisser revenir ici.",
      ],
    },
  },
  group: {
    subgroup: "Ton groupe",
    round: {
      lead: "Réponds de nouveau, après la discussion. Tu repars de zéro ; tes premières réponses sont gardées.",
    },
  },
  mine: {
    title: "Ta fiche d’entretien",
    lead: "Si tu l’acceptes, la personne qui anime peut imprimer une page avec ton résultat, tes réponses les plus marquantes et des questions pour en parler avec toi.",
    without: {
      generated: "Sans ton accord, elle ne voit rien de tout cela.",
      free: "Sans ton accord, il n’y a pas de fiche ; tes réponses peuvent être exportées avec ton nom, comme annoncé à l’entrée.",
    },
    afterResult: "Sous ton résultat, tu choisis si ta fiche d’entretien peut être imprimée.",
    change: "Tu peux changer d’avis à tout moment.",
    yes: "Tu as accepté : ta fiche peut être imprimée.",
    fromDesk:
      "Tu as utilisé un ticket remis par la personne qui anime : tu ne peux pas accepter la fiche ici. Cela se fait sur l’appareil avec lequel tu as rejoint la séance, ou avec le ticket reçu à ce moment-là. Pour parler de ton résultat, imprime-le toi-même.",
    onPaper:
      "Ton accord sur papier vaut pour les réponses du papier : il tombe dès que tu en changes une ici.",
  },
} as const;
