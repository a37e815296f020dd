import { z } from "zod";
import { clockStates } from "#lib/sessions/clock/kept-clock.ts";
import { describeOperation } from "../operation.ts";

export const readHealth = describeOperation({
  method: "GET",
  path: "/api/v1/health",
  id: "readHealth",
  caller: "anyone",
  summary:
    "That the server is alive (any answer says so) and well: its store takes answers, which a small write tries once in ten seconds",
  body: null,
  status: 200,
  reply: z.strictObject({
    status: z.literal("ok"),
    store: z.literal("ok"),
    clock: z.enum(clockStates),
  }),
  faults: ["failing"],
});

export const readReadiness = describeOperation({
  method: "GET",
  path: "/api/v1/ready",
  id: "readReadiness",
  caller: "anyone",
  summary: "Whether requests may be sent to this server now: its store can be read",
  body: null,
  status: 200,
  reply: z.strictObject({ status: z.literal("ready") }),
  faults: [],
});
