import {
  agreedSchema,
  agreementSchema,
  handedTicketSchema,
  paperSchema,
  typedPaperSchema,
} from "#lib/sessions/schema/participant-schema.ts";
import { describeOperation } from "../operation.ts";

const session = "/api/v1/sessions/{session}";
const ofRun = ["unknown-session", "deleted", "not-allowed"] as const;

export const typePaperSheet = describeOperation({
  method: "POST",
  path: `${session}/paper`,
  id: "typePaperSheet",
  caller: "counsellor",
  summary:
    "Takes somebody in by their paper sheet, while the session is open, closing or closed; gives a name and a ticket",
  body: paperSchema,
  status: 201,
  reply: typedPaperSchema,
  faults: [...ofRun, "wrong-state", "bad-sheet", "session-full"],
});

export const undoPaperSheet = describeOperation({
  method: "DELETE",
  path: `${session}/paper/{participant}`,
  id: "undoPaperSheet",
  caller: "counsellor",
  summary: "Takes a typed paper sheet back, with its answers and its ticket",
  body: null,
  status: 204,
  reply: null,
  faults: [...ofRun, "unknown-participant"],
});

export const agreeToSheet = describeOperation({
  method: "PUT",
  path: `${session}/me/sheet`,
  id: "agreeToSheet",
  caller: "participant",
  summary:
    "Agrees that the counsellor may print the participant's interview sheet, or takes it back",
  body: agreementSchema,
  status: 200,
  reply: agreementSchema,
  faults: [],
});

export const handTicketOver = describeOperation({
  method: "POST",
  path: `${session}/sheets`,
  id: "handTicketOver",
  caller: "counsellor",
  summary: "Takes a participant's ticket, which they handed over, as their agreement to a sheet",
  body: handedTicketSchema,
  status: 200,
  reply: agreedSchema,
  faults: [...ofRun, "unknown-ticket"],
});
