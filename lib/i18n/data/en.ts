import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  title: "Exports and erasure",
  description: "Take a session’s data along, choose how long it is kept, erase it.",
  exports: "Export",
  lead: "One file per use, one row per person and round. You alone can get it, not your colleagues.",
  named:
    "Participants chose their names: the file says who answered what, as they were told at the door. Send it only to those who must know.",
  anonymous:
    "A session with aliases: the file has no name, no time and no order of arrival, and its rows are shuffled for each export. Only people who answered a round to the end are in it, with an answer or “I don’t know” to each question. Whoever is taken out after the closing stays in it, so that no two exports differ by one person.",
  formats: {
    csv: ["CSV", "for any spreadsheet; comma and decimal point in English"],
    xlsx: ["XLSX", "for Excel and LibreOffice; the data dictionary is on the second sheet"],
    json: ["JSON", "for a program; the API’s documentation describes the format"],
    dictionary: ["Dictionary", "what each column means, without any data"],
  },
  count: "People in the file: {n}",
  leftOut: "Not in the file:",
  reasons: {
    "wrong-state":
      "The export opens when the session is closed: before, a new row would tell who has just finished.",
    "too-few-people":
      "Fewer than {least} people answered to the end: there is no file, because each could be recognized in it.",
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
  daysHint:
    "Counted from the closing. 1 to 365; once somebody has joined, only fewer than they were told.",
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
} satisfies Words<typeof fr>;
