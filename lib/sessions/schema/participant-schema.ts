import { z } from "zod";
import { locales } from "#lib/locale.ts";
import { idSchema, momentSchema, typedSchema } from "./text.ts";
import { elevationSchema, verdictKindSchema } from "./verdict-schema.ts";

/** The way in: the code as somebody typed it, or the token from the QR code. */
export const doorSchema = z.union([
  z.strictObject({ code: typedSchema }),
  z.strictObject({ token: typedSchema }),
]);

/** What somebody sees at the door, before they join. */
export const entrySchema = z.strictObject({
  session: idSchema,
  title: z.string(),
  locale: z.enum(locales),
  mode: z.enum(["full", "express"]),
  items: z.int(),
  aliasPolicy: z.enum(["generated", "free"]),
  resultPolicy: z.enum(["at-once", "held"]),
  retentionDays: z.int(),
  notice: z.string(),
  controller: z.string(),
  rehearsal: z.boolean(),
  subgroups: z.array(z.string()),
  told: z.string().meta({ description: "names what is told here before joining" }),
});

/** What somebody may choose as they join. */
export const joinChoices = {
  alias: typedSchema.optional().meta({ description: "only where aliasPolicy is free" }),
  attempt: idSchema
    .optional()
    .meta({ description: "drawn by the device: the same attempt twice is one participant" }),
  subgroup: typedSchema.optional().meta({ description: "one of the session's, or none" }),
  told: typedSchema
    .optional()
    .meta({ description: "what was read, as the door names it: refused where it has changed" }),
  slip: typedSchema
    .optional()
    .meta({ description: "the ticket of a slip of the session, or none" }),
  again: z.literal("yes").optional().meta({
    description: "with a slip that was used on another device: under its name, with an empty sheet",
  }),
};

/** A slip at its session's door. */
export const slipSchema = z.union([
  z.strictObject({ code: typedSchema, slip: typedSchema }),
  z.strictObject({ token: typedSchema, slip: typedSchema }),
]);

/** What a slip is good for now. */
export const slipViewSchema = z.strictObject({
  entry: z.enum(["to-come", "open", "over"]),
  opensAt: momentSchema.nullable(),
  seat: z.enum(["free", "mine", "taken", "spent"]),
  session: idSchema.nullable().meta({ description: "for the device that has the seat's cookie" }),
});

/** Joining. */
export const joinSchema = z.union([
  z.strictObject({ code: typedSchema, ...joinChoices }),
  z.strictObject({ token: typedSchema, ...joinChoices }),
]);

/** Coming back with a ticket, however it is typed. */
export const ticketSchema = z.strictObject({ ticket: typedSchema });

/** One answer; `seq` counts up on the device, and of one item's answers the highest is kept. */
const answerSchema = z.strictObject({
  item: z.string().max(64),
  option: z.string().max(64).nullable().meta({ description: "null: I don't know" }),
  seq: z.int().min(1).max(2_147_483_647),
});

/** One or many answers, all taken or none; `finished` says that the person is done. */
export const savingSchema = z.strictObject({
  answers: z.array(answerSchema).max(1000),
  finished: z.boolean().optional(),
  late: z
    .boolean()
    .optional()
    .meta({ description: "the device had to keep these answers because sending had failed" }),
  // Pages from before there were rounds do not say it: they have seen none but the first.
  round: z.int().min(1).max(99).default(1).meta({ description: "in which they were given" }),
});

/** An answer as it is on the disk. */
const keptSchema = answerSchema.extend({
  seq: z.int().min(0).meta({
    description: "0: left blank when they said they were done, and kept as I don't know",
  }),
});

/** All that is stored of the answers' round, on the disk. */
export const storedSchema = z.strictObject({
  round: z.int().meta({ description: "the round that runs now" }),
  answers: z.array(keptSchema),
  finishedAt: momentSchema.nullable(),
});

/** A participant's own view of the session and of what is stored about them. */
export const meSchema = z.strictObject({
  session: z.strictObject({
    id: idSchema,
    title: z.string(),
    locale: z.enum(locales),
    mode: z.enum(["full", "express"]),
    bank: z.strictObject({ id: z.string(), version: z.int() }),
    state: z.enum(["draft", "open", "closing", "closed"]),
    closingUntil: momentSchema.nullable(),
    resultsOpen: z.boolean(),
    notice: z.string(),
    controller: z.string(),
    rehearsal: z.boolean(),
    round: z.int(),
    expiresAt: momentSchema,
  }),
  alias: z.string(),
  subgroup: z.string(),
  ticket: z.string().meta({ description: "their own, as it is shown: XXXX-XXXX-XXXX" }),
  joinedAt: momentSchema,
  reissuedAt: momentSchema
    .nullable()
    .meta({ description: "when the desk last made a ticket for them; null: never" }),
  fromDesk: z.boolean().meta({
    description:
      "whether this seat was opened with a ticket that the desk made: it agrees to nothing",
  }),
  agreed: z.boolean().meta({ description: "whether their interview may be printed" }),
  finishedAt: momentSchema.nullable(),
  answers: z.array(keptSchema).meta({ description: "of the round that runs now" }),
});

const numbersSchema = z.array(z.number());

/** A participant's result: roles in the bank's order, affinities in tenths of a point. */
export const resultSchema = z.strictObject({
  code: z.string().meta({
    description:
      "the answer code: /fr/result#CODE shows everything, and takes answers to express questions alone for an express quiz",
  }),
  bank: z.strictObject({ id: z.string(), version: z.int() }),
  mode: z.enum(["full", "express"]),
  answered: z.int(),
  total: z.int(),
  roles: z.array(z.string()),
  scores: numbersSchema,
  affinities: z.array(z.int().min(0).max(1000)),
  first: z.array(z.string()),
  verdict: z
    .strictObject({ kind: verdictKindSchema, roles: z.array(z.string()) })
    .meta({ examples: [{ kind: "none", roles: ["account-manager"] }] }),
  stability: z.number().meta({ description: "probability that the same role comes first again" }),
  elevation: elevationSchema.optional(),
});

/** Everything that is stored about a participant, to keep. `result` is null while it is held back. */
export const exportSchema = z.strictObject({
  format: z.literal("azimut-participant-1"),
  me: meSchema,
  result: resultSchema.nullable(),
  earlier: z.array(z.strictObject({ round: z.int(), answers: z.array(keptSchema) })),
});

/** What was erased, when and how much. */
export const receiptSchema = z.strictObject({
  id: idSchema,
  at: momentSchema,
  kind: z.enum(["participant", "session", "retention", "account"]),
  participants: z.int(),
  answers: z.int(),
  sessions: z.int(),
});

/** Whether a participant agrees that the counsellor prints their interview. */
export const agreementSchema = z.strictObject({ agreed: z.boolean() });
