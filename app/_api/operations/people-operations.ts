import { z } from "zod";
import { receiptSchema } from "#lib/sessions/schema/participant-schema.ts";
import {
  paperSchema,
  participantChangesSchema,
  participantListSchema,
  peopleNewsSchema,
  slipCountSchema,
  slipsSchema,
  typedPaperSchema,
} from "#lib/sessions/schema/people-schema.ts";
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
  summary:
    "Makes a ticket for somebody who lost theirs, while answers are taken: it opens no answer that was given before",
  body: null,
  status: 200,
  reply: newTicketSchema,
  faults: [...ofOwn.faults, "unknown-participant", "wrong-state"],
});

export const makeOwnSlips = describeOperation({
  method: "POST",
  path: `${session}/slips`,
  id: "makeOwnSlips",
  caller: "counsellor",
  summary: "Makes the tickets of slips to print, of which nothing is kept",
  body: slipCountSchema,
  status: 200,
  reply: slipsSchema,
  faults: ofOwn.faults,
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
