import type { BankFault } from "#lib/bank/fault.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import type { Certificate } from "#lib/scoring/certificate/certificate.ts";
import type { Study } from "#lib/scoring/simulation/study.ts";

/** Writes a certificate as a page of plain text. */
export function describeCertificate(title: string, certificate: Certificate): string {
  const { roles, ties, elevation, pairs, items, verdicts, careless } = certificate;
  const counted =
    certificate.counting === "exact"
      ? `${certificate.sheets} answer sheets, every one counted`
      : `${certificate.sheets} answer sheets; who comes first: a seeded sample of ${certificate.counted}`;
  const missing = verdicts.filter(({ answers }) => answers === null);
  const idle = items.filter((item) => item.dead || item.dominated.length + item.duplicates.length);
  return [
    `${title}: ${counted}`,
    "",
    layTable(
      ["role", "first alone", "tied", "mean", "variance", "min", "max", "ideal lead"],
      roles.map((role) => [
        role.role,
        percent(role.firstAlone),
        percent(role.firstTied),
        role.mean.toFixed(2),
        role.variance.toFixed(2),
        String(role.min),
        String(role.max),
        String(role.ideal.margin),
      ]),
    ),
    `ties for the first place: ${percent(ties.share)}`,
    ...(elevation
      ? [
          `ratings: ${elevation.ratings}; elevation 0 to ${elevation.maximum}, low below ${elevation.lowBelow}; no role named: ${percent(elevation.none)}`,
        ]
      : []),
    "",
    layTable(
      ["pair", "above", "level", "below", "items", "ideals differ"],
      pairs.map((pair) => [
        pair.roles.join(" / "),
        percent(pair.above),
        percent(pair.level),
        percent(pair.below),
        String(pair.items),
        String(pair.idealsDiffer),
      ]),
    ),
    "",
    layTable(
      ["careless sheet", "first", "verdict", roles.length > 3 ? "stability (sample)" : "stability"],
      careless.map(({ habit, first, verdict, stability }) => [
        habit,
        first.join(" = "),
        verdict.kind,
        percent(stability),
      ]),
    ),
    "",
    `items that cannot matter in part or whole: ${idle.map(({ item }) => item).join(", ") || "none"}`,
    `verdicts with no sheet found: ${missing.map(({ kind, roles: named }) => [kind, ...named].join(" ")).join(", ") || "none"}`,
    "",
    "",
  ].join("\n");
}

/** Writes the faults, one a line. */
export function describeFaults(faults: readonly BankFault[]): string {
  if (faults.length === 0) return "No fault.\n";
  const lines = faults.map(
    ({ file, id, reason, message }) => `${file}  ${id}  ${reason}\n    ${message}`,
  );
  return `${countFaults(faults)}:\n${lines.join("\n")}\n`;
}

/** Gives how many faults there are, in words. */
export function countFaults(faults: readonly BankFault[]): string {
  return fillPlural({ one: "{n} fault", other: "{n} faults" }, { locale: "en", n: faults.length });
}

/** Writes what simulated people make of a bank as plain text: confusion matrices, reliability, what hangs on one item. */
export function describeStudy(study: Study): string {
  const { count, seed, confusions, reliability, leftOut, elevation } = study;
  const matrices = confusions.map(({ strength, noise, rows }) => {
    const random = noise > 0 ? `, then ${percent(noise, 1)} of all answers at random` : "";
    const heads = [
      `${percent(strength, 1)} agree${random}`,
      ...rows.map(({ role }) => role),
      "tied",
      ...(elevation ? ["no role named"] : []),
    ];
    const cells = rows.map(({ role, found, tied, none }) => [
      role,
      ...[...found, tied, ...(none === undefined ? [] : [none])].map((share) => percent(share, 1)),
    ]);
    return `${layTable(heads, cells)}\n`;
  });
  const worst = leftOut.toSorted((one, other) => other.changed - one.changed)[0];
  return [
    `${count} simulated people of each role (rows) by the role that came first; seed ${seed}`,
    ...matrices,
    layTable(
      ["dimension", "items", "reliability"],
      [
        ...reliability.map(({ dimension, ...measured }) => ({ name: dimension, ...measured })),
        ...(elevation ? [{ name: "elevation", items: elevation.ratings, ...elevation }] : []),
      ].map(({ name, items, reliability: value }) => [
        name,
        String(items),
        value === null ? "-" : value.toFixed(2),
      ]),
    ),
    ...(elevation
      ? [
          `elevation of people who differ: ${Object.entries(elevation.levels)
            .map(([level, share]) => `${level} ${percent(share, 1)}`)
            .join(", ")}`,
        ]
      : []),
    "",
    `most that hangs on one item: ${worst ? `${worst.item}, ${percent(worst.changed, 1)}` : "-"}`,
    "",
    "",
  ].join("\n");
}

function percent(share: number, digits = 2): string {
  return `${(100 * share).toFixed(digits)} %`;
}

/** Lays rows out in columns of plain text: the first to the left, figures to the right. */
function layTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
