import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Scene } from "./scene.ts";

type Answer = { id: number; png: Uint8Array } | { id: number; fault: string };

interface Waiting {
  resolve(png: Uint8Array): void;
  reject(error: Error): void;
}

/** A picture takes a tenth of a second: after this long the thread is stuck. */
const longestDrawing = 20_000;

/** The thread that draws, made when the first picture is wanted and again after it fell over. */
let thread: Worker | null = null;
const waiting = new Map<number, Waiting>();
let last = 0;

/** Draws a scene as PNG in the thread for pictures. Rejects where the thread cannot draw it or falls over. */
export function drawScene(scene: Scene): Promise<Uint8Array> {
  const id = ++last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    thread ??= startThread();
    // The process may end while nothing is being drawn.
    thread.ref();
    thread.postMessage({ id, scene });
    setTimeout(() => waiting.has(id) && thread?.terminate(), longestDrawing).unref();
  });
}

function startThread(): Worker {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "app/_card/picture-worker.ts");
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 },
  });
  worker.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ("png" in answer) asked?.resolve(answer.png);
    else asked?.reject(new Error(`the picture could not be drawn: ${answer.fault}`));
  });
  worker.on("error", (error) => dropThread(worker, error));
  worker.on("exit", () => dropThread(worker, new Error("the thread for pictures ended")));
  return worker;
}

function dropThread(worker: Worker, cause: unknown): void {
  if (thread !== worker) return;
  thread = null;
  const left = [...waiting.values()];
  waiting.clear();
  for (const { reject } of left) reject(new Error("the picture could not be drawn", { cause }));
}
