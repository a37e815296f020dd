import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { type BankFiles, bankFileNames, readBankFiles } from "#lib/bank/bank-files.ts";
import type { Console } from "#lib/bank-tools/commands/console.ts";

/** A path into a file's JSON: keys, and positions in lists. */
export type Place = readonly (string | number)[];

/** Gives the files of the smallest bank without a fault, fresh each time, so that a test can spoil them. */
export async function readTemplate(): Promise<BankFiles> {
  const { files } = await readBankFiles("questions/template");
  return files;
}

/** Gives what stands at a place; `undefined` where there is nothing. */
export function readPlace(content: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (here, key) => (typeof here === "object" && here !== null ? Reflect.get(here, key) : undefined),
    content,
  );
}

/** Writes a value at a place, or takes the key away when the value is `undefined`. */
export function writePlace(content: unknown, place: Place, value: unknown): void {
  const parent = readPlace(content, place.slice(0, -1));
  const key = place.at(-1) ?? "";
  if (typeof parent !== "object" || parent === null) throw new Error(`nothing at ${place}`);
  if (value === undefined) Reflect.deleteProperty(parent, key);
  else Reflect.set(parent, key, value);
}

/** Writes a bank's files to a folder of their own, lets `use` work with it, and takes it away. */
export async function withFolder<Answer>(
  files: BankFiles,
  use: (folder: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), "azimut-bank-"));
  try {
    for (const name of bankFileNames) {
      const content = files[name];
      if (content === undefined) continue;
      const written = typeof content === "string" ? content : JSON.stringify(content, null, 2);
      await writeFile(join(folder, name), written);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs a command with this input and gives its exit code and what it wrote. */
export async function runWith(
  input: string,
  command: (io: Console) => Promise<number>,
): Promise<{ code: number; output: string; errors: string }> {
  const streams = {
    input: new PassThrough(),
    output: new PassThrough(),
    errors: new PassThrough(),
  };
  streams.input.end(input);
  const written = Promise.all([text(streams.output), text(streams.errors)]);
  const code = await command(streams);
  streams.output.end();
  streams.errors.end();
  const [output, errors] = await written;
  return { code, output, errors };
}
