import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  title: "Exports and erasure",
  description: "Download a session’s data, choose how long it is kept, erase it.",
  exports: "Export",
  lead: "One file per use, one row per person and round. Your colleagues cannot get it.",
  named:
    "Participants chose their names: the file says who answered what, as they were told before they joined. Send it only to people who need it.",
  anonymous:
    "A session with aliases: the file has no name, no time and no order of arrival, and its rows are shuffled for each export. Only people who answered a round to the end are in it, with an answer or “I don’t know” to each question. Somebody removed after the session has closed stays in it: otherwise comparing two exports would show their answers.",
  formats: {
    csv: [
      "CSV",
      "for any spreadsheet; comma and decimal point in English; a text that looks like a number, a date or a formula has an apostrophe before it",
    ],
    xlsx: ["XLSX", "for Excel and LibreOffice; three sheets: summary, answers, dictionary"],
    json: ["JSON", "for a program; the API’s documentation describes the format"],
    dictionary: ["Dictionary", "what each column means, without any data"],
  },
  files: { round: "round {n}", both: "both rounds" },
  roundsLead:
    "One file for each round, or both together, with a row for each person and round: that one links the two times the same person answered.",
  count: "People in the file: {n}",
  leftOut: "Not in the file:",
  reasons: {
    "wrong-state":
      "The export opens when the session is closed: before that, a new row would tell who has just finished.",
    "too-few-people":
      "Fewer than {least} people answered to the end: there is no file, because each of them could be recognised in it.",
  },
  leaves:
    "An exported file is outside Azimut’s protection: erasing a session does not erase it. Keep it in a safe place, and delete it on the same day as the session.",
  toDownload: "To download:",
  print: "The group’s summary on one page, to print",
  dictionary: "Data dictionary",
  dictionaryLead: "Every column of the file, with what it means.",
  kind: "Type",
  retention: "Retention",
  retentionLead: "Everything will be erased on {date}: you need not do anything.",
  keep: "Change the retention, in the settings",
  person: "Erase a person’s data",
  personLead:
    "When the person asks for it: their name, ticket and answers are gone at once. They can also do it themselves with their ticket.",
  choose: "Person",
  erasePerson: "Erase their data",
  sure: "Erase {alias}’s data for good?",
  lost: "Their name, ticket and answers will be gone. Nothing can bring them back.",
  forGood: "Yes, erase their data",
  cancel: "Cancel",
  nobody: "Nobody has joined yet.",
  session: "Erase the session",
  sessionLead:
    "All answers, names, tickets and the journal are gone at once. Nothing can bring them back.",
  word: "erase",
  typeWord: "To confirm, type “{word}”",
  wrongWord: "Type that word, then press again.",
  eraseSession: "Erase the whole session",
  receipts:
    "Each erasure gives a receipt to print or note down: what was erased, when and how much, and nothing about anybody.",
  papers: {
    title: "Privacy papers",
    lead: "The information for families, the record of processing and the processing note, filled in with this session’s settings. What is underlined is still to be completed: type it into the page before you print; nothing of it is sent or kept. They are templates, not legal advice.",
    print: "Print the three papers",
    link: "Privacy papers, to print",
    blanks: {
      organisation: ["organisation", "the organisation"],
      date: "date",
      days: "[30] days",
    },
  },
  receipt: {
    titles: {
      participant: "A person’s data is erased",
      session: "The session is erased",
      retention: "The session was erased on its date",
      account: "The account is erased",
    },
    what: "What was erased",
    when: "When",
    sessions: "Sessions",
    participants: "Participants",
    answers: "Answers",
    number: "Receipt number",
    note: "Exported files, printouts and the server’s backups are not affected.",
    print: "Print the receipt",
    back: "Back to exports and erasure",
  },
} satisfies Words<typeof fr>;
