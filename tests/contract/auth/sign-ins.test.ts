import { createHmac } from "node:crypto";
import { sql } from "kysely";
import { Client } from "pg";
import { expect, test } from "vitest";
import { readSignedIn } from "#lib/auth/proof.ts";
import { listEvents, readDevice } from "#lib/auth/sign-in-events.ts";
import { forgetIdleCounsellors } from "#lib/sessions/erasure/housekeeping.ts";
import { describeEngines, type Place } from "../engines.ts";
import { openCountingOffice } from "./office.ts";

const mia = { email: "mia@lycee.example", password: "quatre chevaux verts" };
const day = 24 * 3_600_000;
const cookie = "azimut-auth.session_token";

async function signUp(makePlace: () => Promise<Place>) {
  const office = await openCountingOffice(makePlace);
  const owner = office.browse();
  await owner.post("/sign-up/email", mia);
  return { ...office, owner };
}

/** As a counsellor's visit does. */
async function visit({ auth }: Pick<Awaited<ReturnType<typeof signUp>>, "auth">, headers: Headers) {
  return (await auth.api.getSession({ headers })) !== null;
}

describeEngines("being signed in", (_engine, makePlace) => {
  test("threat 50: the store holds no token, and what it holds opens nothing", async () => {
    const { owner, store, auth, remove } = await signUp(makePlace);
    const held = decodeURIComponent(owner.cookies.get(cookie) ?? "");
    const token = held.split(".")[0] ?? "";
    expect(token).toHaveLength(32);
    const rows = await store.db.selectFrom("auth_session").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows).toMatchObject([{ token: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    const { secret } = await auth.$context;
    const stored = rows[0]?.token ?? "";
    owner.cookies.set(cookie, sign(stored, secret));
    expect(await owner.whoAmI()).toBeNull();
    owner.cookies.set(cookie, sign(token, secret));
    expect(await owner.whoAmI()).not.toBeNull();
    await remove();
  });

  test("threat 50: who was signed in by an older Azimut stays so, and their token is stored as its hash", async () => {
    const { owner, store, remove } = await signUp(makePlace);
    const token = decodeURIComponent(owner.cookies.get(cookie) ?? "").split(".")[0] ?? "";
    await store.db.updateTable("auth_session").set({ token }).execute();
    expect(await owner.whoAmI()).toMatchObject({ email: mia.email });
    const row = await store.db.selectFrom("auth_session").select("token").executeTakeFirst();
    expect(row?.token).toMatch(/^[0-9a-f]{64}$/);
    await remove();
  });

  test("threat 13–14: each visit moves the end, but never beyond half a year", async () => {
    const office = await signUp(makePlace);
    const { owner, wait, remove } = office;
    wait(89 * day);
    expect(await visit(office, owner.headers)).toBe(true);
    wait(89 * day);
    expect(await visit(office, owner.headers)).toBe(true);
    wait(day);
    expect(await visit(office, owner.headers)).toBe(true);
    wait(2 * day);
    expect(await visit(office, owner.headers)).toBe(false);
    await remove();
  });

  test("threat 48: after ninety days without a visit it is over, nothing is deleted on reading, and a clock put right brings it back", async () => {
    const { owner, wait, store, remove } = await signUp(makePlace);
    wait(91 * day);
    expect(await owner.whoAmI()).toBeNull();
    expect(await store.db.selectFrom("auth_session").select("id").execute()).toHaveLength(1);
    wait(-91 * day);
    expect(await owner.whoAmI()).toMatchObject({ email: mia.email });
    await remove();
  });

  test("without an account there is nothing to sign in with again: it lasts as long as a browser keeps a cookie", async () => {
    const office = await signUp(makePlace);
    const { browse, wait, remove } = office;
    const visitor = browse();
    await visitor.post("/sign-in/anonymous");
    for (let months = 0; months < 6; months += 1) {
      wait(66 * day);
      expect(await visit(office, visitor.headers)).toBe(true);
    }
    wait(5 * day);
    expect(await visit(office, visitor.headers)).toBe(false);
    await remove();
  });

  test("threat 31: where the store cannot write, nothing says that it was done", async () => {
    const office = await signUp(makePlace);
    const { owner, store, auth, remove } = office;
    await setReadOnly(office, true);
    for (const [path, body] of [
      ["/sign-out", {}],
      ["/revoke-other-sessions", { password: mia.password }],
      ["/delete-user", { password: mia.password }],
      ["/change-password", { currentPassword: mia.password, newPassword: "six canards violets" }],
      ["/sign-in/email", mia],
      ["/sign-in/anonymous", {}],
      ["/sign-up/email", { ...mia, email: "noah@lycee.example" }],
    ] as const) {
      expect(await owner.post(path, body), path).toEqual({ ok: false, reason: "not-saved" });
      expect(owner.setCookies, path).toEqual([]);
    }
    expect(await owner.get("/passkey/generate-authenticate-options")).toMatchObject({
      reason: "not-saved",
    });
    // Being signed in is still known: reading needs no writing.
    expect(await readSignedIn(auth, owner.headers)).toMatchObject({ email: mia.email });
    await setReadOnly(office, false);
    // The pool may hold a connection a moment longer that the test has ended.
    await expect.poll(async () => (await owner.post("/sign-out")).ok).toBe(true);
    expect(await store.db.selectFrom("auth_session").select("id").execute()).toEqual([]);
    await remove();
  });

  test("the account's own list tells when and from which kind of device, and goes with the account", async () => {
    const { owner, browse, wait, context, store, auth, remove } = await signUp(makePlace);
    const stranger = browse();
    for (let tries = 0; tries < 3; tries += 1) {
      await stranger.post("/sign-in/email", { ...mia, password: "guess after guess" });
    }
    wait(60_000);
    const phone = browse();
    phone.userAgent = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Mobile/15E148";
    await phone.post("/sign-in/email", mia);
    await stranger.post("/sign-in/email", { ...mia, password: "guess after guess" });
    const here = await readSignedIn(auth, owner.headers);
    if (!here) throw new Error("signed out");
    const list = await listEvents(context, here);
    expect(list.failures).toBe(1);
    expect(list.events).toMatchObject([
      { action: "password-sign-in", device: "phone", failures: 3, state: "open" },
      { action: "signed-up", device: "unknown", failures: 0, state: "here" },
    ]);
    wait(60_000);
    await owner.post("/revoke-other-sessions", { password: mia.password });
    const later = await listEvents(context, here);
    expect(later.events.map(({ action, state }) => [action, state])).toEqual([
      ["others-ended", "ended"],
      ["password-sign-in", "ended"],
      ["signed-up", "here"],
    ]);
    expect(
      JSON.stringify(await store.db.selectFrom("auth_event").selectAll().execute()),
    ).not.toMatch(/Mozilla|iPhone|\d+\.\d+\.\d+/);
    wait(91 * day);
    expect((await listEvents(context, here)).events).toEqual([]);
    await forgetIdleCounsellors(context);
    expect(await store.db.selectFrom("auth_event").select("id").execute()).toEqual([]);
    await remove();
  });
});

test.each([
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/150.0", "computer"],
  ["Mozilla/5.0 (X11; CrOS x86_64 16000.0.0) Chrome/150", "computer"],
  ["Mozilla/5.0 (Linux; Android 16; Pixel 10) Chrome/150 Mobile Safari/537.36", "phone"],
  ["Mozilla/5.0 (Linux; Android 16; SM-X710) Chrome/150 Safari/537.36", "tablet"],
  ["Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Safari", "tablet"],
  ["curl/8", "unknown"],
  [null, "unknown"],
] as const)("%s is a %s", (userAgent, device) => {
  expect(readDevice(userAgent)).toBe(device);
});

function sign(token: string, secret: string): string {
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return encodeURIComponent(`${token}.${signature}`);
}

/** Lets the store write no more, or again. */
async function setReadOnly(
  { store, place }: Pick<Awaited<ReturnType<typeof signUp>>, "store" | "place">,
  isReadOnly: boolean,
): Promise<void> {
  const value = isReadOnly ? "on" : "off";
  if (store.engine === "sqlite") {
    await sql`pragma query_only = ${sql.raw(value)}`.execute(store.db);
    return;
  }
  const client = new Client({ connectionString: place.settings.DATABASE_URL ?? "" });
  await client.connect();
  await client.query("set default_transaction_read_only = off");
  const { rows } = await client.query("select current_database() as name");
  await client.query(`alter database ${rows[0].name} set default_transaction_read_only = ${value}`);
  // Connections that there are keep what they began with.
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  await client.end();
}
