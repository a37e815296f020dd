import type { Bank } from "#lib/bank/schema.ts";
import { findChance, nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import { type Console, writeLines } from "./console.ts";
import { loadScorable } from "./named-bank.ts";
import { UsageError } from "./usage.ts";

/** Whom to simulate: a role by its id; shares 0 … 1. */
interface Simulation {
  bank: string;
  role: string;
  strength: number;
  noise: number;
  n: number;
  seed: number;
}

/** Prints the sheets of simulated people, one JSON object a line, in the form that `score` reads. */
export async function printSimulation(simulation: Simulation, io: Console): Promise<number> {
  const loaded = await loadScorable(simulation.bank, io);
  if (!loaded) return 1;
  await writeLines(io.output, describeSheets(loaded.bank, simulation));
  return 0;
}

function* describeSheets(bank: Bank, simulation: Simulation): Generator<string> {
  const { role, strength, noise, n, seed } = simulation;
  const place = bank.roles.indexOf(role);
  if (place < 0) {
    throw new UsageError(`--role must be one of ${bank.roles.join(", ")}.`);
  }
  const chance = findChance(bank, place);
  if (strength <= chance || strength > 1) {
    throw new UsageError(
      `--strength must be above ${chance.toFixed(3)}, what chance gives, and at most 1.`,
    );
  }
  const sheets = simulateSheets(bank, { role: place, strength, noise, count: n, seed });
  let person = 0;
  for (const sheet of sheets) {
    person += 1;
    yield JSON.stringify({ id: `${role}-${person}`, answers: nameAnswers(bank, sheet) });
  }
}
