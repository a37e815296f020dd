import type { Env } from "#lib/env.ts";
import { changeClockRow, readClockRow } from "../clock-row.ts";
import { lookAtStore } from "../looked-at-store.ts";

const dayMs = 24 * 3_600_000;

/** Prints what time the store has seen last and what time it is by this machine, and what to do where they are days apart. */
export async function printClock(env: Env): Promise<number> {
  return lookAtStore({ env }, async ({ db }) => {
    const row = await readClockRow(db);
    const now = Date.now();
    const step = row === null ? 0 : now - row.seen;
    console.log(`last seen     ${row === null ? "nothing yet" : writeTime(row.seen)}`);
    console.log(`this machine  ${writeTime(now)}`);
    if (Math.abs(step) <= dayMs) return 0;
    const days = Math.round(Math.abs(step) / dayMs);
    console.log(
      `The machine is ${days} days ${step > 0 ? "ahead" : "behind"}: Azimut counts on from the last time seen, erases nothing early and signs nobody out.`,
    );
    console.log(
      row?.confirmed == null
        ? "If the machine is right: npm run -s db -- clock confirm. If it is wrong: set its clock."
        : `Confirmed at ${writeTime(row.confirmed)}.`,
    );
    return 0;
  });
}

/** Notes that this machine's clock is right. Whoever runs on the store goes on with it within a minute, or at the next start. */
export async function confirmClock(env: Env): Promise<number> {
  const now = Date.now();
  await lookAtStore({ env, mayWrite: true }, ({ db }) =>
    db.transaction().execute((unit) =>
      changeClockRow(unit, (row) => ({
        ...(row ?? { seen: now, wall: now, since: null }),
        confirmed: now,
      })),
    ),
  );
  console.log(
    `Confirmed: it is ${writeTime(now)}. Azimut goes on with this time within a minute, or where it is stopped, when it is started within a day.`,
  );
  return 0;
}

function writeTime(time: number): string {
  return new Date(time).toISOString();
}
