import { z } from "zod";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { receiptSchema } from "#lib/sessions/schema/participant-schema.ts";
import { openingSchema, restitutionSchema } from "#lib/sessions/schema/restitution-schema.ts";
import {
  closingSchema,
  liveSchema,
  newRehearsalSchema,
  newSessionSchema,
  remoteSchema,
  resultsSchema,
  sessionChangesSchema,
  sessionListSchema,
  sessionSchema,
  slideSchema,
  turnedSchema,
} from "#lib/sessions/schema/session-schema.ts";
import { describeOperation } from "../operation.ts";

const session = "/api/v1/sessions/{session}";
const ofOwn = {
  caller: "counsellor",
  faults: ["unknown-session", "deleted", "not-allowed"],
} as const;

export const listOwnSessions = describeOperation({
  method: "GET",
  path: "/api/v1/sessions",
  id: "listOwnSessions",
  caller: "counsellor",
  summary: "The counsellor's sessions, the newest first",
  body: null,
  status: 200,
  reply: sessionListSchema,
  faults: [],
});

export const makeSession = describeOperation({
  method: "POST",
  path: "/api/v1/sessions",
  id: "makeSession",
  caller: "counsellor",
  summary:
    "Makes a session with its code; nobody can join it before it is opened, or its hour has come",
  body: newSessionSchema,
  status: 201,
  reply: sessionSchema,
  faults: [...ofOwn.faults, "too-many-sessions", "bad-opening"],
});

export const startRehearsal = describeOperation({
  method: "POST",
  path: "/api/v1/rehearsals",
  id: "startRehearsal",
  caller: "counsellor",
  summary: "Opens a session that simulated participants fill; it is erased a day later",
  body: newRehearsalSchema,
  status: 201,
  reply: sessionSchema,
  faults: [...ofOwn.faults, "too-many-sessions", "too-many-rehearsals", "rehearsals-full"],
});

export const readOwnSession = describeOperation({
  ...{ method: "GET", path: session, id: "readOwnSession", ...ofOwn },
  summary: "A session with its door and its counts",
  body: null,
  status: 200,
  reply: sessionSchema,
});

export const changeOwnSession = describeOperation({
  ...{ method: "PATCH", path: session, id: "changeOwnSession", ...ofOwn },
  summary:
    "Changes the title, the notice, the controller, the results' policy, the retention, subgroups, and until somebody has joined how people are named, the quiz, the language and the time at which it opens by itself; from then on the retention gets no longer",
  body: sessionChangesSchema,
  status: 200,
  reply: sessionSchema,
  faults: [...ofOwn.faults, "wrong-state", "already-joined", "bad-opening"],
});

export const deleteOwnSession = describeOperation({
  ...{ method: "DELETE", path: session, id: "deleteOwnSession", ...ofOwn },
  summary: "Erases a session with everything in it, and gives a receipt",
  body: null,
  status: 200,
  reply: receiptSchema,
});

export const openOwnSession = describeOperation({
  ...{ method: "POST", path: `${session}/open`, id: "openOwnSession", ...ofOwn },
  summary: "Opens a session, or opens it again with a new code",
  body: null,
  status: 200,
  reply: sessionSchema,
  faults: [...ofOwn.faults, "too-many-rehearsals", "rehearsals-full"],
});

export const closeOwnSession = describeOperation({
  ...{ method: "POST", path: `${session}/close`, id: "closeOwnSession", ...ofOwn },
  summary: "Closes the door at once, and the session after a grace period for answers still queued",
  body: closingSchema,
  status: 200,
  reply: sessionSchema,
  faults: [...ofOwn.faults, "wrong-state"],
});

export const openOwnResults = describeOperation({
  ...{ method: "PUT", path: `${session}/results`, id: "openOwnResults", ...ofOwn },
  summary: "Opens results that are held back, or holds them back again",
  body: resultsSchema,
  status: 200,
  reply: sessionSchema,
});

export const startNextRound = describeOperation({
  ...{ method: "POST", path: `${session}/rounds`, id: "startNextRound", ...ofOwn },
  summary: "Starts the second round of an open session: everybody begins with an empty sheet",
  body: null,
  status: 200,
  reply: sessionSchema,
  faults: [...ofOwn.faults, "wrong-state"],
});

export const readGroupRestitution = describeOperation({
  ...{ method: "GET", path: `${session}/restitution`, id: "readGroupRestitution", ...ofOwn },
  summary: `The group's picture: nothing in it is about fewer than ${smallestGroup} people`,
  query: {
    round: { schema: z.string().regex(/^[1-9]\d?$/), means: "1 or 2; without it the latest" },
    subgroup: { schema: z.string().max(400), means: "one that is shown; without it all" },
  },
  body: null,
  status: 200,
  reply: restitutionSchema,
  faults: [...ofOwn.faults, "unknown-round", "unknown-subgroup"],
});

export const openOwnRestitution = describeOperation({
  ...{ method: "PUT", path: `${session}/restitution`, id: "openOwnRestitution", ...ofOwn },
  summary: "Lets the room's screen show the restitution, or takes it off",
  body: openingSchema,
  status: 200,
  reply: sessionSchema,
});

export const setOwnSlide = describeOperation({
  ...{ method: "PUT", path: `${session}/slide`, id: "setOwnSlide", ...ofOwn },
  summary: "Says which view of the restitution the room's screen shows",
  body: slideSchema,
  status: 200,
  reply: turnedSchema,
});

export const turnSlides = describeOperation({
  ...{ method: "POST", path: `${session}/remote`, id: "turnSlides", caller: "anyone" },
  summary: "Turns the views of the room's screen, for whoever holds the link of its remote",
  body: remoteSchema,
  status: 200,
  reply: turnedSchema,
  faults: ["unknown-session", "wrong-state"],
});

export const readProgress = describeOperation({
  ...{ method: "GET", path: `${session}/progress`, id: "readProgress", ...ofOwn },
  summary: "How many people are how far",
  body: null,
  status: 200,
  reply: liveSchema,
});

export const followSession = describeOperation({
  ...{ method: "GET", path: `${session}/stream`, id: "followSession", caller: "counsellor" },
  summary: "The same as progress, as an event `session` after each change, at most twice a second",
  body: null,
  status: 200,
  reply: liveSchema,
  isStream: true,
  faults: [...ofOwn.faults, "too-many-streams"],
});
