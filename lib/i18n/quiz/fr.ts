export default {
  quiz: {
    title: "Le quiz",
    description:
      "{total} questions sur des moments d’une semaine de travail. Sans compte, sans chronomètre, {languages}.",
    inLanguage: "en {language}",
    /** Sets the scene before the first question, where the bank has no words of its own for that. */
    frame: "Imaginez que vous travaillez dans la vente : choisissez ce qui vous attire le plus.",
    count: "Question {n} sur {total}",
    /** Beside the count, after a third and two thirds of the questions. */
    third: "Déjà un tiers !",
    twoThirds: "Plus qu’un tiers !",
    unknown: "Je ne sais pas",
    /** What is asked of the activity of a rating. */
    rating: "Cela vous plairait ?",
    /** The five steps of a scale, from its first pole (A) to its second (B). */
    steps: ["Tout à fait A", "Plutôt A", "Autant l’un que l’autre", "Plutôt B", "Tout à fait B"],
    /** What follows a step in its accessible name: the pole in full. */
    pole: " : « {pole} »",
    previous: "Précédent",
    next: "Suivant",
    finish: "Voir mon résultat",
    overview: "Vue d’ensemble",
    reviewTitle: "Vos réponses",
    reviewLead:
      "Vous pouvez revoir chaque question. Une question passée ne compte ni pour ni contre un rôle.",
    answered: "Répondues :",
    skipped: "Passées :",
    unseen: "Pas encore de réponse",
    unseenCount: "Sans réponse :",
    change: "Revoir la question {n}",
    review: "Relire mes réponses",
    /** Going on by itself after a choice by touch or mouse. */
    pace: {
      setting: "Passer tout seul à la question suivante",
      noted: "Réponse notée. Question suivante.",
    },
    guessTitle: "Avant le résultat, votre pronostic",
    guessLead: "Quel rôle pensez-vous voir en tête ? Cela ne change rien au résultat.",
    noIdea: "Aucune idée",
    resumeTitle: "Vos réponses sont encore là",
    resumeLead: "Elles sont restées sur cet appareil. Vous pouvez continuer ou tout effacer.",
    resume: "Reprendre",
    resumeAt: "Reprendre à la question {n}",
    resumeReview: "Revoir mes réponses",
    resumeGuess: "Reprendre au pronostic",
    restart: "Recommencer",
    restartAll: "Tout effacer et recommencer",
    settled:
      "Le rôle en tête ne peut plus changer. Vous pouvez continuer pour affiner le résultat, ou vous arrêter ici.",
    settledLink: "Aller vers mon résultat",
    keys: [
      { keys: ["1", "2", "…"], does: "choisir" },
      { keys: ["Entrée"], does: "continuer" },
      { keys: ["Retour arrière"], does: "revenir" },
    ],
    kept: "Vos réponses ne quittent pas cet appareil.",
    unkept:
      "Ce navigateur ne garde rien : vos réponses ne quittent pas cet appareil, mais elles s’effacent si vous fermez cette page.",
    sent: "Sans JavaScript, vos réponses sont envoyées une fois à ce site, qui calcule le résultat et ne garde rien.",
    privacy: "Vie privée",
    comparison: {
      text: "À la fin, votre résultat sera comparé à la carte que vous avez reçue.",
      card: "Revoir la carte",
      stop: "Ne pas comparer",
    },
    refusedTitle: "Ces réponses n’ont pas pu être lues",
    refused: {
      "content-type": "Le site attend un formulaire, et il a reçu autre chose.",
      "too-large": "L’envoi est trop grand pour être un questionnaire rempli.",
      "too-slow": "L’envoi n’est pas arrivé en entier en dix secondes.",
      "unknown-bank": "Ce formulaire vient d’une version du quiz que ce site ne connaît pas.",
      "doubled-field": "Une même question a reçu deux réponses : « {field} ».",
      "unknown-item": "Le formulaire contient un champ que le quiz n’a pas : « {field} ».",
      "unknown-option": "La question « {field} » a reçu une réponse qu’elle ne propose pas.",
      "unknown-guess": "Le pronostic envoyé n’est pas un des rôles du quiz.",
    },
    refusedBack:
      "Rien n’a été gardé. Revenez au quiz avec le bouton « Précédent » de votre navigateur, ou recommencez :",
  },

  earlier: {
    title: "Les questions ont changé",
    lead: {
      one: "Vous aviez répondu à {n} des {total} questions d’avant. Votre réponse est toujours sur cet appareil : vous pouvez finir ces questions, ou répondre aux nouvelles. Rien n’est effacé.",
      other:
        "Vous aviez répondu à {n} des {total} questions d’avant. Vos réponses sont toujours sur cet appareil : vous pouvez finir ces questions, ou répondre aux nouvelles. Rien n’est effacé.",
    },
    finish: "Finir les questions d’avant",
    finished:
      "Vous aviez répondu aux questions d’avant, et votre résultat est toujours là. Vous pouvez aussi répondre aux nouvelles questions. Rien n’est effacé.",
    result: "Voir mon résultat",
    begin: "Répondre aux nouvelles questions",
    link: "Finir les questions d’avant, commencées sur cet appareil",
    here: "Vous répondez aux questions d’une version précédente du quiz.",
    toCurrent: "Passer aux nouvelles questions",
  },

  express: {
    title: "Le quiz express",
    description:
      "{express} questions au lieu de {full} : une première direction en quatre minutes, avec un résultat moins sûr. On peut continuer ensuite sans répondre de nouveau.",
    /** The quiz by its name, as a link, and what it is beside the full one. */
    name: "Quiz express",
    beside: "{express} questions, environ 4 minutes, un résultat moins sûr.",
    /** What it costs in certainty; `strength` and the counts come from the simulation. */
    cost: "Le prix de l’express : sur 1 000 personnes simulées dont {strength} des réponses vont vers un rôle, il retrouve ce rôle au moins {found} fois, et le quiz complet {fullFound} fois. Quand les réponses sont moins nettes ({weak}), c’est {weakFound} fois, contre {weakFullFound}.",
    method: "Comment c’est calculé",
    goOn: "Continuer avec les {n} autres questions",
    goOnNote: "Ensuite, vous pourrez continuer avec les {n} autres, sans répondre de nouveau.",
  },
} as const;

/** What is said otherwise in a session that says "tu". */
export const tu = {
  reviewTitle: "Tes réponses",
  reviewLead:
    "Tu peux revoir chaque question. Une question passée ne compte ni pour ni contre un rôle.",
} as const;
