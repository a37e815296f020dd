import { z } from "zod";
import { type Locale, locales } from "#lib/locale.ts";

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, "lower-case words joined by hyphens");
const sentence = z.string().trim().min(1);

/** One way to answer an item: its id and one integer weight per role, in the order of the bank's roles. */
const optionSchema = z.strictObject({ id, weights: z.array(z.int().min(-99).max(99)) });

/**
 * One question. A `scale` weighs two poles against each other, a `choice` is a scene, a `rating` asks how much one activity
 * attracts: its options go from "not at all" to "very much". `claims` names, per role, the statement that makes this question tell
 * something about that role.
 */
const itemSchema = z.strictObject({
  id,
  kind: z.enum(["scale", "choice", "rating"]),
  dimension: id,
  options: z.array(optionSchema).min(2).max(7),
  claims: z.array(id),
});

/** `bank.json`: ids and numbers only. `code` is the short name that answer codes start with. */
export const bankSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  version: z.int().min(1).max(999),
  code: z.string().regex(/^[a-z]{2}$/, "two lower-case letters"),
  roles: z.array(id).min(2).max(6),
  dimensions: z.array(z.strictObject({ id, axis: z.array(z.int()) })).min(1),
  express: z.array(id),
  items: z.array(itemSchema).min(1).max(60),
});

/**
 * `fr.json`, `en.json`: every sentence, by id. A scale names only its two ends, and `points` words its five steps; a rating
 * names none, and `ratings` words the five answers of all ratings. `frame`: what is said once, before the first question. `easy`
 * says of a role what one does in it, in easy words, one idea a line.
 */
export const sentencesSchema = z.strictObject({
  $schema: z.string().optional(),
  locale: z.enum(locales),
  title: sentence,
  roles: z.record(
    id,
    z.strictObject({
      ...{ name: sentence, aka: sentence, tagline: sentence, short: sentence },
      easy: z.array(sentence).optional(),
    }),
  ),
  dimensions: z.record(
    id,
    z.strictObject({ name: sentence, poles: z.tuple([sentence, sentence]) }),
  ),
  points: z.array(sentence),
  ratings: z.array(sentence).optional(),
  frame: sentence.optional(),
  items: z.record(id, z.strictObject({ text: sentence, options: z.record(id, sentence) })),
  sources: z.record(id, z.strictObject({ title: sentence, publisher: sentence })),
  criteria: z.record(id, sentence),
  claims: z.record(
    id,
    z.strictObject({ title: sentence.optional(), text: sentence, note: sentence.optional() }),
  ),
});

/**
 * Where one statement comes from. `also`: other sections it rests on. `cites`: the source that the document itself
 * names and that we have not seen. `figure`: when (year, or year-month) and where (ISO 3166 country) a number was
 * measured; `undated`: the document gives a number without saying so. `reconstructed`: mended from a garbled source.
 */
const claimSchema = z.strictObject({
  about: z.array(id).min(1),
  topic: id,
  criterion: id.optional(),
  source: id,
  section: sentence,
  also: z.array(z.strictObject({ source: id, section: sentence })).optional(),
  cites: id.optional(),
  figure: z
    .strictObject({
      date: z.string().regex(/^\d{4}(-\d{2})?$/, "a year, or a year and a month"),
      territory: z.string().regex(/^[A-Z]{2}$/, "two capital letters"),
    })
    .optional(),
  undated: z.boolean().optional(),
  reconstructed: z.boolean().optional(),
});

/** One entry of an official classification that comes near a role; several roles may share an entry. */
const occupationSchema = z.strictObject({
  role: id,
  scheme: z.enum(["ROME", "ISCO-08", "SOC"]),
  code: sentence,
  title: z.strictObject({ fr: sentence, en: sentence } satisfies Record<Locale, typeof sentence>),
  url: z.url().optional(),
});

/** `sources.json`: where each statement comes from, down to the section; a figure has its date and territory. */
export const sourcesSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.record(
    id,
    z.strictObject({ date: sentence.optional(), licence: sentence.optional() }),
  ),
  claims: z.record(id, claimSchema),
  occupations: z.array(occupationSchema),
});

export type Option = z.infer<typeof optionSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Bank = z.infer<typeof bankSchema>;
export type Sentences = z.infer<typeof sentencesSchema>;
export type Sources = z.infer<typeof sourcesSchema>;
export type Claim = z.infer<typeof claimSchema>;
