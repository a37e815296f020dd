import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { createAuth } from "#lib/auth/auth.ts";
import { noteEvent } from "#lib/auth/sign-in-events.ts";
import { releases } from "#lib/bank/released.ts";
import { openStore } from "#lib/db/open-store.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { deleteSession, eraseParticipantFor, findReceipt } from "#lib/sessions/erasure/erasure.ts";
import { keepHouse } from "#lib/sessions/erasure/housekeeping.ts";
import { eraseAccount } from "#lib/sessions/erasure/owned.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import { putLogo } from "#lib/sessions/session/logo.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, openClassroom, openSeconde } from "./classroom.ts";

const [{ bank }] = releases;
const everyAnswer = bank.items.map(({ id }, at) => ({ item: id, option: "a", seq: at + 1 }));

/** A session with something of its own in every table that knows sessions. */
async function fillEverything({ context }: Classroom) {
  const { sessionId, code } = await openSeconde(context, {
    aliasPolicy: "free",
    ...{ title: "canary-title", notice: "canary-notice" },
    ...{ controller: "canary-controller", establishment: "canary-establishment" },
  });
  const nonces: string[] = [];
  for (let at = 0; at < 20; at += 1) {
    const joined = await joinSession(context, { door: { code }, alias: `canary-${at}` });
    if (!joined.ok) throw new Error(joined.reason);
    const { session, participant } = joined;
    nonces.push(participant.nonce);
    await saveAnswers(context, { seat: { session, participant }, answers: everyAnswer });
  }
  const { db } = context.store;
  const logo = { picture: "canary-logo", width: 1, height: 1 };
  await context.store.commit((unit) => putLogo(unit, { sessionId, logo }));
  await db
    .insertInto("colleague")
    .values({ session_id: sessionId, user_id: "canary-colleague", right: "watch", since: 1 })
    .execute();
  await db
    .insertInto("invitation")
    .values({ session_id: sessionId, id: "i", right: "run", created_at: 1, expires_at: 2e12 })
    .execute();
  return { sessionId, nonces };
}

/** Every table with a row that says `trace` anywhere. */
async function findTables({ context }: Classroom, trace: string): Promise<string[]> {
  const { db } = context.store;
  const found: string[] = [];
  for (const { name } of await db.introspection.getTables()) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    if (JSON.stringify(rows).includes(trace)) found.push(name);
  }
  return found.sort();
}

