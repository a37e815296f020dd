import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import type { Store } from "#lib/db/store.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import { mostParticipants } from "#lib/sessions/people/seating.ts";
import { sessionSchema } from "#lib/sessions/schema/session-schema.ts";
import { makeDatabase, makeFolder, type Place } from "../../contract/engines.ts";
import { createServer, publicUrl, type Server } from "../../servers/azimut-server.ts";
import { type PostgresServer, startPostgres } from "../../servers/postgres-server.ts";
import { Line } from "./line.ts";

const [{ bank }] = releases;

/** An open session of a counsellor on production servers of its own. */
export interface Room {
  servers: readonly Server[];
  /** The counsellor's connection to the last server. */
  counsellor: Line;
  place: Place;
  sessionId: string;
  /** The join codes of its sessions: more than one where so many people do not fit into one. */
  codes: readonly [string, ...string[]];
  leave(): Promise<void>;
}

interface RoomChoice {
  engine: Store["engine"];
  /** How many servers share a PostgreSQL. */
  instances?: number;
  /** How many people have answered everything before anything is measured. */
  people?: number;
  /** How many will join, if more than fit into one session. */
  size?: number;
  /** Whether people choose their names. */
  aliasPolicy?: "generated" | "free";
}

/** Starts one. On PostgreSQL the server for it is started too, and ended with it. */
export async function openRoom(choice: RoomChoice): Promise<Room> {
  const { engine, instances = 1, people = 0, size = 0, aliasPolicy = "generated" } = choice;
  const postgres: PostgresServer | null = engine === "postgres" ? await startPostgres() : null;
  const place = await (postgres ? makeDatabase(postgres.url) : makeFolder());
  const servers = await Promise.all(
    Array.from({ length: instances }, () => createServer(place.settings)),
  );
  for (const server of servers) await server.start();
  const url = servers.at(-1)?.url ?? "";
  const counsellor = new Line(url, publicUrl);
  counsellor.cookie = (await counsellor.send("POST", "/api/auth/sign-in/anonymous", {})).cookie;
  const { id, code } = await openSession(counsellor, aliasPolicy);
  const codes: [string, ...string[]] = [code];
  while (codes.length * mostParticipants < size) {
    codes.push((await openSession(counsellor, aliasPolicy)).code);
  }
  if (people > 0) {
    // SQLite has one process at a time.
    for (const server of servers) await server.stop();
    const store = await openStore(place.settings);
    await fillSession(store, id, people);
    await store.close();
    for (const server of servers) await server.start();
  }
  return {
    ...{ servers, counsellor, place, sessionId: id, codes },
    async leave() {
      counsellor.close();
      for (const server of servers) await server.kill();
      await place.remove();
      await postgres?.stop();
    },
  };
}

async function openSession(counsellor: Line, aliasPolicy: "generated" | "free") {
  const choices = { title: "Bench", aliasPolicy };
  const { id } = await readSession(counsellor, "POST", "/api/v1/sessions", choices);
  const { door } = await readSession(counsellor, "POST", `/api/v1/sessions/${id}/open`, {});
  return { id, code: door?.code ?? "" };
}

async function readSession(counsellor: Line, method: string, path: string, body: object) {
  const { status, text } = await counsellor.send(method, path, body);
  if (status >= 300) throw new Error(`${status} ${text}`);
  return sessionSchema.parse(JSON.parse(text));
}

/** Puts people with all their answers into a session; all of them agree to an interview. */
async function fillSession(store: Store, sessionId: string, size: number): Promise<void> {
  const sheets = [
    ...simulateSheets(bank, { role: 0, strength: 0.4, noise: 0.2, count: size, seed: 1 }),
  ].map((sheet) => nameAnswers(bank, sheet));
  const now = Date.now();
  const times = { joined_at: now, seen_at: now, finished_at: now };
  for (let from = 0; from < size; from += 100) {
    const batch = sheets.slice(from, from + 100).map((answers, at) => ({
      id: `p${String(from + at).padStart(25, "0")}`,
      answers,
    }));
    await store.commit(async (db) => {
      const people = batch.map(({ id }, at) => ({
        ...{ session_id: sessionId, id, alias: `Personne ${from + at}`, nonce: id },
        ...{ origin: "live" as const, agreed_sheet: 1, subgroup: "", ...times },
      }));
      await db.insertInto("participant").values(people).execute();
      const rows = batch.flatMap(({ id, answers }) =>
        bank.items.map(({ id: item }) => ({
          ...{ session_id: sessionId, participant_id: id, round: 1, item, seq: 1 },
          ...{ option: answers[item] ?? null, saved_at: now },
        })),
      );
      await db.insertInto("answer").values(rows).execute();
    });
  }
}
