import type { Bank, Sentences } from "#lib/bank/schema.ts";
import { wordOption } from "#lib/bank/wording.ts";
import type { Locale } from "#lib/locale.ts";
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
      options: item.options.map(({ id }) => ({ id, text: wordOption({ sentences }, item, id) })),
    });
  }
}