describeEngines("threat 36–37: what is left", (engine, makePlace) => {
  test("threat 36–37: a deleted session is in no table but that of the deleted", async () => {
    const classroom = await openClassroom(makePlace);
    const { sessionId } = await fillEverything(classroom);
    expect(await findTables(classroom, sessionId)).toEqual(
      [
        ...["answer", "colleague", "door", "invitation", "journal", "logo"],
        ...["participant", "session", "ticket_index"],
      ].sort(),
    );
    await deleteSession(classroom.context, { sessionId, counsellorId });
    expect(await findTables(classroom, sessionId)).toEqual(["tombstone"]);
    expect(await findTables(classroom, "canary")).toEqual([]);
    await classroom.leave();
  });

  test("threat 36–37: no file that the engine keeps its tables in has a trace of a deleted session", async () => {
    const classroom = await openClassroom(makePlace);
    const { sessionId, nonces } = await fillEverything(classroom);
    if (engine === "postgres") await sql`analyze`.execute(classroom.context.store.db);
    expect(await readTableFiles(classroom)).toContain("canary-1");
    await deleteSession(classroom.context, { sessionId, counsellorId });
    const left = await readTableFiles(classroom);
    expect(left).not.toContain("canary");
    for (const nonce of nonces) expect(left).not.toContain(nonce);
    await classroom.leave();
  });

  test("threat 37: whoever runs a session erases one person, with a receipt and a line in the journal", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId } = await fillEverything(classroom);
    const { db } = context.store;
    const people = await db.selectFrom("participant").select(["id", "alias"]).execute();
    const participantId = people.find(({ alias }) => alias === "canary-7")?.id ?? "";
    const own = { sessionId, participantId };
    expect(
      await eraseParticipantFor(context, { ...own, counsellorId: "canary-colleague" }),
    ).toEqual({ ok: false, reason: "not-allowed" });
    const erased = await eraseParticipantFor(context, { ...own, counsellorId });
    if (!erased.ok) throw new Error(erased.reason);
    expect(erased.receipt).toMatchObject({ kind: "participant", participants: 1, answers: 24 });
    expect(await findTables(classroom, participantId)).toEqual([]);
    expect(await eraseParticipantFor(context, { ...own, counsellorId })).toEqual({
      ok: false,
      reason: "unknown-participant",
    });
    const journal = await db.selectFrom("journal").select(["actor", "action"]).execute();
    expect(journal).toContainEqual({ actor: counsellorId, action: "participant-erased" });
    await classroom.leave();
  });

  test("threat 36–37: what one person's erasure leaves in PostgreSQL's pages goes with the next housekeeping, also after a restart", async () => {
    const classroom = await openClassroom(makePlace);
    const { sessionId } = await fillEverything(classroom);
    const { db } = classroom.context.store;
    const people = db.selectFrom("participant").select(["id", "nonce"]);
    const { id, nonce } = await people.where("alias", "=", "canary-7").executeTakeFirstOrThrow();
    const own = { sessionId, participantId: id, counsellorId };
    await eraseParticipantFor(classroom.context, own);
    if (engine === "postgres") {
      // Another instance, which was not there when it happened.
      const store = await openStore(classroom.place.settings);
      await store.scrub("left-over");
      await store.close();
    }
    expect(await readTableFiles(classroom)).not.toContain(nonce);
    const settings = await db.selectFrom("setting").select("name").execute();
    expect(settings).not.toContainEqual({ name: "left-over" });
    await classroom.leave();
  });

  test("threat 37: an account goes with all its sessions, and leaves one receipt of them", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    await fillEverything(classroom);
    await openSeconde(context, { title: "canary-second" });
    await openSeconde(context, { title: "another's", counsellorId: "counsellor-b" });
    await eraseAccount(context, counsellorId);
    const receipts = await context.store.db
      .selectFrom("receipt")
      .select("id")
      .where("kind", "=", "account")
      .execute();
    expect(receipts).toHaveLength(1);
    expect(await findReceipt(context, receipts[0]?.id ?? "")).toMatchObject({
      receipt: { kind: "account", sessions: 2, participants: 20, answers: 480 },
    });
    expect(await findTables(classroom, counsellorId)).toEqual([]);
    expect(await findTables(classroom, "canary")).toEqual([]);
    expect(await findTables(classroom, "another's")).toEqual(["session"]);
    await classroom.leave();
  });

  test("threat 37: no file has a trace of an account's address after it was deleted", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const auth = createAuth(context, { publicUrl: "http://localhost:3000" });
    const address = { email: "canary@lycee.example", name: "canary" };
    const body = { ...address, password: "quatre chevaux verts" };
    const { user } = await auth.api.signUpEmail({ body });
    await context.store.commit((db) =>
      noteEvent(context, db, { userId: user.id, action: "signed-up", device: "phone" }),
    );
    expect(await readTableFiles(classroom)).toContain("canary@lycee.example");
    await eraseAccount(context, user.id);
    const left = await readTableFiles(classroom);
    expect(left).not.toContain("canary");
    expect(left).not.toContain(user.id);
    await classroom.leave();
  });

  test("threat 36: an invitation that leads nowhere any more is forgotten", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId } = await fillEverything(classroom);
    await context.store.db.updateTable("invitation").set({ expires_at: context.clock() }).execute();
    await keepHouse(context);
    expect(await findTables(classroom, sessionId)).not.toContain("invitation");
    await classroom.leave();
  });
});

/** SQLite: every file of the folder. PostgreSQL: every file of the database, catalogues and indexes included, not its log. */
async function readTableFiles({ context, place }: Classroom): Promise<string> {
  const { store } = context;
  if (store.engine === "sqlite") return readFolder(place.settings.AZIMUT_DATA_DIR);
  await sql`checkpoint`.execute(store.db);
  const { rows } = await sql<{ folder: string }>`
    select current_setting('data_directory') || '/base/' || oid as folder
    from pg_database where datname = current_database()
  `.execute(store.db);
  return readFolder(rows[0]?.folder ?? "");
}

function readFolder(folder: string): string {
  const paths = readdirSync(folder).map((name) => joinPath(folder, name));
  // PostgreSQL may take its cache of catalogues away meanwhile, and writes it anew.
  return paths.map((path) => (existsSync(path) ? readFileSync(path, "latin1") : "")).join("");
}
