import { languages } from "#lib/locale.ts";
import type { Item, Sentences } from "./schema.ts";

/** Gives a role's name. */
export function nameRole(
  { sentences }: { sentences: { roles: Readonly<Record<string, { name: string }>> } },
  role: string,
): string {
  return sentences.roles[role]?.name ?? role;
}

/** The words of a bank's items in one language. */
interface ItemWords {
  sentences: Pick<Sentences, "items" | "points" | "ratings" | "locale">;
}

/** Gives a question in words. */
export function wordItem({ sentences }: ItemWords, item: string): string {
  return sentences.items[item]?.text ?? item;
}

/** Gives an option in words: a scale's points by the nearer of its two poles, a rating's alike for all ratings. */
export function wordOption({ sentences }: ItemWords, item: Item, option: string): string {
  const words = sentences.items[item.id]?.options ?? {};
  if (item.kind === "choice") return words[option] ?? option;
  const place = item.options.findIndex(({ id }) => id === option);
  if (item.kind === "rating") return sentences.ratings?.[place] ?? option;
  const pole = place * 2 < item.options.length ? item.options[0] : item.options.at(-1);
  const point = sentences.points[place] ?? "{pole}";
  return point.replace("{pole}", words[pole?.id ?? ""] ?? "");
}

/**
 * Gives a question and what was answered, in words, as one line has them: after an activity stands a colon, then in lower
 * case how much it attracts.
 * @example a rating, "J’aimerais beaucoup" // { asked: "Diriger une équipe :", said: "j’aimerais beaucoup" }
 */
export function wordInLine(
  words: ItemWords,
  item: Item,
  answer: string,
): { asked: string; said: string } {
  const text = wordItem(words, item.id);
  if (item.kind !== "rating") return { asked: text, said: answer };
  const { locale } = words.sentences;
  // What is said of oneself in English keeps its capital.
  const said = /^I\b/.test(answer)
    ? answer
    : answer.slice(0, 1).toLocaleLowerCase(locale) + answer.slice(1);
  return { asked: text + languages[locale].colon.trimEnd(), said };
}
