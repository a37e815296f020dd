import { z } from "zod";
import { locales } from "#lib/locale.ts";
import { describeOperation } from "../operation.ts";
import { cardSchema } from "./card-schema.ts";

const words = z.strictObject(Object.fromEntries(locales.map((locale) => [locale, z.string()])));

/** What a program needs to ask the questions itself, in every language. */
const bankSchema = z.strictObject({
  id: z.string(),
  version: z.int(),
  code: z.string(),
  licence: z.string(),
  versions: z.array(z.int()),
  languages: z.array(z.enum(locales)),
  title: words,
  frame: words.optional(),
  roles: z.array(z.strictObject({ id: z.string(), name: words, tagline: words, short: words })),
  dimensions: z.array(z.strictObject({ id: z.string(), name: words })),
  express: z.array(z.string()),
  items: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(["scale", "choice", "rating"]),
      dimension: z.string(),
      text: words,
      options: z.array(z.strictObject({ id: z.string(), weights: z.array(z.int()), text: words })),
    }),
  ),
});

export const readBank = describeOperation({
  method: "GET",
  path: "/api/v1/bank",
  id: "readBank",
  caller: "anyone",
  summary:
    "The questions of a released version with their words and weights (per option, in the order of the roles), for programs that ask them themselves",
  query: {
    version: {
      schema: z.string().regex(/^[1-9]\d{0,2}$/),
      means: "A released version; without it the current one.",
    },
  },
  isShared: true,
  body: null,
  status: 200,
  reply: bankSchema,
  faults: ["unknown-version"],
});

const changesSchema = z.array(
  z.strictObject({ item: z.string(), from: z.string().nullable(), to: z.string() }),
);

const chance = z.number().min(0).max(1);

/** What `npm run -s bank -- score` prints for a sheet. */
const scoredSchema = z.strictObject({
  code: z.string(),
  roles: z.array(
    z.strictObject({
      role: z.string(),
      score: z.int(),
      affinity: z.number().min(0).max(100),
      ledger: z.array(z.strictObject({ item: z.string(), option: z.string(), points: z.int() })),
    }),
  ),
  first: z.array(z.string()),
  verdict: z.strictObject({
    kind: z.enum(["none", "clear", "leaning", "mixed"]),
    roles: z.array(z.string()),
  }),
  stability: z.strictObject({
    alone: z.array(chance),
    tied: chance,
    same: chance,
    exact: z.boolean(),
  }),
  elevation: z
    .strictObject({
      ratings: z.array(
        z.strictObject({
          item: z.string(),
          option: z.string().nullable(),
          points: z.int().nullable(),
        }),
      ),
      sum: z.int(),
      range: z.array(z.int()).length(2),
      maximum: z.int(),
      lowBelow: z.number(),
      retest: z.array(chance),
      low: chance,
      level: z.enum(["low", "moderate", "high"]),
      changes: changesSchema,
    })
    .optional(),
  coverage: z.strictObject({
    answered: z.int(),
    total: z.int(),
    share: chance,
    possible: z.array(z.string()),
  }),
  counterfactual: z.array(z.strictObject({ role: z.string(), changes: changesSchema.nullable() })),
  warnings: z.array(z.string()),
});

export const scoreAnswers = describeOperation({
  method: "POST",
  path: "/api/v1/score",
  id: "scoreAnswers",
  caller: "anyone",
  summary:
    "The result of a sheet, as npm run -s bank -- score gives it; the answers are neither kept nor logged. Items that are missing or null were skipped",
  isShared: true,
  body: z.strictObject({
    version: z.int().min(1).max(999),
    answers: z.record(z.string(), z.string().nullable()),
  }),
  status: 200,
  reply: scoredSchema,
  faults: ["unknown-version", "unknown-item", "unknown-option", "too-many-scores"],
});

export const findRecordStore = describeOperation({
  method: "GET",
  path: "/api/v1/outcomes",
  id: "findRecordStore",
  caller: "anyone",
  summary:
    "The host of the record store (xAPI) that outcomes may be handed on to; null where there is none",
  body: null,
  status: 200,
  reply: z.strictObject({ store: z.string().nullable() }),
  faults: [],
});

export const recordOutcome = describeOperation({
  method: "POST",
  path: "/api/v1/outcomes",
  id: "recordOutcome",
  caller: "anyone",
  summary:
    "Hands an outcome on to the record store as completed, without a name or an answer; nothing is kept",
  body: cardSchema.omit({ affinities: true }),
  status: 204,
  reply: null,
  faults: ["no-record-store", "too-many-outcomes", "not-recorded"],
});
