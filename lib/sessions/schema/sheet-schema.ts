import { z } from "zod";
import { idSchema } from "./text.ts";

/** A paper sheet as one line of digits. */
export const paperSchema = z.strictObject({
  digits: z.string().max(200).meta({
    description:
      "one digit per question of the session, in order: 0 for “I don't know”, 1 for the first option; a + at the end where the person agreed to an interview sheet",
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

/** Whether a participant agrees that the counsellor prints their interview sheet. */
export const agreementSchema = z.strictObject({ agreed: z.boolean() });

/** The ticket of somebody who hands it over for their interview sheet. */
export const handedTicketSchema = z.strictObject({ ticket: z.string().max(400) });

/** Somebody whose interview sheet can be printed. */
export const agreedSchema = z.strictObject({ id: idSchema, alias: z.string() });
