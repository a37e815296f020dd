import type { BankFault } from "#lib/bank/fault.ts";
import type { Bank, Item, Sentences, Sources } from "#lib/bank/schema.ts";

type Found = Omit<BankFault, "file">;

/** The sentences of a bank in whatever language. */
type AnySentences = Omit<Sentences, "locale"> & { locale: string };

/**
 * Finds what a language file lacks, has too much, or has in another order than the bank. The order of a language file's
 * options never changes a score, but a translator who swapped two sentences shows up in it.
 */
export function findSentenceFaults(parts: {
  bank: Bank;
  sources: Sources | undefined;
  sentences: AnySentences;
  locale: string;
}): BankFault[] {
  const { bank, sources, sentences, locale } = parts;
  const file = `${locale}.json`;
  const ids = <Entry extends { id: string }>(entries: readonly Entry[]) =>
    entries.map(({ id }) => id);
  const faults: Found[] = [
    ...compareIds({ where: '"roles"', expected: bank.roles, found: sentences.roles }),
    ...compareIds({
      where: '"dimensions"',
      expected: ids(bank.dimensions),
      found: sentences.dimensions,
    }),
    ...compareIds({ where: '"items"', expected: ids(bank.items), found: sentences.items }),
    ...bank.items.flatMap((item) => findOptionFaults(item, sentences)),
    ...(sources ? findSourceSentenceFaults(sources, sentences) : []),
  ];
  if (sentences.locale !== locale) {
    const message = `The file says that its language is "${sentences.locale}".`;
    faults.push({ id: "locale", reason: "locale-mismatch", message });
  }
  const steps = bank.items.find((item) => item.kind === "scale")?.options.length;
  if (steps !== undefined && sentences.points.length !== steps) {
    const message = `Points of a scale that the file words: ${sentences.points.length}. It needs ${steps}.`;
    faults.push({ id: "points", reason: "points-count", message });
  }
  const rating = bank.items.find((item) => item.kind === "rating");
  const answers = { wanted: rating?.options.length ?? 0, found: sentences.ratings?.length ?? 0 };
  if (answers.wanted !== answers.found) {
    const message = `Answers to a rating that the file words in "ratings": ${answers.found}. It needs ${answers.wanted}.`;
    faults.push({ id: "ratings", reason: "points-count", message });
  }
  return faults.map((fault) => ({ file, ...fault }));
}

/** Gives the options of an item that have a sentence of their own: all of a choice, the two ends of a scale, none of a rating. */
function listWordedOptions(item: Item): string[] {
  const ids = item.options.map((option) => option.id);
  if (item.kind === "rating") return [];
  return item.kind === "choice" ? ids : ids.filter((_, place) => place % (ids.length - 1) === 0);
}

function findSourceSentenceFaults(sources: Sources, sentences: AnySentences): Found[] {
  const criteria = Object.values(sources.claims).flatMap((claim) => claim.criterion ?? []);
  const expected = { sources: Object.keys(sources.sources), claims: Object.keys(sources.claims) };
  return [
    ...compareIds({ where: '"sources"', expected: expected.sources, found: sentences.sources }),
    ...compareIds({ where: '"claims"', expected: expected.claims, found: sentences.claims }),
    ...compareIds({ where: '"criteria"', expected: criteria, found: sentences.criteria }),
  ];
}

function findOptionFaults(item: Item, sentences: AnySentences): Found[] {
  const worded = sentences.items[item.id];
  if (!worded) return [];
  const expected = listWordedOptions(item);
  const found = Object.keys(worded.options);
  const where = "the item's options";
  const faults = compareIds({ where, expected, found: worded.options }).map((fault) => ({
    ...fault,
    id: `${item.id}.${fault.id}`,
  }));
  if (faults.length === 0 && found.join(" ") !== expected.join(" ")) {
    const message = `The options stand in the order ${found.join(", ")}: write them in the bank's order, ${expected.join(", ")}, and check that each sentence is at its own id.`;
    faults.push({ id: item.id, reason: "option-order", message });
  }
  for (const [id, sentence] of Object.entries(worded.options)) {
    const twin = found.find((other) => worded.options[other] === sentence);
    if (twin === undefined || twin === id) continue;
    const message = `The sentence is the same as that of option ${twin}.`;
    faults.push({ id: `${item.id}.${id}`, reason: "sentence-twice", message });
  }
  return faults;
}

function compareIds(parts: {
  where: string;
  expected: readonly string[];
  found: Readonly<Record<string, unknown>>;
}): Found[] {
  const { where, expected, found } = parts;
  const missing = new Set(expected.filter((id) => !Object.hasOwn(found, id)));
  const leftOver = Object.keys(found).filter((id) => !expected.includes(id));
  return [
    ...[...missing].map((id): Found => {
      const message = `There is no sentence for it in ${where}: write it.`;
      return { id, reason: "sentence-missing", message };
    }),
    ...leftOver.map((id): Found => {
      const message = `There is a sentence in ${where} for what does not exist: take it out or correct its id.`;
      return { id, reason: "sentence-left-over", message };
    }),
  ];
}

/**
 * Finds items whose question or options name a role, in any language of the bank: a name would tell a person which answer
 * is whose. `aka` counts as one name per part between commas, slashes, semicolons or full stops.
 */
export function findRoleNames(sentences: Readonly<Record<string, AnySentences>>): BankFault[] {
  const languages = Object.entries(sentences);
  const names = new Set(
    languages.flatMap(([, file]) => Object.values(file.roles).flatMap(listNames)),
  );
  const patterns = [...names].map((name) => ({ name, pattern: matchWords(name) }));
  return languages.flatMap(([locale, file]) =>
    Object.entries(file.items).flatMap(([item, { text, options }]) =>
      [
        [item, text] as const,
        ...Object.entries(options).map(([id, words]) => [`${item}.${id}`, words] as const),
      ].flatMap(([id, words]) =>
        patterns
          .filter(({ pattern }) => pattern.test(words))
          .map(({ name }): BankFault => {
            const message = `The sentence names a role ("${name}"): say it without the name.`;
            return { file: `${locale}.json`, id, reason: "names-role", message };
          }),
      ),
    ),
  );
}

function listNames(role: { name: string; aka: string }): string[] {
  return [role.name, ...role.aka.split(/[,;/·.()]/)].map((name) => name.trim()).filter(Boolean);
}

function matchWords(name: string): RegExp {
  const words = name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "iu");
}
