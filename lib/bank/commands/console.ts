import { once } from "node:events";
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
