import { z } from "zod";
import { locales } from "#lib/locale.ts";
import { daySchema, momentSchema } from "./text.ts";
import { elevationFiguresSchema, verdictKindSchema } from "./verdict-schema.ts";

const roleSchema = z.strictObject({ id: z.string(), name: z.string() });
const optionSchema = z.strictObject({ id: z.string(), text: z.string() });

const summarySchema = z.strictObject({
  verdict: verdictKindSchema,
  first: z.array(z.string()).meta({ description: "role ids; several where they tie" }),
  affinities: z
    .array(z.int().min(0).max(1000))
    .meta({ description: "tenths of a point, in the order of quiz.roles; empty without answers" }),
  balances: z.array(z.number().min(-1).max(1).nullable()).meta({
    description:
      "in the order of quiz.dimensions: 1 where all answers reach the first pole, -1 the second; null without answers",
  }),
  stability: z.number().meta({ description: "probability that the same role comes first again" }),
  answered: z.int(),
  asked: z.int(),
  elevation: elevationFiguresSchema.optional(),
});

const roundSchema = z.strictObject({
  round: z.int(),
  lastAnswerAt: momentSchema.nullable(),
  ending: z.enum(["all", "early", "open", "none"]).meta({
    description:
      "all: every question has an answer or I don't know; early: done before that; open: begun; none: nothing",
  }),
  ...summarySchema.shape,
  answers: z.record(z.string(), z.string().nullable()).meta({
    description: "option id by item id; null is I don't know; a missing item has no answer",
  }),
});

/** One person of an exported session. */
export const exportedPersonSchema = z.strictObject({
  person: z.int().meta({ description: "counts within this file only" }),
  alias: z.string().nullable(),
  origin: z.enum(["live", "paper", "rehearsal"]).nullable(),
  subgroup: z.string().nullable(),
  joinedAt: momentSchema.nullable(),
  rounds: z.array(roundSchema),
});

/** An exported session as JSON. In an anonymous one what could tell somebody is null, and the order is random. */
export const exportFileSchema = z.strictObject({
  format: z.literal("azimut-session-1"),
  exportedAt: momentSchema,
  anonymous: z.boolean(),
  session: z.strictObject({
    title: z.string(),
    controller: z.string(),
    establishment: z.string(),
    meetsOn: daySchema.nullable(),
    locale: z.enum(locales),
    mode: z.enum(["full", "express"]),
    bank: z.strictObject({ id: z.string(), version: z.int() }),
    rounds: z.array(z.int()),
    rehearsal: z.boolean(),
    openedAt: momentSchema.nullable(),
    closedAt: momentSchema.nullable(),
  }),
  leftOut: z
    .strictObject({
      ...{ removed: z.int(), underway: z.int(), early: z.int(), few: z.int() },
      ...{ "second-few": z.int(), "second-unfinished": z.int() },
    })
    .meta({
      description:
        "how many people are not in the file, by reason; second-…: people in it whose second round is not",
    }),
  quiz: z.strictObject({
    roles: z.array(roleSchema),
    dimensions: z.array(
      z.strictObject({ ...roleSchema.shape, poles: z.array(z.string()).length(2) }),
    ),
    items: z.array(
      z.strictObject({ id: z.string(), text: z.string(), options: z.array(optionSchema) }),
    ),
  }),
  dictionary: z.array(z.strictObject({ column: z.string(), meaning: z.string() })),
  participants: z.array(exportedPersonSchema),
});
