import { expect, test } from "vitest";
import { describeEngines } from "../engines.ts";
import { openCountingOffice } from "./office.ts";

const mia = { email: "mia@lycee.example", password: "quatre chevaux verts", name: "Mia" };

describeEngines("accounts", (_engine, makePlace) => {
  test("a session started without an account moves to the account made later", async () => {
    const { browse, hold, store, remove } = await openCountingOffice(makePlace);
    const browser = browse();
    expect(await browser.post("/sign-in/anonymous")).toMatchObject({ ok: true });
    const before = await browser.whoAmI();
    expect(before?.isAnonymous).toBe(true);
    const made = await hold(before?.id ?? "");

    expect(await browser.post("/sign-up/email", mia)).toMatchObject({ ok: true });
    const after = await browser.whoAmI();
    expect(after).toMatchObject({ email: mia.email, isAnonymous: false });
    expect(after?.id).not.toBe(before?.id);
    const rows = await store.db.selectFrom("session").select(["id", "owner_id"]).execute();
    expect(rows).toEqual([{ id: made.ok && made.sessionId, owner_id: after?.id }]);
    const users = await store.db.selectFrom("auth_user").select("id").execute();
    expect(users).toEqual([{ id: after?.id }]);
    await remove();
  });

  test("signing in to an account takes along what was started without", async () => {
    const { browse, hold, store, remove } = await openCountingOffice(makePlace);
    await browse().post("/sign-up/email", mia);
    const laptop = browse();
    await laptop.post("/sign-in/anonymous");
    await hold((await laptop.whoAmI())?.id ?? "");
    expect(await laptop.post("/sign-in/email", mia)).toMatchObject({ ok: true });
    const owner = await store.db.selectFrom("session").select("owner_id").executeTakeFirst();
    expect(owner?.owner_id).toBe((await laptop.whoAmI())?.id);
    await remove();
  });

  test("threat 13–14: a new token at each sign-in, dead on every device once it has ended", async () => {
    const { browse, remove } = await openCountingOffice(makePlace);
    const [one, two] = [browse(), browse()];
    await one.post("/sign-up/email", mia);
    await two.post("/sign-in/email", mia);
    const [first, second] = [one, two].map(({ cookies }) =>
      cookies.get("azimut-auth.session_token"),
    );
    expect(first).toBeTruthy();
    expect(second).toBeTruthy();
    expect(first).not.toBe(second);
    const kept = new Map(one.cookies);
    expect(await one.post("/sign-out")).toMatchObject({ ok: true });
    for (const [name, value] of kept) one.cookies.set(name, value);
    expect(await one.whoAmI()).toBeNull();
    expect(await two.whoAmI()).toMatchObject({ email: mia.email });
    await remove();
  });

  test("deleting the account deletes its sessions and every row about it", async () => {
    const { browse, hold, store, remove } = await openCountingOffice(makePlace);
    const browser = browse();
    await browser.post("/sign-up/email", mia);
    const counsellorId = (await browser.whoAmI())?.id ?? "";
    await hold(counsellorId);
    expect(await browser.post("/delete-user", { password: "wrong password 1" })).toEqual({
      ok: false,
      reason: "wrong-password",
    });
    expect(await browser.post("/delete-user", { password: mia.password })).toMatchObject({
      ok: true,
    });
    expect(await browser.whoAmI()).toBeNull();
    for (const table of ["auth_user", "auth_session", "auth_account", "auth_event"] as const) {
      expect(await store.db.selectFrom(table).select("id").execute()).toEqual([]);
    }
    expect(await store.db.selectFrom("session").select("id").execute()).toEqual([]);
    await remove();
  });

  test("of the device nothing but its kind is kept, and that only for an account", async () => {
    const { browse, store, remove } = await openCountingOffice(makePlace);
    await browse().post("/sign-in/anonymous");
    const rows = await store.db.selectFrom("auth_session").selectAll().execute();
    expect(rows).toMatchObject([{ ipAddress: null, userAgent: null, device: null }]);
    await remove();
  });

  test("threat 12: two sign-ups with one address at the same time make one account", async () => {
    const { browse, store, remove } = await openCountingOffice(makePlace);
    const answers = await Promise.all([1, 2, 3].map(() => browse().post("/sign-up/email", mia)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await store.db.selectFrom("auth_user").select("email").execute()).toHaveLength(1);
    await remove();
  });
});
