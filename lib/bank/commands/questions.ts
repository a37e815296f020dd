import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { Bank, Item, Sentences } from "../schema.ts";
import { type Console, writeLines } from "./console.ts";
import { loadScorable } from "./named-bank.ts";

/** Prints the items in quiz order: one JSON object a line, every option with its words. */
export async function printQuestions(
  { bank: folder, locale }: { bank: string; locale: Locale },
  io: Console,
): Promise<number> {
  const loaded = await loadScorable(folder, io);
  const sentences = loaded?.sentences[locale];
  if (!loaded || !sentences) return 1;
  await writeLines(io.output, describeItems(loaded.bank, sentences));
  return 0;
}

function* describeItems(bank: Bank, sentences: Sentences): Generator<string> {
  for (const item of bank.items) {
    yield JSON.stringify({
      item: item.id,
      kind: item.kind,
      dimension: item.dimension,
      text: sentences.items[item.id]?.text ?? "",
      options: item.options.map(({ id }, place) => ({
        id,
        text: wordOption(item, place, sentences),
      })),
    });
  }
}

/** Gives an option's words: its own sentence, or for a point of a scale the template with the nearer end's sentence. */
export function wordOption(item: Item, place: number, sentences: Sentences): string {
  const words = sentences.items[item.id]?.options ?? {};
  if (item.kind === "choice") return words[item.options[place]?.id ?? ""] ?? "";
  const end = place * 2 < item.options.length ? item.options[0] : item.options.at(-1);
  return fillTemplate(sentences.points[place] ?? "", { pole: words[end?.id ?? ""] ?? "" });
}
