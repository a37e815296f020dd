import type { Locale } from "./locale.ts";

/** What the page of a session's exports and erasure says, and the receipts. */
interface DataPageStrings {
  title: string;
  description: string;
  exports: string;
  lead: string;
  named: string;
  anonymous: string;
  formats: Record<"csv" | "xlsx" | "json" | "dictionary", readonly [name: string, use: string]>;
  count: string;
  reasons: Record<"wrong-state" | "too-few-people", string>;
  leaves: string;
  print: string;
  dictionary: string;
  dictionaryLead: string;
  kind: string;
  retention: string;
  retentionLead: string;
  days: string;
  daysHint: string;
  keep: string;
  person: string;
  personLead: string;
  choose: string;
  erasePerson: string;
  again: string;
  nobody: string;
  session: string;
  sessionLead: string;
  word: string;
  typeWord: string;
  wrongWord: string;
  eraseSession: string;
  receipts: string;
  failed: string;
  receipt: {
    titles: Record<"participant" | "session" | "retention" | "account", string>;
    what: string;
    when: string;
    sessions: string;
    participants: string;
    answers: string;
    number: string;
    note: string;
    print: string;
  };
}

export const dataPageStrings: Record<Locale, DataPageStrings> = {
  fr: {
    title: "Exports et effacement",
    description:
      "Emporter les données d’une séance, choisir jusqu’à quand elles sont gardées, les effacer.",
    exports: "Exporter",
    lead: "Un fichier par usage, une ligne par personne et par tour. Vous seul y avez accès, pas vos collègues.",
    named:
      "Les participants ont choisi leur nom : le fichier dit qui a répondu quoi. Ne l’envoyez qu’à qui doit le savoir.",
    anonymous:
      "Séance à pseudonymes : le fichier ne contient ni nom, ni heure, ni ordre d’arrivée, et les lignes sont mélangées à chaque export. Seules y figurent les personnes qui ont terminé. Qui est retiré après la fermeture y reste, pour que deux exports ne se distinguent pas d’une personne.",
    formats: {
      csv: ["CSV", "pour tout tableur ; point-virgule et virgule décimale en français"],
      xlsx: [
        "XLSX",
        "pour Excel et LibreOffice ; dictionnaire des données sur la deuxième feuille",
      ],
      json: ["JSON", "pour un programme ; format décrit dans la documentation de l’API"],
      dictionary: ["Dictionnaire", "le sens de chaque colonne, sans aucune donnée"],
    },
    count: "Personnes dans le fichier : {n}",
    reasons: {
      "wrong-state":
        "L’export s’ouvre quand la séance est fermée : avant, une ligne nouvelle dirait qui vient de terminer.",
      "too-few-people":
        "Moins de cinq personnes ont terminé : aucun fichier, car chacune y serait reconnaissable.",
    },
    leaves:
      "Un fichier exporté sort de la protection d’Azimut : l’effacement ne l’atteint plus. Rangez-le en lieu sûr, et supprimez-le à la même date que la séance.",
    print: "La synthèse du groupe, à imprimer, est sur la page Restitution.",
    dictionary: "Dictionnaire des données",
    dictionaryLead: "Chaque colonne du fichier, avec ce qu’elle veut dire.",
    kind: "Type",
    retention: "Durée de conservation",
    retentionLead: "Tout sera effacé le {date}, sans que vous ayez rien à faire.",
    days: "Jours avant l’effacement",
    daysHint: "Comptés à partir de la fermeture. De 1 à 365.",
    keep: "Changer la durée",
    person: "Effacer une personne",
    personLead:
      "À la demande de la personne : son nom, son ticket et ses réponses disparaissent tout de suite. Elle peut aussi le faire elle-même avec son ticket.",
    choose: "Personne",
    erasePerson: "Effacer cette personne",
    again: "Appuyez encore une fois pour effacer {alias} pour de bon.",
    nobody: "Personne n’est encore entré.",
    session: "Effacer la séance",
    sessionLead:
      "Toutes les réponses, les noms, les tickets et le journal disparaissent tout de suite. Rien ne peut les ramener.",
    word: "effacer",
    typeWord: "Pour confirmer, tapez « {word} »",
    wrongWord: "Tapez le mot demandé, puis appuyez de nouveau.",
    eraseSession: "Effacer toute la séance",
    receipts:
      "Chaque effacement donne un reçu à imprimer ou à noter : ce qui a été effacé, quand et combien, sans rien de personne.",
    failed: "Cela n’a pas marché : rien n’a été changé. Vérifiez le réseau et réessayez.",
    receipt: {
      titles: {
        participant: "Une personne est effacée",
        session: "La séance est effacée",
        retention: "La séance est arrivée à sa date et s’est effacée",
        account: "Le compte est effacé",
      },
      what: "Ce qui a été effacé",
      when: "Quand",
      sessions: "Séances",
      participants: "Participants",
      answers: "Réponses",
      number: "Numéro du reçu",
      note: "Les fichiers exportés, les impressions et les sauvegardes de la machine ne sont pas touchés.",
      print: "Imprimer le reçu",
    },
  },
  en: {
    title: "Exports and erasure",
    description: "Take a session’s data along, choose how long it is kept, erase it.",
    exports: "Export",
    lead: "One file per use, one row per person and round. You alone can get it, not your colleagues.",
    named:
      "Participants chose their names: the file says who answered what. Send it only to those who must know.",
    anonymous:
      "A session with aliases: the file has no name, no time and no order of arrival, and its rows are shuffled for each export. Only people who are done are in it. Whoever is taken out after the closing stays in it, so that no two exports differ by one person.",
    formats: {
      csv: ["CSV", "for any spreadsheet; comma and decimal point in English"],
      xlsx: ["XLSX", "for Excel and LibreOffice; the data dictionary is on the second sheet"],
      json: ["JSON", "for a program; the API’s documentation describes the format"],
      dictionary: ["Dictionary", "what each column means, without any data"],
    },
    count: "People in the file: {n}",
    reasons: {
      "wrong-state":
        "The export opens when the session is closed: before, a new row would tell who has just finished.",
      "too-few-people":
        "Fewer than five people are done: there is no file, because each could be recognized in it.",
    },
    leaves:
      "An exported file leaves Azimut’s protection: erasure does not reach it any more. Keep it in a safe place, and delete it on the same day as the session.",
    print: "The group’s summary, to print, is on the Restitution page.",
    dictionary: "Data dictionary",
    dictionaryLead: "Every column of the file, with what it means.",
    kind: "Type",
    retention: "Retention",
    retentionLead: "Everything will be erased on {date} without your doing anything.",
    days: "Days before erasure",
    daysHint: "Counted from the closing. 1 to 365.",
    keep: "Change the retention",
    person: "Erase one person",
    personLead:
      "When the person asks for it: their name, ticket and answers are gone at once. They can also do it themselves with their ticket.",
    choose: "Person",
    erasePerson: "Erase this person",
    again: "Press once more to erase {alias} for good.",
    nobody: "Nobody has joined yet.",
    session: "Erase the session",
    sessionLead:
      "All answers, names, tickets and the journal are gone at once. Nothing can bring them back.",
    word: "erase",
    typeWord: "To confirm, type “{word}”",
    wrongWord: "Type the word asked for, then press again.",
    eraseSession: "Erase the whole session",
    receipts:
      "Each erasure gives a receipt to print or note: what was erased, when and how much, nothing of anybody.",
    failed: "That did not work: nothing was changed. Check the network and try again.",
    receipt: {
      titles: {
        participant: "A person is erased",
        session: "The session is erased",
        retention: "The session reached its date and was erased",
        account: "The account is erased",
      },
      what: "What was erased",
      when: "When",
      sessions: "Sessions",
      participants: "Participants",
      answers: "Answers",
      number: "Number of this receipt",
      note: "Exported files, prints and the machine’s own backups are not touched.",
      print: "Print the receipt",
    },
  },
};
