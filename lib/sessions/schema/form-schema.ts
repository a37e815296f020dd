import { z } from "zod";
import { joinChoices } from "./participant-schema.ts";

// The fields of participants' plain forms beside the token, which every form has.

/** Joining by the form at the door, whose address names it. */
export const joinFormSchema = z.strictObject(joinChoices);

/** The quiz's form of a browser without scripts: beside the round, the fields of the quiz, which its own reader reads. */
export const answersFormSchema = z
  .object({
    round: z
      .string()
      .regex(/^[1-9]\d?$/)
      .transform(Number)
      .default(1),
    sure: z.literal("yes").optional(),
  })
  .catchall(z.string().max(64));

/** Agreeing to an interview page. */
export const agreementFormSchema = z.strictObject({ agreed: z.enum(["yes", "no"]) });

/** A form with a button and nothing else. */
export const emptyFormSchema = z.strictObject({});
