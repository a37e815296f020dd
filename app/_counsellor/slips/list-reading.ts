import { type Row, splitTable } from "./pasted-table.ts";

/** Somebody of a class list. */
export interface Listed {
  name: string;
  /** Their class or subgroup; "" where the list names none. */
  subgroup: string;
}

/** What a column is taken for. */
type ColumnUse = "name" | "last" | "first" | "subgroup" | "none";

/** Why a line names nobody. */
type NoName = "no-letter" | "formula" | "too-long";

/** What was understood of a list, and what was not. */
export interface ListReading {
  people: Listed[];
  columns: readonly ColumnUse[];
  hasHeader: boolean;
  skipped: { line: number; text: string; why: NoName }[];
  /** The names that stand there more than once. */
  doubled: string[];
  /** The classes that are no subgroup of the session. */
  unknownSubgroups: string[];
}

const longestName = 80;

const headers: Readonly<Record<Exclude<ColumnUse, "none">, readonly string[]>> = {
  name: [
    ...["eleve", "eleves", "nometprenom", "nometprenoms", "nomprenom", "nomprenoms", "prenomnom"],
    ...["prenometnom", "nomcomplet", "etudiant", "fullname", "student", "studentname", "pupil"],
  ],
  last: [
    "nom",
    "nomdefamille",
    "nomdusage",
    "nomusuel",
    "name",
    "lastname",
    "surname",
    "familyname",
  ],
  first: ["prenom", "prenoms", "prenomusuel", "firstname", "givenname", "forename"],
  subgroup: [
    "classe",
    "division",
    "groupe",
    "sousgroupe",
    "section",
    "class",
    "form",
    "group",
    "subgroup",
  ],
};

/** Reads a class list as it is pasted or as its file gives it; `subgroups` are the session's. */
export function readClassList(
  text: string,
  { subgroups }: { subgroups: readonly string[] },
): ListReading {
  const rows = splitTable(text).map(({ line, cells }) => ({ line, cells: cells.map(cleanCell) }));
  const named = rows[0] && readHeader(rows[0].cells);
  const body = named ? rows.slice(1) : rows;
  const columns = named ?? guessColumns(body, subgroups);
  const reading: ListReading = {
    ...{ people: [], columns, hasHeader: named !== null && named !== undefined },
    ...{ skipped: [], doubled: [], unknownSubgroups: [] },
  };
  for (const { line, cells } of body) {
    const gather = (...uses: ColumnUse[]) =>
      cells
        .filter((_, at) => uses.includes(columns[at] ?? "none"))
        .join(" ")
        .trim();
    const name = gather("name", "last", "first").replace(/^(\d{1,4}\s*[.)]?\s+|[-–•*]\s+)/, "");
    const why = refuseName(name);
    if (why) {
      const shown = cells.join(" ").trim().slice(0, 60);
      if (shown) reading.skipped.push({ line, text: shown, why });
      continue;
    }
    const written = gather("subgroup");
    const known = subgroups.find((one) => foldName(one) === foldName(written));
    if (written && known === undefined) reading.unknownSubgroups.push(written);
    reading.people.push({ name, subgroup: known ?? written });
  }
  reading.doubled = findDoubled(reading.people);
  reading.unknownSubgroups = [...new Set(reading.unknownSubgroups)];
  return reading;
}

function findDoubled(people: readonly Listed[]): string[] {
  const seen = new Map<string, { name: string; count: number }>();
  for (const { name } of people) {
    const known = seen.get(foldName(name)) ?? { name, count: 0 };
    seen.set(foldName(name), { ...known, count: known.count + 1 });
  }
  return [...seen.values()].filter(({ count }) => count > 1).map(({ name }) => name);
}

/** Gives a name as names are compared: without accents, capitals, blanks and signs. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** One line, normal form C, without what shows nothing; the joiners that some scripts need stay. */
function cleanCell(cell: string): string {
  return cell
    .normalize("NFC")
    .replaceAll(/(?!\u200c|\u200d)[\p{Cf}\p{Co}\p{Cs}]/gu, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

function refuseName(name: string): NoName | null {
  if (/^[=+@]/.test(name)) return "formula";
  if (!/\p{L}/u.test(name)) return "no-letter";
  return name.length > longestName ? "too-long" : null;
}

/** Gives what the columns are by their titles; null where the first line is no title. */
function readHeader(cells: readonly string[]): ColumnUse[] | null {
  const uses = cells.map((cell): ColumnUse => {
    const title = foldName(cell.replace(/\(.*\)/, ""));
    const [use] = Object.entries(headers).find(([, names]) => names.includes(title)) ?? ["none"];
    return use === "name" || use === "last" || use === "first" || use === "subgroup" ? use : "none";
  });
  return uses.some((use) => use === "name" || use === "last") ? uses : null;
}

/** Without titles: what looks like a class is the class, and the first two columns of words that are left are the name. */
function guessColumns(rows: readonly Row[], subgroups: readonly string[]): ColumnUse[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map(({ cells }) => cells[at] ?? "").filter((cell) => cell !== ""),
  );
  const words = [...columns.keys()].filter((at) => isOfWords(columns[at] ?? []));
  const [first, ...others] = words;
  const subgroup = others.find((at) => looksLikeSubgroups(columns[at] ?? [], subgroups));
  const name = others.find((at) => at !== subgroup && !isOfLetters(columns[at] ?? []));
  return columns.map((_, at) => {
    if (at === subgroup) return "subgroup";
    if (at !== first && at !== name) return "none";
    return name === undefined ? "name" : at === first ? "last" : "first";
  });
}

function isOfWords(cells: readonly string[]): boolean {
  const isWord = (cell: string) => /\p{L}/u.test(cell) && !/@.+\./.test(cell);
  return cells.length > 0 && 2 * cells.filter(isWord).length > cells.length;
}

/** One letter each, such as a column for the sex. */
function isOfLetters(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.length === 1);
}

function looksLikeSubgroups(cells: readonly string[], subgroups: readonly string[]): boolean {
  if (isOfLetters(cells)) return false;
  const known = subgroups.map(foldName);
  if (cells.every((cell) => known.includes(foldName(cell)))) return true;
  if (2 * cells.filter((cell) => /\d/.test(cell)).length > cells.length) return true;
  return cells.length > 3 && 3 * new Set(cells).size <= cells.length;
}
