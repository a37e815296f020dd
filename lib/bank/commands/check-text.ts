import type { Certificate } from "#lib/scoring/certificate/certificate.ts";
import type { BankFault } from "../fault.ts";
import { layTable } from "./text-table.ts";

/** Writes a certificate as a page of plain text. */
export function describeCertificate(title: string, certificate: Certificate): string {
  const { roles, ties, pairs, items, verdicts, careless } = certificate;
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
      ["careless sheet", "first", "verdict", "stability"],
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
  return `${faults.length} faults:\n${lines.join("\n")}\n`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
