import { join } from "node:path";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import type { Work } from "./arithmetic-thread.ts";

/** What the thread works out, or why it could not. It comes as it was asked for: see `askThread`. */
type Answer = { id: number; found: never } | { id: number; fault: string };

interface Waiting {
  resolve(found: never): void;
  reject(error: Error): void;
}

interface Thread {
  /** The way to it: it is this thread's own, or another one of the process has begun it. */
  line: Worker | MessagePort;
  waiting: Map<number, Waiting>;
  last: number;
}

declare global {
  // Next bundles this module more than once; the process has one thread for arithmetic, and one memory in it.
  var azimutArithmetic: Thread | undefined;
}

/**
 * Asks the thread for arithmetic to work something out about many sheets. Others' answers are taken meanwhile; what is asked first
 * is answered first. Rejects where the thread falls over: the next question gets a new one.
 */
export function askThread<Name extends keyof Work>(
  name: Name,
  ...given: Parameters<Work[Name]>
): Promise<ReturnType<Work[Name]>> {
  globalThis.azimutArithmetic ??= startThread();
  const { line, waiting } = globalThis.azimutArithmetic;
  globalThis.azimutArithmetic.last += 1;
  const id = globalThis.azimutArithmetic.last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    // This process may end while nothing is asked.
    line.ref();
    line.postMessage({ id, name, given });
  });
}

/** Works out ahead how stable results are: a restitution and an export need everybody's. A failure is left to those. */
export function prepareStabilities(bank: Bank, sheets: readonly Answers[]): void {
  askThread("rememberSheets", bank, sheets).catch(() => {});
}

/** Gives a way to this thread's arithmetic for another thread of the process, which shares its memory. */
export function linkArithmetic(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  globalThis.azimutArithmetic ??= startThread();
  globalThis.azimutArithmetic.line.postMessage({ asking: port1 }, [port1]);
  return port2;
}

/** Lets this thread ask the arithmetic that another one has begun; once that has ended, it begins its own. */
export function joinArithmetic(port: MessagePort): void {
  const thread = follow(port);
  port.on("close", () => dropThread(thread, new Error("the thread for arithmetic ended")));
  globalThis.azimutArithmetic = thread;
}

function startThread(): Thread {
  const file = "lib/sessions/arithmetic/arithmetic-thread.ts";
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), file), {
    // What lives short has room here: with the little that the server starts with, a fifth of the time went by in clearing up.
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 24 },
  });
  const thread = follow(worker);
  worker.on("error", (error) => dropThread(thread, error));
  worker.on("exit", () => dropThread(thread, new Error("the thread for arithmetic ended")));
  return thread;
}

function follow(line: Thread["line"]): Thread {
  const thread: Thread = { line, waiting: new Map(), last: 0 };
  line.on("message", (answer: Answer) => {
    const asked = thread.waiting.get(answer.id);
    thread.waiting.delete(answer.id);
    if (thread.waiting.size === 0) line.unref();
    if ("found" in answer) asked?.resolve(answer.found);
    else asked?.reject(new Error(`it could not be worked out: ${answer.fault}`));
  });
  line.unref();
  return thread;
}

function dropThread(thread: Thread, cause: unknown): void {
  if (globalThis.azimutArithmetic === thread) globalThis.azimutArithmetic = undefined;
  const left = [...thread.waiting.values()];
  thread.waiting.clear();
  for (const { reject } of left) reject(new Error("it could not be worked out", { cause }));
}
