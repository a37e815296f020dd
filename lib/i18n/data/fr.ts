export default {
  title: "Exports et effacement",
  description:
    "Emporter les données d’une séance, choisir jusqu’à quand elles sont gardées, les effacer.",
  exports: "Exporter",
  lead: "Un fichier par usage, une ligne par personne et par tour. Vos collègues n’y ont pas accès.",
  named:
    "Les participants ont choisi leur nom : le fichier dit qui a répondu quoi, comme l’information le leur a annoncé à l’entrée. Ne l’envoyez qu’aux personnes qui en ont besoin.",
  anonymous:
    "Séance à pseudonymes : le fichier ne contient ni nom, ni heure, ni ordre d’arrivée, et les lignes sont mélangées à chaque export. Seules y figurent les personnes allées jusqu’au bout d’un tour, avec une réponse ou « Je ne sais pas » à chaque question. Une personne retirée après la fermeture y reste : sinon, comparer deux exports montrerait ses réponses.",
  formats: {
    csv: [
      "CSV",
      "pour tout tableur ; point-virgule et virgule décimale en français ; un texte qui ressemble à un nombre, une date ou une formule est précédé d’une apostrophe",
    ],
    xlsx: ["XLSX", "pour Excel et LibreOffice ; trois feuilles : synthèse, réponses, dictionnaire"],
    json: ["JSON", "pour un programme ; format décrit dans la documentation de l’API"],
    dictionary: ["Dictionnaire", "le sens de chaque colonne, sans aucune donnée"],
  },
  files: { round: "tour {n}", both: "les deux tours" },
  roundsLead:
    "Un fichier par tour, ou les deux ensemble, avec une ligne par personne et par tour : ce dernier relie les deux passages d’une même personne.",
  count: "Personnes dans le fichier : {n}",
  leftOut: "Absents du fichier :",
  reasons: {
    "wrong-state":
      "L’export s’ouvre quand la séance est fermée : avant, une ligne nouvelle dirait qui vient de terminer.",
    "too-few-people":
      "Moins de {least} personnes sont allées jusqu’au bout : aucun fichier, car chacune y serait reconnaissable.",
  },
  leaves:
    "Un fichier exporté n’est plus protégé par Azimut : effacer la séance ne l’efface pas. Rangez-le en lieu sûr, et supprimez-le à la même date que la séance.",
  toDownload: "À télécharger :",
  print: "La synthèse du groupe en une page, à imprimer",
  dictionary: "Dictionnaire des données",
  dictionaryLead: "Chaque colonne du fichier, avec ce qu’elle veut dire.",
  kind: "Type",
  retention: "Durée de conservation",
  retentionLead: "Tout sera effacé le {date}, sans que vous ayez rien à faire.",
  keep: "Changer la durée, dans les réglages",
  person: "Effacer les données d’une personne",
  personLead:
    "À la demande de la personne : son nom, son ticket et ses réponses disparaissent tout de suite. Elle peut aussi le faire elle-même avec son ticket.",
  choose: "Personne",
  erasePerson: "Effacer ses données",
  sure: "{alias} : effacer ses données pour de bon ?",
  lost: "Son nom, son ticket et ses réponses disparaissent. Rien ne peut les ramener.",
  forGood: "Oui, effacer ses données",
  cancel: "Annuler",
  nobody: "Personne n’est encore entré.",
  session: "Effacer la séance",
  sessionLead:
    "Toutes les réponses, les noms, les tickets et le journal disparaissent tout de suite. Rien ne peut les ramener.",
  word: "effacer",
  typeWord: "Pour confirmer, tapez « {word} »",
  wrongWord: "Tapez le mot demandé, puis appuyez de nouveau.",
  eraseSession: "Effacer toute la séance",
  receipts:
    "Chaque effacement donne un reçu à imprimer ou à noter : ce qui a été effacé, quand et combien, sans rien dire de personne.",
  papers: {
    title: "Papiers de confidentialité",
    lead: "L’information aux familles, la fiche de registre et la note de sous-traitance, remplies avec les réglages de cette séance. Ce qui est souligné reste à compléter : tapez-le dans la page avant d’imprimer, rien n’en est envoyé ni gardé. Ce sont des modèles, pas un conseil juridique.",
    print: "Imprimer les trois papiers",
    link: "Papiers de confidentialité, à imprimer",
    /** What stands in square brackets in those files. */
    blanks: {
      organisation: ["établissement", "l’établissement"],
      date: "date",
      days: "[30] jours",
    },
  },
  receipt: {
    titles: {
      participant: "Les données d’une personne sont effacées",
      session: "La séance est effacée",
      retention: "La séance a été effacée à la date prévue",
      account: "Le compte est effacé",
    },
    what: "Ce qui a été effacé",
    when: "Quand",
    sessions: "Séances",
    participants: "Participants",
    answers: "Réponses",
    number: "Numéro du reçu",
    note: "Les fichiers exportés, les impressions et les sauvegardes du serveur ne sont pas touchés.",
    print: "Imprimer le reçu",
    back: "Retour aux exports et à l’effacement",
  },
} as const;
