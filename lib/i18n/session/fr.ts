import joining from "./joining/fr.ts";

export default {
  session: {
    ...joining,
    ownPage: {
      hello: "Bonjour, {alias}",
      ticket: "Votre ticket",
      ticketTitle: "Gardez ce ticket",
      ticketLead:
        "Il vous ramène à vos réponses depuis n’importe quel appareil. Si vous le perdez, personne ne peut vous les rendre. Gardez-le pour vous : il ouvre vos réponses.",
      reissued:
        "Un ticket a été refait pour vous par la personne qui anime, le {date}. Votre ancien ticket ne sert plus ; celui-ci le remplace, et elle ne l’a pas vu. Le ticket qu’elle a n’ouvre pas vos réponses : sur un autre appareil, on repartirait de zéro. Vous n’avez rien demandé ? Parlez-en avec elle.",
      continued:
        "Vous avez rejoint la séance avec un ticket refait par la personne qui anime, ou avec un billet qui avait déjà servi, ouvert ici la première fois le {date}. Vous repartez de zéro : les réponses données avant ne s’ouvrent que sur l’appareil où elles ont été données. Ce n’était pas vous, à ce moment-là ? Demandez un autre ticket.",
      copy: "Copier le ticket",
      copied: "Ticket copié.",
      copyFailed: "Le ticket n’a pas pu être copié. Notez-le.",
      print: "Imprimer le ticket",
      start: "Commencer le questionnaire",
      resume: "Continuer le questionnaire",
      review: "Revoir mes réponses",
      progress: {
        one: "Une réponse enregistrée sur {total}.",
        other: "{n} réponses enregistrées sur {total}.",
      },
      early: {
        one: "Vous avez terminé avant la fin : une question sans réponse, comptée comme « Je ne sais pas ».",
        other:
          "Vous avez terminé avant la fin : {n} questions sans réponse, comptées comme « Je ne sais pas ».",
      },
      fromPaper:
        "Vos réponses viennent d’une feuille papier, saisie pour vous. Corrigez ce qui n’est pas juste.",
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
        "Vos réponses, votre nom dans la séance et votre ticket disparaissent tout de suite, pour de bon.",
      eraseConfirm: "Oui, tout effacer",
      erased: "Tout est effacé",
      erasedLead: {
        one: "Une réponse a été effacée, avec le nom et le ticket. Il n’en reste rien dans la séance.",
        other:
          "{n} réponses ont été effacées, avec le nom et le ticket. Il n’en reste rien dans la séance.",
      },
      erasedLeadNone:
        "Aucune réponse n’était enregistrée. Le nom et le ticket sont effacés : il n’en reste rien dans la séance.",
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
      waiting: {
        one: "En attente : une réponse gardée sur cet appareil, envoyée dès que possible.",
        other: "En attente : {n} réponses gardées sur cet appareil, envoyées dès que possible.",
      },
      waitingHere: {
        one: "En attente : une réponse, que seule cette page garde. Laissez-la ouverte : la réponse part dès que possible.",
        other:
          "En attente : {n} réponses, que seule cette page garde. Laissez-la ouverte : elles partent dès que possible.",
      },
      closed: "La séance est fermée. Les réponses qui attendaient n’ont pas été prises.",
      deleted: "La séance a été supprimée. Plus rien n’est enregistré.",
      gone: "Cet appareil ne participe plus à la séance. Revenez avec votre ticket.",
      full: "Le serveur ne peut pas enregistrer pour l’instant. Gardez cette page ouverte.",
      unanswered: {
        one: "Une question sans réponse. Si vous terminez maintenant, elle comptera comme « Je ne sais pas ».",
        other:
          "{n} questions sans réponse. Si vous terminez maintenant, elles compteront comme « Je ne sais pas ».",
      },
      goOn: "Continuer à répondre",
      finishAnyway: "Terminer quand même",
      differs: "Deux versions de vos réponses : choisissez celle que vous gardez.",
      versions: {
        title: "Deux versions de vos réponses",
        lead: "Vous avez sans doute répondu aussi sur un autre appareil. Ces réponses ne sont pas les mêmes sur cet écran et dans la séance. Lesquelles gardez-vous ?",
        line: "Question {n} : sur cet écran « {here} », dans la séance « {there} »",
        keepHere: "Celles de cet écran",
        keepThere: "Celles de la séance",
      },
      toOwnPage: "Mon ticket",
    },
    result: {
      lead: "{alias} : résultat dans la séance « {title} ».",
      keepTitle: "Garder ce résultat",
      keepLead:
        "Votre ticket {ticket} vous ramène ici tant que la séance n’est pas effacée. L’impression et le fichier restent à vous.",
      change: "Corriger mes réponses",
      print: "Imprimer",
    },
    faults: {
      "bad-alias": "Ce nom ne convient pas : jusqu’à 24 caractères visibles, sans caractère caché.",
      "no-entry": "Ce code n’est pas ouvert.",
      "session-full": "La séance est complète.",
      "notice-changed":
        "L’information ci-dessous vient de changer. Lisez-la, puis rejoignez la séance.",
      "unknown-ticket":
        "Ce ticket ne mène à aucune séance. Vérifiez chaque caractère et corrigez-le. S’il est imprimé sur un billet qui n’a pas encore servi, entrez avec le code de la séance.",
      "unknown-slip":
        "Ce billet n’est pas de cette séance, ou un caractère est faux. Corrigez le ticket, ou effacez-le pour entrer sans billet.",
      "slip-used":
        "Ce billet a déjà servi sur un autre appareil. Pour retrouver vos réponses, reprenez cet appareil, ou le ticket qu’il affiche. Vous pouvez aussi rentrer ici avec le billet, sous le même nom, à partir de zéro : les réponses données là-bas restent à part et ne comptent plus.",
      "slip-spent":
        "Ce billet ne sert plus : ce qui était gardé sous lui a été effacé, ou un autre ticket vous a été donné. Effacez le ticket du billet pour entrer sans lui.",
      removed:
        "La personne qui anime a mis fin à votre participation. Parlez-en avec elle : à votre demande, elle peut aussi effacer vos réponses.",
      "ticket-closed":
        "La séance est fermée : un ticket refait par la personne qui anime n’ouvre plus rien.",
      closed: "La séance est fermée : ces réponses n’ont pas été prises.",
      "not-saved":
        "Rien n’a été enregistré : le serveur ne peut pas écrire. Réessayez dans un instant.",
      "too-many-failures": "Trop d’essais manqués. Attendez une minute.",
      "no-cookies":
        "Ce navigateur refuse les cookies, et sans eux la séance ne peut pas vous reconnaître : vous n’avez pas pu entrer. Autorisez les cookies de ce site dans les réglages, puis réessayez, ou prenez un autre appareil.",
      "bad-form": "Cet envoi n’a pas pu être lu. Réessayez.",
    },
    /** What a form gets that no page of the site sends, or that did not arrive. */
    refused: {
      title: "Rien n’a été enregistré",
      texts: {
        unread: "Ce formulaire n’a pas pu être lu : il n’a pas la forme que ce site attend.",
        "too-slow": "Le formulaire n’est pas arrivé en entier en dix secondes.",
      },
      way: "Revenir à la page et réessayer",
    },
    gone: {
      "unknown-participant": [
        "Cette page n’est pas ouverte sur cet appareil",
        "Revenez avec votre ticket, ou rejoignez la séance avec son code.",
      ],
      removed: [
        "Vous n’êtes plus dans la séance",
        "La personne qui anime a mis fin à votre participation. Parlez-en avec elle : à votre demande, elle peut aussi effacer vos réponses.",
      ],
      replaced: [
        "Votre place a été ouverte sur un autre appareil",
        "Un ticket refait par la personne qui anime, ou votre billet, y a servi le {date}. Il n’a pas ouvert vos réponses : elles restent à part, et ne comptent plus. Si ce n’était pas vous, parlez-en avec elle : elle peut vous laisser revenir ici.",
      ],
      deleted: [
        "La séance a été supprimée",
        "Tout ce qu’elle contenait est effacé, vos réponses aussi.",
      ],
    },
  },

  group: {
    field: "Sous-groupes",
    fieldHint:
      "Facultatif, séparés par des virgules : « 2de A, 2de B ». Chacun pourra choisir le sien en entrant.",
    subgroup: "Votre groupe",
    subgroupHint: "Facultatif. Un groupe de moins de {least} personnes n’est jamais montré à part.",
    noSubgroup: "Sans groupe",
    round: {
      names: ["Premier tour", "Deuxième tour"],
      title: "Un deuxième tour est ouvert",
      lead: "Répondez de nouveau, après la discussion. Vous repartez de zéro ; vos premières réponses sont gardées.",
      start: "Commencer le deuxième tour",
      past: "Cette page est celle du premier tour : ses réponses y restent.",
      earlier: "Tour montré",
    },
  },
} as const;
