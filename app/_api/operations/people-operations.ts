import { z } from "zod";
import {
  agreedSchema,
  handedTicketSchema,
  paperSchema,
  participantChangesSchema,
  participantListSchema,
  peopleNewsSchema,
  receiptSchema,
  typedPaperSchema,
} from "#lib/sessions/schema/participant-schema.ts";
import { liveSchema } from "#lib/sessions/schema/session-schema.ts";
import { newTicketSchema } from "#lib/sessions/schema/team-schema.ts";
import { describeOperation } from "../operation.ts";

const session = "/api/v1/sessions/{session}";
const ofOwn = {
  caller: "counsellor",
  faults: ["unknown-session", "deleted", "not-allowed"],
} as const;

export const listParticipants = describeOperation({
  ...{ method: "GET", path: `${session}/participants`, id: "listParticipants", ...ofOwn },
  summary: "Who has joined and how far they are, never what they answered",
  body: null,
  status: 200,
  reply: participantListSchema,
});

export const followParticipants = describeOperation({
  method: "GET",
  path: `${session}/participants/stream`,
  id: "followParticipants",
  caller: "counsellor",
  summary:
    "The events of the session's stream, each after an event `people`: first everybody, then who changed and who is gone",
  body: null,
  status: 200,
  reply: z.union([peopleNewsSchema, liveSchema]),
  isStream: true,
  faults: [...ofOwn.faults, "too-many-streams"],
});

export const changeOwnParticipant = describeOperation({
  method: "PATCH",
  path: `${session}/participants/{participant}`,
  id: "changeOwnParticipant",
  caller: "counsellor",
  summary: "Gives somebody another name or subgroup, takes them out or lets them back in",
  body: participantChangesSchema,
  status: 204,
  reply: null,
  faults: [...ofOwn.faults, "unknown-participant", "bad-alias", "unknown-subgroup"],
});

export const eraseOwnParticipant = describeOperation({
  method: "DELETE",
  path: `${session}/participants/{participant}`,
  id: "eraseOwnParticipant",
  caller: "counsellor",
  summary: "Erases somebody with all their answers, as they wish, and gives a receipt",
  body: null,
  status: 200,
  reply: receiptSchema,
  faults: [...ofOwn.faults, "unknown-participant"],
});

export const reissueOwnTicket = describeOperation({
  method: "POST",
  path: `${session}/participants/{participant}/ticket`,
  id: "reissueOwnTicket",
  caller: "counsellor",
  summary: "Gives a participant a new ticket; the old one and their browser's cookie are dead",
  body: null,
  status: 200,
  reply: newTicketSchema,
  faults: [...ofOwn.faults, "unknown-participant"],
});

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
  faults: [...ofOwn.faults, "wrong-state", "bad-sheet", "session-full"],
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
  faults: [...ofOwn.faults, "unknown-participant"],
});

export const handTicketOver = describeOperation({
  method: "POST",
  path: `${session}/sheets`,
  id: "handTicketOver",
  caller: "counsellor",
  summary:
    "Takes a participant's ticket, which they handed over, as their agreement to an interview",
  body: handedTicketSchema,
  status: 200,
  reply: agreedSchema,
  faults: [...ofOwn.faults, "unknown-ticket"],
});
