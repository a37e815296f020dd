import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import { viewSession } from "#lib/sessions/live/session-view.ts";
import { makeDatabase } from "../contract/engines.ts";
import { counsellorId, openSeconde } from "../contract/sessions/classroom.ts";
import { createServer } from "../servers/azimut-server.ts";
import { startPostgres } from "../servers/postgres-server.ts";
import { Phone, type Tally } from "./phone.ts";

const [{ bank }] = releases;

test("threat 33: two instances on one PostgreSQL, which crashes; one instance is killed: nothing acknowledged is lost", async () => {
  const postgres = await startPostgres();
  const { settings } = await makeDatabase(postgres.url);
  const store = await openStore(settings);
  const context = { store, clock: Date.now, random: randomBytes };
  const { sessionId, code } = await openSeconde(context);
  const servers = [await createServer(settings), await createServer(settings)];
  for (const server of servers) {
    onTestFinished(() => server.kill());
    await server.start();
  }

  const tally: Tally = { acknowledged: 0, refused: [], retries: 0 };
  const urls = servers.map(({ url }) => url);
  const room = Array.from({ length: 20 }, (_, at) => new Phone(urls[at % 2] ?? "", tally));
  await Promise.all(room.map((phone) => phone.join(code)));
  const view = await viewSession(context, { sessionId, counsellorId });
  expect(view).toMatchObject({ counts: { joined: 20, started: 0 } });

  let isOver = false;
  const answering = room.map((phone) =>
    phone.answer(
      bank,
      () => !isOver,
      () => 50,
    ),
  );
  await vi.waitFor(() => expect(tally.acknowledged).toBeGreaterThan(100), 60_000);
  await postgres.restart();
  const before = tally.acknowledged;
  await vi.waitFor(() => expect(tally.acknowledged).toBeGreaterThan(before + 100), 60_000);
  await servers[0]?.kill();
  await setTimeout(500);
  // Behind a load balancer the phones of a dead instance reach the other one.
  for (const phone of room) phone.moveTo(urls[1] ?? "");
  isOver = true;
  await Promise.all(answering);

  const lost = (await Promise.all(room.map((phone) => phone.findLost()))).flat();
  console.log(`${tally.acknowledged} acknowledged, ${lost.length} lost, ${tally.retries} retries`);
  expect(lost).toEqual([]);
  expect(tally.refused).toEqual([]);
  const after = await viewSession(context, { sessionId, counsellorId });
  expect(after).toMatchObject({ counts: { joined: 20, started: 20 } });
  await servers[1]?.kill();
  await store.close();
  await postgres.stop();
}, 400_000);
