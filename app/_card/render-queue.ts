/** Runs jobs, a few at a time. */
interface RenderQueue {
  /** Runs a job when its turn comes, or gives `null` at once where too many are waiting. */
  run<Result>(job: () => Promise<Result>): Promise<Result> | null;
}

/** Makes a queue in which at most `atOnce` jobs run and at most `waiting` others wait, in their order. */
export function createRenderQueue({
  atOnce,
  waiting,
}: {
  atOnce: number;
  waiting: number;
}): RenderQueue {
  const line: (() => void)[] = [];
  let running = 0;

  async function take<Result>(job: () => Promise<Result>): Promise<Result> {
    if (running >= atOnce) await new Promise<void>((resolve) => line.push(resolve));
    else running++;
    try {
      return await job();
    } finally {
      // Whoever is next takes over the place, so that nobody slips in between.
      const next = line.shift();
      if (next) next();
      else running--;
    }
  }

  return {
    run: (job) => (running >= atOnce && line.length >= waiting ? null : take(job)),
  };
}
