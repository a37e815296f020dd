import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/**
 * Reads one line, which is not shown while it is typed. Where nobody types, it is the first line of the standard input:
 * never an argument, which every user of the machine could read.
 */
export async function readPassword(prompt: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const isTyped = process.stdin.isTTY === true;
  if (isTyped) process.stderr.write(prompt);
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isTyped });
  for await (const line of lines) {
    lines.close();
    if (isTyped) process.stderr.write("\n");
    return line;
  }
  return "";
}
