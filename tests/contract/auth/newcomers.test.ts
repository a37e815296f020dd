import { expect, test } from "vitest";
import { POST } from "#app/api/auth/[...path]/route.ts";
import { env } from "#lib/env.ts";
import { forgetIdleCounsellors } from "#lib/sessions/erasure/housekeeping.ts";
import { describeEngines, makeFolder } from "../engines.ts";
import { openOffice } from "./office.ts";

const day = 24 * 3_600_000;

async function openRoute() {
  const office = await openOffice(makeFolder);
  globalThis.azimutAuth = Promise.resolve(office.auth);
  globalThis.azimutSessions = Promise.resolve(office.context);
  globalThis.azimutNewcomers = undefined;
  async function begin(address: string): Promise<Response> {
    return POST(
      new Request(`${env.PUBLIC_URL}/api/auth/sign-in/anonymous`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          origin: env.PUBLIC_URL,
          "x-azimut-address": address,
        },
        body: "{}",
      }),
    );
  }
  return { ...office, begin };
}

test("a whole school begins without accounts from one address; nobody makes them without end", async () => {
  const { begin, store, wait, remove } = await openRoute();
  const statuses: number[] = [];
  for (let at = 0; at < 310; at += 1) statuses.push((await begin("192.0.2.7")).status);
  expect(statuses.slice(0, 300).every((status) => status === 200)).toBe(true);
  expect(new Set(statuses.slice(300))).toEqual(new Set([429]));
  const refused = await begin("192.0.2.7");
  expect(await refused.json()).toMatchObject({ code: "too-many-newcomers", status: 429 });
  expect(refused.headers.get("retry-after")).toBe("3600");
  expect((await begin("192.0.2.8")).status).toBe(200);
  expect(await store.db.selectFrom("auth_user").select("id").execute()).toHaveLength(301);
  wait(3_600_000);
  expect((await begin("192.0.2.7")).status).toBe(200);
  await remove();
});

describeEngines("idle counsellors", (_engine, makePlace) => {
  test("who began without an account and has no session is forgotten after a day, and nobody else", async () => {
    const { browse, hold, context, store, wait, remove } = await openOffice(makePlace);
    const [idle, busy, kept] = [browse(), browse(), browse()];
    await idle.post("/sign-in/anonymous");
    await busy.post("/sign-in/anonymous");
    await hold((await busy.whoAmI())?.id ?? "");
    await kept.post("/sign-up/email", {
      ...{ email: "mia@lycee.example", password: "quatre chevaux verts", name: "Mia" },
    });
    expect(await forgetIdleCounsellors(context)).toBe(0);
    wait(day + 60_000);
    expect(await forgetIdleCounsellors(context)).toBe(1);
    expect(await forgetIdleCounsellors(context)).toBe(0);
    expect(await idle.whoAmI()).toBeNull();
    expect(await busy.whoAmI()).not.toBeNull();
    expect(await kept.whoAmI()).not.toBeNull();
    // Being asked who they are a day on, they were signed in for 90 days more.
    wait(91 * day);
    await forgetIdleCounsellors(context);
    expect(await store.db.selectFrom("auth_session").select("id").execute()).toEqual([]);
    await remove();
  });
});
