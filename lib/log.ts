import { isatty } from "node:tty";
import pino from "pino";
import { z } from "zod";

/**
 * Everything that Azimut writes to its log, by event, with what a line says beside time and level. The list is closed so
 * that nothing about a person can get in: numbers, words of the program, patterns of addresses and places in the code; never
 * a code, token, ticket, name, answer or address, and no message of an engine, which may quote what people wrote.
 */
interface LogEvents {
  building: object;
  /** `address` is the server's own. */
  ready: { address: string };
  stopping: { streams: number };
  "cannot-start": { reason: string };
  /** Somebody signed in or out, or changed their account: the endpoint. */
  account: { action: string };
  /** A new, empty store is begun in a place where there was one at the last start. */
  "store-made-anew": object;
  "store-recovered": object;
  housekeeping: { closed: number; erased: number; forgotten: number };
  "housekeeping-failed": CodeFault;
  /** The machine's clock is more than a day `ahead` of the last time seen, or `behind` it: Azimut counts on from `seen`. */
  "clock-stepped": { state: "ahead" | "behind"; machine: string; seen: string };
  "clock-right": { machine: string; confirmed: boolean };
  crashed: CodeFault;
}

/** What may happen thousands of times in a minute: lines say how often (`count`) since the last of their kind. */
interface CountedEvents {
  refused: { reason: string; status: number };
  "account-refused": { action: string; reason: string };
  /** The store could not be read or written: see `lib/db/failure.ts`. */
  "store-failed": { kind: string };
  /** An answer took long. */
  slow: { method: string; route: string; ms: number };
  /** Something is wrong with the program. */
  failed: { where: string } & CodeFault;
  /** What a package would have printed, without its text. */
  printed: { as: string } & CodeFault;
}

/** An error without its message: its name and code, and where in the code it was thrown. */
interface CodeFault {
  error: string;
  places: readonly string[];
}

const levels: Record<keyof (LogEvents & CountedEvents), "info" | "warn" | "error" | "fatal"> = {
  building: "info",
  ready: "info",
  stopping: "info",
  "cannot-start": "fatal",
  account: "info",
  "account-refused": "warn",
  "store-made-anew": "warn",
  "store-recovered": "info",
  housekeeping: "info",
  "housekeeping-failed": "error",
  "clock-stepped": "error",
  "clock-right": "info",
  crashed: "fatal",
  refused: "info",
  "store-failed": "error",
  slow: "warn",
  failed: "error",
  printed: "warn",
};

const minuteMs = 60_000;

declare global {
  // Next bundles this module more than once; the process counts once.
  var azimutLogCounts: Map<string, { count: number; write(count: number): void }> | undefined;
}

/** Where lines go: standard output; what ends the process: standard error. Tests listen here. */
export const logOutput = { usual: openOutput(1), fatal: openOutput(2) };

const logger = pino(
  { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: nameLevel } },
  pino.multistream(
    [
      { level: "trace", stream: { write: (line) => logOutput.usual(line) } },
      { level: "fatal", stream: { write: (line) => logOutput.fatal(line) } },
    ],
    { dedupe: true },
  ),
);

/** Writes a line to the log: JSON with time and level, or plain text at a terminal. */
export function writeLog<Name extends keyof LogEvents>(event: Name, fields: LogEvents[Name]): void {
  writeLine(event, fields);
}

/**
 * Writes a line about what may happen often: at once the first time, then at most once a minute each kind, with how
 * many there were. Of a kind are lines that say the same, but for the milliseconds.
 */
export function countInLog<Name extends keyof CountedEvents>(
  event: Name,
  fields: CountedEvents[Name],
): void {
  globalThis.azimutLogCounts ??= new Map();
  const counts = globalThis.azimutLogCounts;
  const key = JSON.stringify([event, { ...fields, ms: 0 }]);
  const write = (count: number) => writeLine(event, { ...fields, count });
  const known = counts.get(key);
  if (known) {
    counts.set(key, { count: known.count + 1, write });
    return;
  }
  write(1);
  waitAMinute();

  function waitAMinute(): void {
    counts.set(key, { count: 0, write });
    setTimeout(() => {
      const since = counts.get(key);
      counts.delete(key);
      if (!since?.count) return;
      since.write(since.count);
      waitAMinute();
    }, minuteMs).unref();
  }
}

/** Gives of an error what a log may hold. */
export function describeFault(thrown: unknown): CodeFault {
  if (!(thrown instanceof Error)) return { error: typeof thrown, places: [] };
  const code = "code" in thrown && /^\w+$/.test(`${thrown.code}`) ? ` ${thrown.code}` : "";
  const lines = (thrown.stack ?? "").split("\n").map((line) => line.trim());
  const places = lines
    // Round a print stand the log itself, and what Next puts round `console`.
    .filter((line) => /^at (?!.*(lib\/log\.ts|-extensions|AsyncLocalStorage))/.test(line))
    .map((line) => line.replace("file://", "").replace(`${process.cwd()}/`, ""))
    .slice(0, 5);
  return { error: `${thrown.name}${code}`, places };
}

/**
 * Makes the log the only thing that prints in this process: what packages print by themselves may quote an address or a
 * query, so of their warnings and errors a line says only where they come from. What would end the process with a print
 * is logged too.
 */
export function logWhatOthersPrint(): void {
  for (const as of ["error", "warn"] as const) {
    console[as] = (...printed: unknown[]) => {
      const thrown = printed.find((one) => one instanceof Error) ?? new Error();
      countInLog("printed", { as, ...describeFault(thrown) });
    };
  }
  for (const as of ["debug", "info", "log", "trace"] as const) console[as] = () => {};
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    countInLog("printed", { as: "warning", ...describeFault(warning) });
  });
  process.on("uncaughtException", (error) => {
    writeLog("crashed", describeFault(error));
    process.exit(1);
  });
}

function writeLine(event: keyof typeof levels, fields: object): void {
  logger[levels[event]]({ event, ...fields }, sayEvent(event, fields));
}

/** A sentence where somebody is waiting for it at a terminal. */
function sayEvent(event: keyof typeof levels, fields: object): string | undefined {
  if (event === "building") return "Building…";
  if ("address" in fields) return `Azimut is ready: ${fields.address}`;
  if (event === "cannot-start" && "reason" in fields)
    return `Azimut cannot start: ${fields.reason}.`;
  return undefined;
}

function nameLevel(level: string): { level: string } {
  return { level };
}

const line = z.looseObject({
  time: z.string(),
  level: z.string(),
  event: z.string(),
  msg: z.string().optional(),
});

/** A line that cannot be written (a full disk, a reader that is gone) is kept for the next one, and stops nothing. */
function openOutput(fd: 1 | 2): (text: string) => void {
  const output = pino.destination({ fd, sync: true });
  output.on("error", () => {});
  if (!isatty(fd)) return (text) => output.write(text);
  return (text) => {
    const { time, level, event, msg, ...fields } = line.parse(JSON.parse(text));
    const more = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    const said = msg ?? [event, ...more].join(" ");
    output.write(`${time.slice(11, 19)} ${level.padEnd(5)} ${said}\n`);
  };
}
