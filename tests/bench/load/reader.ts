import { parentPort, Worker } from "node:worker_threads";

/** What is asked for, and what its text has to hold; of a file it is asked how many bytes it has at least. */
interface Asked {
  url: string;
  cookie: string;
  holds?: string;
  least?: number;
}

type Told = { ms: number } | { fault: string };

/**
 * Reads whole replies in a thread of its own, so that a page of two megabytes keeps nobody waiting who answers in this one. Gives how
 * many milliseconds one took.
 * @throws Error where it is not what was asked for.
 */
export function startReader() {
  const worker = new Worker(import.meta.filename);
  return {
    read: (asked: Asked) =>
      new Promise<number>((resolve, reject) => {
        worker.once("message", (told: Told) => {
          if ("ms" in told) resolve(told.ms);
          else reject(new Error(told.fault));
        });
        worker.postMessage(asked);
      }),
    end: () => worker.terminate(),
  };
}

parentPort?.on("message", async ({ url, cookie, holds = "", least = 1 }: Asked) => {
  const start = performance.now();
  const reply = await fetch(url, { headers: { cookie } });
  const bytes = Buffer.from(await reply.arrayBuffer());
  const ms = performance.now() - start;
  const isWhole = reply.status === 200 && bytes.length >= least && bytes.includes(holds);
  const told: Told = isWhole ? { ms } : { fault: `${url}: ${reply.status}` };
  parentPort?.postMessage(told);
});
