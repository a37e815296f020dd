import type { ReadingFigures } from "#lib/bank-tools/readings/figures.ts";

/** Two answers of an item may lie this far apart in the impression they make; further, one of them sounds right. */
const spreadAllowed = 1;

/** This share of the answers to an item may be "I don't know". */
const unknownAllowed = 0.15;

/** Writes what the readers of a bank's words said, and who they were; nothing where there are no readings. */
export function describeReadings(rounds: readonly ReadingFigures[]): string {
  if (rounds.length === 0) return "";
  const kinds = new Set(rounds.flatMap(({ readers }) => readers.map(({ kind }) => kind)));
  const stood = kinds.has("a language model")
    ? "Language models stood in for people, as readers and in the answers of the people described; this is no study of people.\n"
    : "";
  return `Readings of the words, by readers who were shown neither weights nor roles\n${stood}\n${rounds.map(describeRound).join("\n")}\n`;
}

function describeRound({ round, readers, people, items, ...means }: ReadingFigures): string {
  const changed = items.filter(({ unchanged }) => !unchanged).map(({ item }) => item);
  const apart = items.flatMap(({ item, spread }) =>
    spread !== null && spread > spreadAllowed ? [`${item} ${spread.toFixed(2)}`] : [],
  );
  const unknown = items.flatMap((one) =>
    one.unknown > unknownAllowed ? [`${one.item} ${percent(one.unknown)}`] : [],
  );
  const lines = [
    `round ${round}: ${readers.map(({ kind, locale }) => `${kind} (${locale})`).join(", ")}; people described: ${people}`,
    `  answers differ in the impression they make by ${means.spread.toFixed(2)} of 4 on average; by more than ${spreadAllowed}: ${apart.join(", ") || "none"}`,
    `  "I don't know": ${percent(means.unknown)}; above ${percent(unknownAllowed)}: ${unknown.join(", ") || "none"}`,
    ...describeVerdicts(means.verdicts),
    `  not in today's words: ${changed.length === items.length ? "all" : changed.join(", ") || "none"}`,
  ];
  return `${lines.join("\n")}\n`;
}

function describeVerdicts(verdicts: ReadingFigures["verdicts"]): string[] {
  if (!verdicts) return ["  verdicts: not counted, it read other items than the bank has"];
  return Object.entries(verdicts).map(([quiz, { ofRole, advertised, ofNone }]) => {
    const jobs =
      advertised.recall === null
        ? ""
        : ` of ${advertised.sheets} for advertisements, ${advertised.own} name their role (mean over roles ${advertised.recall.toFixed(2)});`;
    return `  ${quiz} quiz: of ${ofRole.sheets} sheets for people of a role, ${ofRole.own} name it, ${ofRole.none} say none;${jobs} of ${ofNone.sheets} for people whom none fits, ${ofNone.none} say none, ${ofNone.clear} clearly name a role`;
  });
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
