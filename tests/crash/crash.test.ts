import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import { makeDatabase, makeFolder, type Place } from "../contract/engines.ts";
import { openSeconde } from "../contract/sessions/classroom.ts";
import { createServer } from "../servers/azimut-server.ts";
import { Phone, type Tally } from "./phone.ts";

const [{ bank }] = releases;

/** The short form is part of `npm test -- all`; a release is tried with AZIMUT_CRASH_KILLS=100. */
const kills = Number(process.env.AZIMUT_CRASH_KILLS ?? 4);
const isLongForm = kills >= 100;
const phones = 30;
const longestStart = 2000;

test.each<["sqlite" | "postgres", () => Promise<Place>]>([
  ["sqlite", makeFolder],
  ["postgres", makeDatabase],
])(
  `threat 29–30: killed ${kills} times under load, %s: nothing acknowledged is lost, ready again in seconds`,
  async (engine, makePlace) => {
    const place = await makePlace();
    const code = await openDoor(place);
    const server = await createServer(place.settings);
    onTestFinished(() => server.kill());
    await server.start();
    const tally: Tally = { acknowledged: 0, refused: [], retries: 0 };
    const room = Array.from({ length: phones }, () => new Phone(server.url, tally));
    await Promise.all(room.map((phone) => phone.join(code)));

    let isOver = false;
    const answering = room.map((phone) =>
      phone.answer(
        bank,
        () => !isOver,
        () => Math.random() * 40,
      ),
    );
    const starts: number[] = [];
    for (let at = 0; at < kills; at += 1) {
      const before = tally.acknowledged;
      while (tally.acknowledged < before + phones) await setTimeout(5);
      await setTimeout(Math.random() * 300);
      await server.kill();
      starts.push(await server.start());
    }
    isOver = true;
    await Promise.all(answering);
    const lost = (await Promise.all(room.map((phone) => phone.findLost()))).flat();
    const median = starts.toSorted((one, other) => one - other)[starts.length >> 1] ?? 0;
    console.log(
      `${engine}: ${kills} kills, ${tally.acknowledged} acknowledged, ${lost.length} lost, ${tally.retries} retries, ready again after ${Math.round(median)} ms (median), ${Math.round(Math.max(...starts))} ms (longest)`,
    );
    await server.kill();
    await place.remove();
    expect(lost).toEqual([]);
    expect(tally.refused).toEqual([]);
    expect(tally.acknowledged).toBeGreaterThan(kills * 10);
    // On a machine that does other things at the same time the short form says nothing about time.
    if (isLongForm) expect(median).toBeLessThan(longestStart);
  },
  600_000 + kills * 20_000,
);

/** Makes an open session before the server starts, and gives its code. */
async function openDoor({ settings }: Place): Promise<string> {
  const store = await openStore(settings);
  const { code } = await openSeconde({ store, clock: Date.now, random: randomBytes });
  await store.close();
  return code;
}
