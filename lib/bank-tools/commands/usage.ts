import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Bank } from "#lib/bank/schema.ts";
import { defaultLocale, isLocale, type Locale, locales } from "#lib/locale.ts";

const names = locales.join("|");
const files = locales.map((locale) => `${locale}.json`).join(", ");

/** What `npm run -s bank` prints when it is asked for help or was called wrongly. */
export const usage = `Usage: npm run -s bank -- COMMAND [--bank DIR] [options]

Commands
  check [--json]              the certificate, simulated people and every fault; exit 1 on a fault
  ${`questions --locale ${names}`.padEnd(28)}the items as JSON Lines, in quiz order
  score [--brief]             answer sheets as JSON Lines in, results as JSON Lines out;
                              a bad line is reported and does not stop the others: exit 1 at the end
  simulate --role ID [--strength 0.5] [--noise 0] [--n 100] [--seed 1]
                              sheets of simulated people, as JSON Lines that score takes
  report --out DIR [--locale ${names}]
                              one HTML file with the certificate, its pictures and tables
  new DIR                     a small working bank to start from
  translate LANGUAGE          the file of a further language (such as de) to fill, or what it still lacks
  schema [--out DIR]          the JSON Schemas of a bank's files

--bank DIR is a folder with bank.json, ${files} and sources.json; without it, the current
released bank. Exit codes: 0 done, 1 a fault was found, 2 wrong usage.
`;

/** A call that cannot be carried out as written; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

type Option = "locale" | "brief" | "role" | "strength" | "noise" | "n" | "seed" | "out";

/** Reads what every command takes (`--bank`, `--json`) and the options this one names, and refuses any other. */
export function readOptions(args: string[], names: readonly Option[], folders = 0) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const all = {
    bank: text,
    json: flag,
    brief: flag,
    locale: text,
    role: text,
    strength: text,
    noise: text,
    n: text,
    seed: text,
    out: text,
  };
  const { values, positionals } = parseOrRefuse(() =>
    parseArgs({ args, options: all, allowPositionals: true }),
  );
  const known: string[] = ["bank", "json", ...names];
  const foreign = Object.keys(values).find((name) => !known.includes(name));
  if (foreign !== undefined) throw new UsageError(`This command has no option --${foreign}.`);
  if (positionals.length !== folders) {
    const found = positionals.join(" ") || "nothing";
    throw new UsageError(
      folders === 1 ? `Name one folder; found ${found}.` : `Cannot make sense of ${found}.`,
    );
  }
  const { json = false, brief = false } = values;
  return { ...values, json, brief, folders: positionals };
}

/** Reads the options of a command that works on a bank: the current release where none is named. */
export async function readBankOptions(args: string[], names: readonly Option[]) {
  const options = readOptions(args, names);
  return { ...options, bank: options.bank ?? (await findCurrentFolder()) };
}

/** Gives the folder of a released bank. */
export function findReleaseFolder({ id, version }: Pick<Bank, "id" | "version">): string {
  return fileURLToPath(new URL(`../../../questions/${id}/v${version}`, import.meta.url));
}

/** Read only when no bank is named: the releases may be what is to be mended. */
async function findCurrentFolder(): Promise<string> {
  try {
    const { currentRelease } = await import("#lib/bank/released.ts");
    return findReleaseFolder(currentRelease.bank);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The released banks do not load, so name one: --bank DIR. ${why}`;
    throw new UsageError(message, { cause: error });
  }
}

function parseOrRefuse<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** Reads the name of a language; the default where none is given. */
export function readLanguage(text: string | undefined): Locale {
  const locale = text ?? defaultLocale;
  if (isLocale(locale)) return locale;
  throw new UsageError(`--locale must be ${locales.join(" or ")}, not ${locale}.`);
}

/** Reads a number within a range. */
export function readNumber(
  name: string,
  text: string,
  range: { from: number; to: number; whole?: true },
): number {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  const fits = value >= range.from && value <= range.to;
  if (fits && (!range.whole || Number.isInteger(value))) return value;
  const kind = range.whole ? "a whole number" : "a number";
  throw new UsageError(`--${name} must be ${kind} from ${range.from} to ${range.to}, not ${text}.`);
}

/** Refuses a call that leaves an option out. */
export function need(name: string, text: string | undefined): string {
  if (text !== undefined) return text;
  throw new UsageError(`This command needs --${name}.`);
}
