import { z } from "zod";
import { idSchema, momentSchema, typedSchema } from "./text.ts";

/** A participant as the counsellor sees them: how far, never what they answered. */
export const participantSchema = z.strictObject({
  id: idSchema,
  alias: z.string(),
  subgroup: z.string(),
  slip: idSchema.nullable().meta({ description: "the tag of the slip that seated them" }),
  origin: z.enum(["live", "paper", "rehearsal"]),
  joinedAt: momentSchema,
  removedAt: momentSchema.nullable(),
  answered: z.int().nullable().meta({
    description: "null: done, in a session where nobody chose their name",
  }),
  savedAt: momentSchema.nullable(),
  state: z.enum(["joined", "started", "halfway", "done"]),
  isEarly: z.boolean().meta({ description: "done before the last question" }),
  doneAt: momentSchema.nullable(),
  isStalled: z.boolean(),
  isDelayed: z.boolean(),
});

export const participantListSchema = z.strictObject({ participants: z.array(participantSchema) });

/** Who has changed since the last such news; `isAll` says that it is everybody. */
export const peopleNewsSchema = z.strictObject({
  isAll: z.boolean(),
  people: z.array(participantSchema),
  gone: z.array(idSchema).meta({ description: "who erased their data" }),
});

/** What a counsellor may change: another name (null: a generated one), taken out or let back in, the subgroup. */
export const participantChangesSchema = z.strictObject({
  alias: typedSchema.nullable().optional(),
  isRemoved: z.boolean().optional(),
  subgroup: typedSchema.optional(),
});

/** How many slips are made at once. */
export const mostSlips = 1000;

/** How many slips are wanted. */
export const slipCountSchema = z.strictObject({ count: z.int().min(1).max(mostSlips) });

/** Slips for a class list: the ticket as it is printed, and the tag that the board shows for whom it seats. */
export const slipsSchema = z.strictObject({
  slips: z.array(z.strictObject({ ticket: z.string(), tag: idSchema })),
});

/** A paper sheet as one line of digits. */
export const paperSchema = z.strictObject({
  digits: z.string().max(200).meta({
    description:
      "one digit per question of the session, in order: 0 for “I don't know”, 1 for the first option; a + at the end where the person agreed to an interview",
  }),
  attempt: idSchema.meta({ description: "drawn by the browser: the same attempt twice is one" }),
});

/** Somebody whose paper sheet was typed in. */
export const typedPaperSchema = z.strictObject({
  id: idSchema,
  alias: z.string(),
  ticket: z.string().meta({ description: "told this once: XXXX-XXXX-XXXX" }),
  answered: z.int(),
  agreed: z.boolean(),
});
