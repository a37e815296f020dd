import { type ChildProcess, fork } from "node:child_process";
import { setPriority } from "node:os";
import { join } from "node:path";
import type { Scene } from "./scene.ts";

type Answer = { id: number; png: Uint8Array } | { id: number; fault: string };

interface Waiting {
  resolve(png: Uint8Array): void;
  reject(error: Error): void;
}

/** A picture takes a tenth of a second, and on a busy machine as long as others leave it: after this long the process is stuck. */
const longestDrawing = 30_000;

/** Everybody's answers go before pictures: of a processor that both want they get nearly all. */
const lowest = 19;

/** The process that draws, made when the first picture is wanted and again after it fell over. */
let drawer: ChildProcess | null = null;
const waiting = new Map<number, Waiting>();
let last = 0;

/** Draws a scene as PNG in the process for pictures. Rejects where it cannot draw it or falls over. */
export function drawScene(scene: Scene): Promise<Uint8Array> {
  const id = ++last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    drawer ??= startDrawer();
    // This process may end while nothing is being drawn.
    drawer.channel?.ref();
    drawer.send({ id, scene });
    setTimeout(() => waiting.has(id) && drawer?.kill("SIGKILL"), longestDrawing).unref();
  });
}

function startDrawer(): ChildProcess {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "app/_card/picture-worker.ts");
  const child = fork(file, { serialization: "advanced", execArgv: ["--max-old-space-size=128"] });
  if (child.pid !== undefined) setPriority(child.pid, lowest);
  child.unref();
  child.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) child.channel?.unref();
    if ("png" in answer) asked?.resolve(answer.png);
    else asked?.reject(new Error(`the picture could not be drawn: ${answer.fault}`));
  });
  child.on("error", (error) => dropDrawer(child, error));
  child.on("exit", () => dropDrawer(child, new Error("the process for pictures ended")));
  return child;
}

function dropDrawer(child: ChildProcess, cause: unknown): void {
  if (drawer !== child) return;
  drawer = null;
  const left = [...waiting.values()];
  waiting.clear();
  for (const { reject } of left) reject(new Error("the picture could not be drawn", { cause }));
}
