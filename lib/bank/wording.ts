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
  sentences: Pick<Sentences, "items" | "points" | "ratings">;
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
