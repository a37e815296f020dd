import attraction from "./attraction/fr.ts";
import detail from "./detail/fr.ts";
import keep from "./keep/fr.ts";
import portrait from "./portrait/fr.ts";

export default {
  title: "Votre résultat",
  description: "Le rôle commercial qui vous ressemble, pourquoi, et avec quelle certitude.",
  reading: "Lecture de votre résultat…",
  noScript:
    "Votre résultat se calcule sur votre appareil, à partir de la fin de l’adresse. Sans scripts, remplacez le # de l’adresse par / : la page sera calculée par le serveur, qui n’en garde rien.",
  aids: {
    listen: "Écouter",
    stop: "Arrêter",
    easy: "Lecture facile",
    usual: "Lecture normale",
  },
  /** What a result says first, in easy words: short sentences, one idea each, nothing but everyday words. */
  easy: {
    before: {
      clear: "Un métier vous ressemble.",
      leaning: "Un métier vous ressemble un peu plus que les autres.",
      mixed: "Plusieurs métiers vous ressemblent.",
      tie: "Plusieurs métiers vous ressemblent autant.",
      none: "Aucun de ces métiers ne vous attire beaucoup aujourd’hui.",
    },
    job: { single: "Ce métier s’appelle {role}.", each: "Un de ces métiers s’appelle {role}." },
    after: {
      clear: "Ce résultat est plutôt sûr.",
      leaning: "Ce résultat n’est pas très sûr.",
      mixed: "Ce résultat n’est pas sûr.",
      tie: "Vos réponses ne disent pas lequel passe en premier.",
      none: "D’autres métiers existent.",
    },
    always: ["Ce n’est pas un examen.", "C’est vous qui choisissez."],
  },
  verdict: {
    clear:
      "Votre profil pointe clairement vers {first} : si vous refaisiez le quiz, ce rôle reviendrait en tête {often}.",
    leaning:
      "Votre profil penche vers {first} : si vous refaisiez le quiz, ce rôle reviendrait en tête {often}.",
    mixedTwo:
      "Votre profil se partage entre {first} et {second} : {first} passe devant, mais si vous refaisiez le quiz, ce rôle reviendrait en tête {often}.",
    mixedThree:
      "Votre profil se partage entre les trois rôles : {first} passe devant, mais si vous refaisiez le quiz, ce rôle reviendrait en tête {often}.",
    tieTwo:
      "{first} et {second} arrivent exactement à égalité : vos réponses ne les départagent pas, et nous ne tirons pas au sort.",
    tieThree:
      "Les trois rôles arrivent exactement à égalité : vos réponses n’en placent aucun devant, et nous ne tirons pas au sort.",
    none: "Rien à dire encore : sans aucune réponse, aucun rôle ne passe devant un autre.",
    low: "Aucun des trois rôles, pour l’instant : d’après vos réponses, ce que l’on y fait ne vous attire pas beaucoup aujourd’hui.",
    often: "environ {n} fois sur 10",
    always: "au moins 19 fois sur 20",
    seldom: "moins de 6 fois sur 10",
    /** The title where no role stands there alone. */
    heading: {
      both: "{first} ou {second}",
      three: "Un peu des trois rôles",
      none: "Aucun des trois, pour l’instant",
      empty: "Rien à dire encore",
    },
    lead: {
      mixed: "{first} passe devant, mais rien n’est joué.",
      tie: "Exactement à égalité.",
      none: "D’après vos réponses, ce que l’on fait dans ces métiers ne vous attire pas beaucoup aujourd’hui.",
    },
    again: "{role} reviendrait en tête si vous refaisiez le quiz.",
    level: "Vos réponses ne les départagent pas, et nous ne tirons pas au sort.",
    stillLow: "L’attirance resterait faible si vous refaisiez le quiz.",
    moderate:
      "Attirance modérée : prises ensemble, les activités de ces métiers ne vous attirent ni peu ni beaucoup.",
    label: {
      clear: "Net",
      leaning: "Probable",
      mixed: "Mixte",
      tie: "Égalité",
      none: "Aucun",
    },
    coverage: {
      one: "Calculé à partir d’une seule réponse sur {total}.",
      other: "Calculé à partir de {n} réponses sur {total}.",
    },
    express: {
      one: "Quiz express : calculé à partir d’une seule réponse sur {total}.",
      other: "Quiz express : calculé à partir de {n} réponses sur {total}.",
    },
    trial: {
      one: "Essai en cours, une réponse changée",
      other: "Essai en cours, {n} réponses changées",
    },
  },
  express: {
    title: "C’était le quiz express",
    lead: "{asked} questions donnent une première direction ; {all} la rendent plus sûre. Vos réponses sont gardées : il ne reste que les autres questions.",
    goOn: "Continuer avec les {n} autres questions",
    again: "Sans JavaScript, le quiz complet repose aussi les premières questions.",
    other:
      "Cet appareil garde d’autres réponses que celles de ce résultat : pour continuer celui-ci, ouvrez-le sur l’appareil où il a été fait.",
  },
  none: {
    lead: "Vous avez passé toutes les questions. C’est votre droit, et ce n’est pas un profil : une question passée ne compte ni pour un rôle ni contre un autre.",
    advice:
      "Répondez à quelques questions, celles qui vous parlent : dès la première réponse, la boussole bouge, et chaque réponse de plus la rend plus sûre.",
    quiz: "Reprendre les questions",
    roles: "Lire d’abord ce que sont les trois rôles",
  },
  retests: {
    lead: "Dix fois le quiz, à quelques semaines d’écart : qui arriverait en tête",
    entry: { one: "{role} : environ une fois", other: "{role} : environ {n} fois" },
    tied: { one: "à égalité : environ une fois", other: "à égalité : environ {n} fois" },
    basis:
      "C’est un calcul, pas une promesse : chaque réponse y bouge aussi souvent que dans les études où l’on repose les mêmes questions aux mêmes personnes.",
    how: "Comment c’est calculé",
  },
  compass: {
    title: "Votre boussole",
    cloud: "Les cercles montrent où le point pourrait tomber un autre jour.",
    describe:
      "Un triangle avec un rôle à chaque coin. {place} Autour du point, trois zones montrent où il tomberait si vous refaisiez le quiz.",
    place: "Votre point est à {percent} du chemin entre le centre et le bord, côté {role}.",
    placeBetween:
      "Votre point est à {percent} du chemin entre le centre et le bord, entre {first} et {second}.",
    centre: "Votre point est au centre : aucun rôle ne l’attire plus qu’un autre.",
  },
  /** The compass in figures. */
  figures: {
    you: "Vous : plus le point est près d’un coin, plus vos réponses vont vers ce rôle.",
    given: "Vos vraies réponses, avant l’essai.",
    zones: [
      "Une fois sur deux, un nouvel essai tomberait dans cette zone.",
      "8 fois sur 10, dans celle-ci ou la précédente.",
      "19 fois sur 20, dans l’une des trois.",
    ],
    drift:
      "Les zones sont plus près du centre que le point : un nouvel essai retrouve rarement toutes les réponses les plus tranchées.",
    title: "La boussole en chiffres",
    role: "Rôle",
    affinity: "Affinité, sur 100",
    again: "En tête si vous recommenciez",
    level: "À égalité",
  },
  guess: {
    title: "Vous aviez parié sur {guess}",
    match:
      "C’est bien ce rôle qui arrive en tête. Vos réponses racontent la même histoire que votre intuition.",
    part: "C’est l’un des rôles entre lesquels vos réponses se partagent : l’intuition n’était pas loin.",
    differ:
      "Vos réponses mènent ailleurs : {first}. Cela ne donne tort à personne : demandez-vous ce qui vous attirait chez {guess}, le travail de chaque jour, ou l’idée que l’on s’en fait ?",
    away: "Les réponses qui vous en ont le plus éloigné :",
    none: "Vos réponses ne disent encore rien, ni pour ni contre.",
    low: "Aucun des trois ne vous attire beaucoup aujourd’hui, celui-là compris. Demandez-vous ce qui vous plaisait dans cette idée : cela existe peut-être dans un autre métier.",
  },
  source: "{origin}, {section}",
  ...attraction,
  ...detail,
  ...portrait,
  ...keep,
} as const;
