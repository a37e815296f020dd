import { z } from "zod";
import { affinityStep, cardModes, cardVerdicts } from "#lib/cards/card.ts";
import { locales } from "#lib/locale.ts";

/** What a card says of a result, as it is sent; a record store is told the same but for the affinities. */
export const cardSchema = z.strictObject({
  bank: z.string(),
  version: z.int(),
  locale: z.enum(locales),
  mode: z.enum(cardModes),
  verdict: z.enum(cardVerdicts),
  roles: z.array(z.string()),
  affinities: z.array(z.int().min(0).max(100).multipleOf(affinityStep)).nullable(),
});
