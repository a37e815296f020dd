import {
  agreementSchema,
  doorSchema,
  entrySchema,
  exportSchema,
  joinSchema,
  meSchema,
  receiptSchema,
  resultSchema,
  savingSchema,
  slipSchema,
  slipViewSchema,
  storedSchema,
  ticketSchema,
} from "#lib/sessions/schema/participant-schema.ts";
import { describeOperation } from "../operation.ts";

const me = "/api/v1/sessions/{session}/me";

export const lookThroughDoor = describeOperation({
  method: "POST",
  path: "/api/v1/door",
  id: "lookThroughDoor",
  caller: "anyone",
  summary: "What a code or a QR code opens; changes nothing",
  body: doorSchema,
  status: 200,
  reply: entrySchema,
  faults: ["no-entry"],
});

export const joinOpenSession = describeOperation({
  method: "POST",
  path: "/api/v1/participants",
  id: "joinOpenSession",
  caller: "anyone",
  summary: "Joins: gives a name and a ticket, and sets this browser's cookie for the session",
  body: joinSchema,
  status: 201,
  reply: meSchema,
  faults: [
    ...([
      "no-entry",
      "session-full",
      "notice-changed",
      "alias-not-allowed",
      "bad-alias",
      "unknown-subgroup",
    ] as const),
    ...(["unknown-slip", "slip-used", "slip-spent", "removed"] as const),
  ],
});

export const lookAtOwnSlip = describeOperation({
  method: "POST",
  path: "/api/v1/slips",
  id: "lookAtOwnSlip",
  caller: "anyone",
  summary: "What the slip of a session is good for now; changes nothing",
  body: slipSchema,
  status: 200,
  reply: slipViewSchema,
  faults: ["unknown-slip"],
});

export const comeBack = describeOperation({
  method: "POST",
  path: "/api/v1/tickets",
  id: "comeBack",
  caller: "anyone",
  summary:
    "Comes back with a ticket, and sets this browser's cookie for the session. A ticket that the desk made works once, and opens no answer given before unless this browser has the seat's cookie",
  body: ticketSchema,
  status: 200,
  reply: meSchema,
  faults: ["unknown-ticket", "removed", "closed", "slip-used", "slip-spent"],
});

export const readMe = describeOperation({
  method: "GET",
  path: me,
  id: "readMe",
  caller: "participant",
  summary: "The participant's own view, with all that is stored",
  body: null,
  status: 200,
  reply: meSchema,
  faults: [],
});

export const saveMyAnswers = describeOperation({
  method: "PUT",
  path: `${me}/answers`,
  id: "saveMyAnswers",
  caller: "participant",
  summary: "Saves answers; the reply lists all that is on the disk",
  body: savingSchema,
  status: 200,
  reply: storedSchema,
  faults: ["closed", "unknown-item", "unknown-option", "too-many-answers", "unknown-round"],
});

export const readMyResult = describeOperation({
  method: "GET",
  path: `${me}/result`,
  id: "readMyResult",
  caller: "participant",
  summary: "The participant's own result, at once or once the counsellor has opened it",
  body: null,
  status: 200,
  reply: resultSchema,
  faults: ["results-held"],
});

export const exportMe = describeOperation({
  method: "GET",
  path: `${me}/export`,
  id: "exportMe",
  caller: "participant",
  summary: "Everything that is stored about the participant, as a file",
  body: null,
  status: 200,
  reply: exportSchema,
  faults: [],
});

export const agreeToInterview = describeOperation({
  method: "PUT",
  path: `${me}/sheet`,
  id: "agreeToInterview",
  caller: "participant",
  summary: "Agrees that the counsellor may print the participant's interview, or takes it back",
  body: agreementSchema,
  status: 200,
  reply: agreementSchema,
  faults: ["from-desk"],
});

export const eraseMe = describeOperation({
  method: "DELETE",
  path: me,
  id: "eraseMe",
  caller: "participant",
  summary: "Erases the participant with all their answers, and gives a receipt",
  body: null,
  status: 200,
  reply: receiptSchema,
  faults: [],
});

export const leaveBrowser = describeOperation({
  method: "DELETE",
  path: `${me}/cookie`,
  id: "leaveBrowser",
  caller: "anyone",
  summary:
    "Takes the participant's cookie out of this browser, for the next person; erases nothing",
  body: null,
  status: 204,
  reply: null,
  faults: ["unknown-session"],
});

export const readReceipt = describeOperation({
  method: "GET",
  path: "/api/v1/receipts/{receipt}",
  id: "readReceipt",
  caller: "anyone",
  summary: "A receipt of an erasure, to whoever has its id",
  body: null,
  status: 200,
  reply: receiptSchema,
  faults: ["unknown-receipt"],
});
