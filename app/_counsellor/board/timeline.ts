import type { BoardPerson } from "./people-list.ts";

/** The lengths that a step of the timeline may have, in minutes: the table has at most this many lines. */
const stepMinutes = [1, 2, 5, 10, 15, 30, 60, 180, 720, 1440];
const mostSteps = 30;
const minuteMs = 60_000;

/** How many came and how many were done within one step, and until its end. */
export interface TimelineStep {
  from: number;
  arrivals: number;
  completions: number;
  joined: number;
  done: number;
}

/**
 * Gives arrivals and completions in steps of equal length, from the first arrival to the last thing that happened. People
 * taken out count nowhere.
 */
export function stepTimeline(people: readonly BoardPerson[]): TimelineStep[] {
  const present = people.filter(({ removedAt }) => removedAt === null);
  const arrivals = present.map(({ joinedAt }) => Date.parse(joinedAt));
  const completions = present.flatMap(({ doneAt }) => (doneAt === null ? [] : Date.parse(doneAt)));
  if (arrivals.length === 0) return [];
  const first = least(arrivals);
  const last = Math.max(greatest(arrivals), greatest(completions));
  const minutes =
    stepMinutes.find((length) => (last - first) / (length * minuteMs) < mostSteps - 1) ?? 10_080;
  const length = minutes * minuteMs;
  const start = Math.floor(first / length) * length;
  const steps: TimelineStep[] = [];
  for (let from = start; from <= last; from += length) {
    const isWithin = (at: number) => at >= from && at < from + length;
    const [came, ended] = [arrivals.filter(isWithin).length, completions.filter(isWithin).length];
    const before = steps.at(-1);
    steps.push({
      from,
      arrivals: came,
      completions: ended,
      joined: (before?.joined ?? 0) + came,
      done: (before?.done ?? 0) + ended,
    });
  }
  return steps;
}

/** Gives a line through the ends of the steps, in a field of this size, as the path of an SVG. */
export function drawTimeline(
  values: readonly number[],
  { width, height, most }: { width: number; height: number; most: number },
): string {
  const points = [0, ...values].map((value, at) => {
    const x = (at / Math.max(values.length, 1)) * width;
    const y = height - (value / Math.max(most, 1)) * height;
    return `${round(x)},${round(y)}`;
  });
  return `M${points.join("L")}`;
}

/** Gives how many came within so many milliseconds before the latest news. */
export function countArrivals(
  people: readonly BoardPerson[],
  { now, ms }: { now: number; ms: number },
) {
  return people.filter(({ joinedAt }) => now - Date.parse(joinedAt) < ms).length;
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function greatest(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other), 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
