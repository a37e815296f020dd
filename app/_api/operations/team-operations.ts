import {
  acceptingSchema,
  handingOverSchema,
  invitationLinkSchema,
  invitingSchema,
  journalSchema,
  teamSchema,
} from "#lib/sessions/schema/team-schema.ts";
import { describeOperation } from "../operation.ts";

const session = "/api/v1/sessions/{session}";
const ofOwn = {
  caller: "counsellor",
  faults: ["unknown-session", "deleted", "not-allowed"],
} as const;

export const readOwnTeam = describeOperation({
  ...{ method: "GET", path: `${session}/team`, id: "readOwnTeam", ...ofOwn },
  summary: "Who shares a session",
  body: null,
  status: 200,
  reply: teamSchema,
});

export const readOwnJournal = describeOperation({
  ...{ method: "GET", path: `${session}/journal`, id: "readOwnJournal", ...ofOwn },
  summary: "Who did what to a session, and when: no names of participants, no answers",
  body: null,
  status: 200,
  reply: journalSchema,
});

export const makeInvitation = describeOperation({
  method: "POST",
  path: `${session}/invitations`,
  id: "makeInvitation",
  caller: "counsellor",
  summary:
    "Makes a link that lets one colleague watch, run or take over a session; good for seven days",
  body: invitingSchema,
  status: 201,
  reply: invitationLinkSchema,
  faults: [...ofOwn.faults, "too-many-invitations"],
});

export const readOwnInvitation = describeOperation({
  method: "GET",
  path: `${session}/invitations/{invitation}`,
  id: "readOwnInvitation",
  caller: "counsellor",
  summary: "An open invitation's link again",
  body: null,
  status: 200,
  reply: invitationLinkSchema,
  faults: [...ofOwn.faults, "unknown-invitation"],
});

export const withdrawOwnInvitation = describeOperation({
  method: "DELETE",
  path: `${session}/invitations/{invitation}`,
  id: "withdrawOwnInvitation",
  caller: "counsellor",
  summary: "Takes an invitation back",
  body: null,
  status: 204,
  reply: null,
  faults: [...ofOwn.faults, "unknown-invitation"],
});

export const takeUpInvitation = describeOperation({
  method: "POST",
  path: `${session}/colleagues`,
  id: "takeUpInvitation",
  caller: "counsellor",
  summary:
    "Takes an invitation up: whoever calls becomes a colleague, or the owner. Needs an account",
  body: acceptingSchema,
  status: 204,
  reply: null,
  faults: ["unknown-invitation", "account-needed", "too-many-sessions"],
});

export const handOwnSessionOver = describeOperation({
  method: "PUT",
  path: `${session}/owner`,
  id: "handOwnSessionOver",
  caller: "counsellor",
  summary:
    "Hands a session over to a colleague who shares it; its former owner runs it from then on",
  body: handingOverSchema,
  status: 204,
  reply: null,
  faults: [...ofOwn.faults, "unknown-colleague", "too-many-sessions"],
});

export const removeOwnColleague = describeOperation({
  method: "DELETE",
  path: `${session}/colleagues/{colleague}`,
  id: "removeOwnColleague",
  caller: "counsellor",
  summary:
    "Takes a colleague off a session, open screens included; colleagues may go by themselves",
  body: null,
  status: 204,
  reply: null,
  faults: [...ofOwn.faults, "unknown-colleague"],
});
