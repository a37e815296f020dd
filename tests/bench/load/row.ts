/** One line of a measurement: ours, beside its reference of the same run. Every figure is a list of what was seen. */
export interface Row {
  name: string;
  unit: string;
  ours: readonly number[];
  /** What it is compared with, measured in turn with ours; without one, `missing` says why. */
  reference?: { name: string; values: readonly number[] };
  missing?: string;
  budgets?: readonly Budget[];
}

/** What a median may be at most, or has to be at least: by itself, or as a multiple of the reference's. */
export interface Budget {
  kind: "most" | "least";
  bound: number;
  of: "figure" | "ratio";
}

/** A row with its middle, its spread and its ratio, as it is printed. */
export interface Line {
  name: string;
  unit: string;
  median: number;
  low: number;
  high: number;
  reference: string;
  referenceMedian: number | null;
  ratio: number | null;
  budgets: readonly Budget[];
}

/** A budget of at most so much. */
export function atMost(bound: number): Budget {
  return { kind: "most", bound, of: "figure" };
}

/** A budget of at least so much. */
export function atLeast(bound: number): Budget {
  return { kind: "least", bound, of: "figure" };
}

/** A budget of at most so many times the reference. */
export function atMostTimes(bound: number): Budget {
  return { kind: "most", bound, of: "ratio" };
}

/** A budget of at least so many times the reference. */
export function atLeastTimes(bound: number): Budget {
  return { kind: "least", bound, of: "ratio" };
}

/** Sums a row up. The ratio is of the medians, ours to the reference's. */
export function sumUp({ name, unit, ours, reference, missing = "none", budgets = [] }: Row): Line {
  const sorted = ours.toSorted((one, other) => one - other);
  const median = rank(ours, 0.5);
  const referenceMedian = reference ? rank(reference.values, 0.5) : null;
  return {
    ...{ name, unit, median, low: sorted[0] ?? 0, high: sorted.at(-1) ?? 0 },
    reference: reference?.name ?? missing,
    referenceMedian,
    ratio: referenceMedian ? median / referenceMedian : null,
    budgets,
  };
}

/** Gives the value below which this share of them lie. */
export function rank(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Says of each budget of a line what it is, what was measured, and whether it is kept. */
export function judge({ name, unit, median, reference, ratio, budgets }: Line) {
  return budgets.map(({ kind, bound, of }) => {
    const figure = of === "figure" ? median : (ratio ?? Number.NaN);
    const write = (value: number) =>
      of === "figure" ? `${show(value)} ${unit}`.trim() : `${value.toFixed(2)} × ${reference}`;
    return {
      name,
      budget: `at ${kind} ${of === "figure" ? `${bound} ${unit}`.trim() : `${bound} × ${reference}`}`,
      figure: write(figure),
      isKept: kind === "most" ? figure <= bound : figure >= bound,
    };
  });
}

/** Gives the budgets of lines beside what was measured, as a table in Markdown; nothing where they have none. */
export function tabulateBudgets(lines: readonly Line[]): string {
  const judged = lines.flatMap(judge);
  if (judged.length === 0) return "";
  return drawTable(
    ["what", "budget", "measured", ""],
    judged.map((one) => [one.name, one.budget, one.figure, one.isKept ? "kept" : "**missed**"]),
  );
}

/** Gives lines as a table in Markdown. */
export function tabulate(lines: readonly Line[]): string {
  return drawTable(
    ["what", "median", "lowest–highest", "reference", "ratio"],
    lines.map((line) => [
      line.name,
      `${show(line.median)} ${line.unit}`,
      `${show(line.low)}–${show(line.high)}`,
      line.referenceMedian === null
        ? line.reference
        : `${line.reference}: ${show(line.referenceMedian)}`,
      line.ratio === null ? "" : line.ratio.toFixed(2),
    ]),
  );
}

function drawTable(head: readonly string[], cells: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    Math.max(title.length, 3, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const write = (row: readonly string[], fill = " ") =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(" | ")} |`;
  return [
    write(head),
    write(
      head.map(() => ""),
      "-",
    ),
    ...cells.map((row) => write(row)),
  ].join("\n");
}

function show(value: number): string {
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
