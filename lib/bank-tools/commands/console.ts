import { once } from "node:events";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Readable, Writable } from "node:stream";

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Console {
  input: Readable;
  output: Writable;
  errors: Writable;
}

/** Writes a text and waits until the reader keeps up, so that memory does not grow with the output. */
export async function writeText(stream: Writable, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}

/** Writes lines in blocks of about 64 kB. */
export async function writeLines(stream: Writable, lines: Iterable<string>): Promise<void> {
  let block = "";
  for (const line of lines) {
    block += `${line}\n`;
    if (block.length < 65_536) continue;
    await writeText(stream, block);
    block = "";
  }
  await writeText(stream, block);
}

/** The longest line that is read; a longer one is given as `null`, and its text is not kept. */
export const longestLine = 1_000_000;

/**
 * Cuts a stream of text into lines, in order, block by block as it arrives: each block holds the lines completed by one
 * piece of input. Takes `\n` and `\r\n`; a last line needs no end.
 */
export async function* readLines(input: AsyncIterable<string>): AsyncGenerator<(string | null)[]> {
  let rest = "";
  let tooLong = false;
  for await (const piece of input) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop() ?? "";
    const lines = parts.map((line, place) => {
      const cut = (tooLong && place === 0) || line.length > longestLine;
      return cut ? null : line.replace(/\r$/, "");
    });
    if (parts.length > 0) tooLong = false;
    if (rest.length > longestLine) {
      tooLong = true;
      rest = "";
    }
    if (lines.length > 0) yield lines;
  }
  if (rest !== "" || tooLong) yield [tooLong ? null : rest];
}

/** Writes a whole file or none: under another name first, so that nobody ever finds half of it. */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeFile(draft, text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
