import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readJsonFiles } from "#lib/bank/bank-files.ts";
import type { BankFault } from "#lib/bank/fault.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { readWithSchema } from "#lib/bank-tools/check/schema-faults.ts";
import { locales } from "#lib/locale.ts";

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, "lower-case words joined by hyphens");
const sentence = z.string().trim().min(1);
const grade = z.int().min(1).max(5);

/** Words in the languages that were read; a language that came later was not. */
function perLocale<Schema extends z.ZodType>(schema: Schema) {
  return z.partialRecord(z.enum(locales), schema);
}

const remark = { items: z.array(id), why: sentence };

/**
 * One reader, who saw the words and the people and nothing else. `desirability`: from 1 to 5, how good an impression each answer
 * would make; of a rating, the activity. `answers`: how each person would answer, an option's id per item in the order of `items`,
 * "?" for "I don't know"; people stand in the order in which they were read.
 */
const readerSchema = z.strictObject({
  kind: z.enum(["a person", "a language model"]),
  locale: z.enum(locales),
  desirability: z.record(id, z.union([grade, z.record(id, grade)])),
  unclear: z.array(z.strictObject(remark)),
  overlap: z.array(z.strictObject(remark)),
  wording: z.array(z.strictObject({ items: z.array(id), now: sentence, better: sentence })),
  answers: z.record(id, z.string().regex(/^(\?|[a-g])( (\?|[a-g]))*$/, "answers or ?, spaced")),
});

/**
 * `readings/round-N.json`: what readers who knew neither weights nor roles made of a wording. `frame` and `items` are the wording
 * that they read. A person `fits` a role of the bank, "none" of them, or is "open": somebody of whom no role is expected. Of a
 * person who stands in an `advertisement` only the job is known. Readers may share the people out among them.
 */
export const readingSchema = z
  .strictObject({
    $schema: z.string().optional(),
    round: z.int().min(1),
    frame: perLocale(sentence),
    items: z.record(
      id,
      z.strictObject({
        kind: z.enum(["scale", "choice", "rating"]),
        words: perLocale(z.strictObject({ text: sentence, options: z.record(id, sentence) })),
      }),
    ),
    people: z.record(
      id,
      z.strictObject({
        fits: id,
        advertisement: z.literal(true).optional(),
        texts: perLocale(sentence),
      }),
    ),
    readers: z.array(readerSchema).min(1),
  })
  .superRefine((round, context) => {
    const items = Object.keys(round.items).toSorted().join(" ");
    const isRead = new Set(round.readers.flatMap(({ answers }) => Object.keys(answers)));
    for (const person of Object.keys(round.people))
      if (!isRead.has(person))
        context.addIssue({
          code: "custom",
          message: "A reader answers for every person",
          path: ["people", person],
        });
    for (const [place, { desirability, answers }] of round.readers.entries()) {
      const path = ["readers", place];
      if (Object.keys(desirability).toSorted().join(" ") !== items)
        context.addIssue({
          code: "custom",
          message: "Every item has its desirability",
          path: [...path, "desirability"],
        });
      for (const [person, row] of Object.entries(answers)) {
        if (!round.people[person])
          context.addIssue({
            code: "custom",
            message: "Nobody is described under this name",
            path: [...path, "answers", person],
          });
        if (row.split(" ").length !== Object.keys(round.items).length)
          context.addIssue({
            code: "custom",
            message: "One answer per item",
            path: [...path, "answers", person],
          });
      }
    }
  });

export type ReadingRound = z.infer<typeof readingSchema>;

/** Reads the rounds of readings that stand beside a bank, the first one first; none where it has no such folder. */
export async function loadReadings(
  folder: string,
  bank: Pick<Bank, "roles">,
): Promise<{ rounds: ReadingRound[]; faults: BankFault[] }> {
  const names = (await readdir(join(folder, "readings")).catch(() => []))
    .filter((name) => name.endsWith(".json"))
    .map((name) => `readings/${name}`);
  const { files, faults } = await readJsonFiles(folder, names);
  const rounds: ReadingRound[] = [];
  for (const [file, content] of Object.entries(files)) {
    const read = readWithSchema({ file, content, schema: readingSchema });
    faults.push(...read.faults);
    if (!read.content) continue;
    rounds.push(read.content);
    for (const [person, { fits }] of Object.entries(read.content.people)) {
      if ([...bank.roles, "none", "open"].includes(fits)) continue;
      const message = `"${fits}" is no role of the bank, nor "none" or "open".`;
      faults.push({ file, id: `people.${person}.fits`, reason: "role-unknown", message });
    }
  }
  return { rounds: rounds.toSorted((one, other) => one.round - other.round), faults };
}
