import type { Message } from "./part-runner.ts";
import { type Row, sumUp } from "./row.ts";

// One measurement, in the process that part-runner.ts starts for it: load/part.ts NAME [WORDS]

const [name = "", ...words] = process.argv.slice(2);
const measurement: { measure?: (words: readonly string[]) => AsyncIterable<Row> } = await import(
  `../${name}.ts`
);
// Some say for themselves what they found: they have a bound, and no reference.
if (measurement.measure) await measureRows(measurement.measure);
else process.disconnect?.();

async function measureRows(measure: (words: readonly string[]) => AsyncIterable<Row>) {
  let failed: string | null = null;
  try {
    for await (const row of measure(words)) send({ line: sumUp(row) });
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error);
  }
  send({ failed });
}

function send(message: Message): void {
  process.send?.(message);
}
