/** What a page notes of itself. */
export interface Watched {
  /** Milliseconds until the frame with the first question (or the first heading) had been painted. */
  first: number;
  /** The longest task. */
  task: number;
  /** The longest time from a press to the frame that shows it. */
  interaction: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** Notes when what `shows` names had been painted, the long tasks, the shifts, and how long presses took. */
export function watchPage(shows: string): void {
  const watch = { first: 0, task: 0, interaction: 0, shift: 0 };
  Object.assign(window, { watch });
  function look() {
    const { height = 0 } = document.querySelector(shows)?.getBoundingClientRect() ?? {};
    if (height === 0) return requestAnimationFrame(look);
    // A task given before a frame is painted runs after it; with this priority, before what else has been waiting.
    const note = () => {
      watch.first = performance.now();
    };
    return Reflect.get(window, "scheduler").postTask(note, { priority: "user-blocking" });
  }
  requestAnimationFrame(look);
  const worst = (kind: "task" | "interaction") => (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries()) watch[kind] = Math.max(watch[kind], duration);
  };
  new PerformanceObserver(worst("task")).observe({ type: "longtask" });
  const fromOneFrameOn = { type: "event", durationThreshold: 16 };
  new PerformanceObserver(worst("interaction")).observe(fromOneFrameOn);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!Reflect.get(entry, "hadRecentInput")) watch.shift += Reflect.get(entry, "value");
    }
  }).observe({ type: "layout-shift" });
}

/** Gives what was noted so far. */
export function readWatch(): Watched {
  return Reflect.get(window, "watch");
}
