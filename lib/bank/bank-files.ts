import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { locales } from "#lib/locale.ts";
import type { BankFault } from "./fault.ts";

/** The files of a bank, in the order in which faults are reported. */
export const bankFileNames = [
  "bank.json",
  ...locales.map((locale) => `${locale}.json` as const),
  "sources.json",
] as const;

export type BankFileName = (typeof bankFileNames)[number];

/** The content of each file before any check; a file that could not be read is absent. */
export type BankFiles = Partial<Record<BankFileName, unknown>>;

/**
 * Reads the files of a bank's folder. A file that is missing or is not JSON is a fault, and so is a key written twice,
 * of which JSON would silently keep only the last.
 */
export function readBankFiles(folder: string): Promise<{ files: BankFiles; faults: BankFault[] }> {
  return readJsonFiles(folder, bankFileNames);
}

/** Reads any files of a bank's folder as `readBankFiles` does. */
export async function readJsonFiles<Name extends string>(
  folder: string,
  names: readonly Name[],
): Promise<{ files: Partial<Record<Name, unknown>>; faults: BankFault[] }> {
  const files: Partial<Record<Name, unknown>> = {};
  const faults: BankFault[] = [];
  for (const file of names) {
    const read = await readJson(join(folder, file), file);
    if ("fault" in read) {
      faults.push(read.fault);
      continue;
    }
    files[file] = read.content;
    for (const id of findRepeatedKeys(read.text)) {
      const message = "This key is written twice in the same object: keep one of them.";
      faults.push({ file, id, reason: "repeated-key", message });
    }
  }
  return { files, faults };
}

async function readJson(
  path: string,
  file: string,
): Promise<{ text: string; content: unknown } | { fault: BankFault }> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The file cannot be read: ${why}.`;
    return { fault: { file, id: "", reason: "file-missing", message } };
  }
  try {
    return { text, content: JSON.parse(text) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      fault: { file, id: "", reason: "not-json", message: `The file is not JSON: ${why}.` },
    };
  }
}

/**
 * Gives the path of every key that an object of the text holds twice. The text must be valid JSON.
 * @example findRepeatedKeys('{"items": {"a": 1, "a": 2}}') // ["items.a"]
 */
function findRepeatedKeys(json: string): string[] {
  const repeated: string[] = [];
  const open: { path: string; keys: Set<string>; last: string }[] = [];
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    const parent = open.at(-1);
    if (token === "{" || token === "[") {
      const path = parent ? joinPath(parent.path, parent.last) : "";
      open.push({ path, keys: new Set(), last: "" });
    } else if (token === "}" || token === "]") {
      open.pop();
    } else if (parent && token.endsWith(":")) {
      parent.last = String(JSON.parse(token.slice(0, -1)));
      if (parent.keys.has(parent.last)) repeated.push(joinPath(parent.path, parent.last));
      parent.keys.add(parent.last);
    }
  }
  return repeated;
}

function joinPath(path: string, key: string): string {
  return [path, key].filter(Boolean).join(".");
}
