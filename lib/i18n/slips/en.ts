import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  page: {
    title: "Class list and slips",
    lead: "Paste the class list: everyone gets a slip to cut out, with their name, the session’s code and a QR code that lets them in.",
    privacy: {
      generated: "The names stay in this browser and on paper: the server never receives them.",
      free: "The list stays in this browser and on paper. The server receives a name only when its owner joins with it: they can change it first.",
    },
    link: "Class list and slips",
    names: "The names, one per line",
    namesHint:
      "Or columns copied from a spreadsheet or your school’s software: last name, first name, class. Other columns are not kept.",
    file: "Or a CSV or text file",
    fileWrong:
      "This file is not text. In the spreadsheet, save it as CSV, or copy the columns and paste them here.",
    read: { one: "{n} name read.", other: "{n} names read." },
    header: "The first line is read as column headings.",
    columns: "Columns: {columns}.",
    uses: {
      name: "full name",
      last: "last name",
      first: "first name",
      subgroup: "class or group",
      none: "not read",
    },
    skipped: "Line {line}, “{text}”: {why}",
    why: {
      "no-letter": "no name.",
      formula: "this begins like a spreadsheet formula, not like a name.",
      "too-long": "too long for a name.",
    },
    skippedMore: {
      one: "And {n} more line without a name.",
      other: "And {n} more lines without a name.",
    },
    doubled:
      "More than once in the list: {names}. Each line has its own slip; remove one if it is the same person.",
    known: {
      one: "{n} is in the list already, and keeps their slip.",
      other: "{n} are in the list already, and keep their slips.",
    },
    unknownSubgroups:
      "Not a subgroup of this session: {names}. It is printed on the slip, but not chosen in advance on joining.",
    tooMany: "That is too many for one list: {most} names at most.",
    make: "Make the slips",
    made: { one: "{n} slip made.", other: "{n} slips made." },
    kept: { one: "{n} slip, kept on this device", other: "{n} slips, kept on this device" },
    keptLead:
      "Printed again from here, they are the same slips. The list is in this browser only: elsewhere, or if its data is cleared, it is missing, but printed slips still work. It goes when you delete it, when you delete the session from this browser, or when you come back to any session’s board after this session was erased.",
    blocked: "This browser keeps nothing: print the slips now, before you leave this page.",
    print: "Print the slips",
    person: "Name",
    subgroup: "Class or group",
    ticket: "Ticket",
    remove: "Remove",
    removeOne: "Remove {name}",
    removeHint:
      "A slip that is printed already still lets its owner in; their name is no longer shown on the board.",
    forget: "Delete the list from this device",
    forgetLead:
      "The names disappear from here, for good. Printed slips still work, but nothing tells any more whose alias is whose.",
    forgetSure: "Yes, delete the list",
    cancel: "No, keep it",
    forgotten: "The list is deleted from this device.",
    noScript: "This page needs JavaScript: the list does not leave this browser.",
  },
  slip: {
    scan: "Scan to join",
    opens: "Opens on {date}",
    where: "Or: {address}",
    code: "code {code}",
    under: "then, under “I have a slip with my name on it”, this ticket:",
    own: "This slip is yours: do not lend it.",
    rehearsal: "Rehearsal",
  },
  board: {
    show: "Show the names of my list",
    hint: "On this device only, never on the room’s screen.",
    absent: { one: "Not here yet:", other: "Not here yet ({n}):" },
    everybody: "Everybody on the list has joined.",
    more: "and {n} more",
  },
} satisfies Words<typeof fr>;
