import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Line } from "./row.ts";

/** What a measurement gave. */
export interface Ran {
  part: string;
  seconds: number;
  lines: Line[];
  /** Why it was not measured, or not to its end. */
  failed: string | null;
  /** What it ended with, where it says by that what it found. */
  status: number;
}

/** What load/part.ts sends: each line as soon as it is known, then that it is done, or why not. */
export type Message = { line: Line } | { failed: string | null };

/**
 * Runs a measurement in a process group and with a folder for temporary files of its own, of which nothing is left afterwards,
 * whatever became of it: what was measured before it failed or took too long is kept.
 */
export async function runPart(
  part: string,
  words: readonly string[],
  mostMs?: number,
): Promise<Ran> {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "azimut-bench-"));
  // PostgreSQL is run by somebody else of the system where we are root.
  chmodSync(folder, 0o711);
  const child = fork(join(import.meta.dirname, "part.ts"), [part, ...words], {
    detached: true,
    env: { ...process.env, TMPDIR: folder },
  });
  const leaveNothing = () => {
    // What it started goes with it; what made itself a group of its own ends as its parent is gone.
    endGroup(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  const interrupt = () => {
    leaveNothing();
    process.exit(130);
  };
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const ran: Ran = { part, seconds: 0, lines: [], failed: null, status: 0 };
  const hurry = setTimeout(
    () => {
      ran.failed ??= `it was ended after ${Math.round((mostMs ?? 0) / 1000)} s, so that the whole ends in time`;
      endGroup(child);
    },
    mostMs ?? 2 ** 31 - 1,
  );
  let isOver = false;
  child.on("message", (message: Message) => {
    if ("line" in message) ran.lines.push(message.line);
    else {
      [isOver, ran.failed] = [true, message.failed];
      endGroup(child);
    }
  });
  const [code] = await once(child, "exit");
  ran.status = isOver ? 0 : (code ?? 1);
  if (!isOver && code === null) ran.failed ??= "it was ended";
  clearTimeout(hurry);
  process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  leaveNothing();
  ran.seconds = Math.round((performance.now() - start) / 1000);
  return ran;
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nobody of it is left.
  }
}
