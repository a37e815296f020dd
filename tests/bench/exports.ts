import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDownload } from "#app/_export/download.ts";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import { simulateSheets } from "#lib/scoring/simulation/people.ts";
import { createSession, type SessionChoices } from "#lib/sessions/session/choices.ts";

// How long the exports of a session of 5,000 take, and how much memory beside what the process has anyway.

const size = 5000;
const counsellorId = "bench";
const [{ bank }] = releases;
const folder = mkdtempSync(join(tmpdir(), "azimut-bench-"));
const settings = { AZIMUT_DATA_DIR: folder, AZIMUT_SECRET: "s".repeat(40), DATABASE_URL: null };
const store = await openStore(settings);
const context = { store, clock: Date.now, random: randomBytes };
const sessionId = await fillSession();

for (const format of ["csv", "xlsx", "json"] as const) {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const opened = await openDownload(context, { sessionId, counsellorId, format, language: "fr" });
  if (!opened.ok) throw new Error(opened.reason);
  let bytes = 0;
  const body = new Response(opened.stream).body ?? [];
  for await (const chunk of body) bytes += chunk.byteLength;
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(timer);
  const figures = [
    `${seconds.toFixed(2)} s`,
    `${((user + system) / 1e6).toFixed(2)} s of processor`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${Math.round((Math.max(peak, process.memoryUsage.rss()) - before) / 1e6)} MB more memory`,
  ];
  console.log(`${format}: ${size} people, ${figures.join(", ")}`);
}
await store.close();
rmSync(folder, { recursive: true, force: true });

async function fillSession(): Promise<string> {
  const choices: SessionChoices = {
    title: "Bench",
    locale: "fr",
    mode: "full",
    resultPolicy: "at-once",
    aliasPolicy: "free",
    retentionDays: 30,
    notice: "",
    controller: "",
  };
  const made = await createSession(context, { counsellorId, choices });
  if (!made.ok) throw new Error(made.reason);
  const id = made.sessionId;
  const people = [
    ...simulateSheets(bank, { role: 0, strength: 0.4, noise: 0.2, count: size, seed: 1 }),
  ];
  for (let from = 0; from < size; from += 500) {
    await store.commit(async (db) => {
      for (const [at, sheet] of people.slice(from, from + 500).entries()) {
        const person = `p${from + at}`;
        const times = { joined_at: Date.now(), seen_at: Date.now(), finished_at: Date.now() };
        const what = { alias: `Personne ${from + at}`, nonce: person, origin: "live" as const };
        await db
          .insertInto("participant")
          .values({ session_id: id, id: person, ...what, ...times, agreed_sheet: 0, subgroup: "" })
          .execute();
        const answers = bank.items.map(({ id: item, options }, place) => ({
          ...{ session_id: id, participant_id: person, round: 1, item, seq: 1 },
          ...{ option: options[sheet[place] ?? 0]?.id ?? null, saved_at: Date.now() },
        }));
        await db.insertInto("answer").values(answers).execute();
      }
    });
  }
  return id;
}
