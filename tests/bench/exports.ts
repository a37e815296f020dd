import { openStore } from "#lib/db/open-store.ts";
import { compareAnswers, joinAnswering, tellAnswers } from "./load/answering.ts";
import { startReader } from "./load/reader.ts";
import { openRoom, type Room } from "./load/room.ts";
import type { Row } from "./load/row.ts";

// The files of a session of 2,000 from the request to the last byte, beside its answers read and written as JSON as they are; and
// what others' answers wait meanwhile, beside quiet times in turn. npm run bench -- exports [SIZE]

/** Measures a session of the size that is asked for. */
export async function* measure([asked]: readonly string[]): AsyncGenerator<Row> {
  const people = Number(asked) || 2000;
  // With names, so that it can be exported while it is open.
  const room = await openRoom({ engine: "sqlite", people, aliasPolicy: "free" });
  const phones = await joinAnswering(room);
  const seen = new Map<string, Awaited<ReturnType<typeof compareAnswers<number>>>>();
  const reader = startReader();
  const files = `${room.servers[0]?.url}/api/v1/sessions/${room.sessionId}/export`;
  const { cookie } = room.counsellor;
  for (const format of ["csv", "xlsx", "json"]) {
    const work = () => reader.read({ url: `${files}/${format}`, cookie, least: 10_000 });
    seen.set(format, await compareAnswers(phones, { turns: 3, ms: 3000, work }));
  }
  await reader.end();
  for (const { line } of phones) line.close();
  await room.servers[0]?.kill();
  const values = [await timeBare(room), await timeBare(room), await timeBare(room)];
  await room.leave();
  yield* [...seen].flatMap(([format, compared]) => [
    {
      ...{ name: `${format} of ${people}`, unit: "ms", ours: compared.values },
      reference: { name: "bare rows as JSON", values },
    },
    ...tellAnswers(format, compared),
  ]);
}

async function timeBare({ place, sessionId }: Room): Promise<number> {
  const store = await openStore(place.settings);
  const start = performance.now();
  const rows = await store.db
    .selectFrom("answer")
    .selectAll()
    .where("session_id", "=", sessionId)
    .execute();
  Buffer.from(JSON.stringify(rows));
  const ms = performance.now() - start;
  await store.close();
  return ms;
}
