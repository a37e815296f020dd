import {
  defaultsSchema,
  keptSessionSchema,
  largestLogoBody,
  logoSchema,
} from "#lib/sessions/schema/logo-schema.ts";
import { describeOperation } from "../operation.ts";

const path = "/api/v1/sessions/{session}/logo";
const ofOwn = {
  caller: "counsellor",
  faults: ["unknown-session", "deleted", "not-allowed"],
} as const;

export const readOwnLogo = describeOperation({
  ...{ method: "GET", path, id: "readOwnLogo", ...ofOwn },
  summary: "The picture that the session's papers are headed with",
  body: null,
  status: 200,
  reply: null,
  file: { type: "image/webp", schema: null },
  faults: [...ofOwn.faults, "no-logo"],
});

export const setOwnLogo = describeOperation({
  ...{ method: "PUT", path, id: "setOwnLogo", ...ofOwn },
  summary:
    "Heads the session's papers with a picture: PNG, JPEG or WebP, 2 MB and 16 million pixels at most. A small one is made of it and kept; nothing else of the file is",
  body: logoSchema,
  largest: largestLogoBody,
  status: 204,
  reply: null,
  faults: [...ofOwn.faults, "bad-picture", "too-many-pixels", "too-many-pictures"],
});

export const removeOwnLogo = describeOperation({
  ...{ method: "DELETE", path, id: "removeOwnLogo", ...ofOwn },
  summary: "Takes the picture off the session's papers",
  body: null,
  status: 204,
  reply: null,
});

const kept = { path: "/api/v1/defaults", caller: "counsellor" } as const;

export const readOwnDefaults = describeOperation({
  ...{ method: "GET", ...kept, id: "readOwnDefaults" },
  summary: "What the counsellor keeps for new sessions",
  body: null,
  status: 200,
  reply: defaultsSchema,
  faults: [],
});

export const keepOwnDefaults = describeOperation({
  ...{ method: "PUT", ...kept, id: "keepOwnDefaults" },
  summary: "Keeps a session's settings for new ones, its logo too, in the place of those before",
  body: keptSessionSchema,
  status: 204,
  reply: null,
  faults: ofOwn.faults,
});

export const dropOwnDefaults = describeOperation({
  ...{ method: "DELETE", ...kept, id: "dropOwnDefaults" },
  summary: "Forgets what was kept for new sessions",
  body: null,
  status: 204,
  reply: null,
  faults: [],
});
