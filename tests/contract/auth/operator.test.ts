import { expect, test } from "vitest";
import { createUser, listUsers, resetPassword } from "#lib/auth/operator.ts";
import { describeEngines, makeFolder } from "../engines.ts";
import { openCountingOffice } from "./office.ts";

const mia = { email: "mia@lycee.example", password: "quatre chevaux verts" };
const fresh = { ...mia, password: "cinq canards bleus" };

describeEngines("the operator", (_engine, makePlace) => {
  test("makes an account where sign-up is closed, and it can be used", async () => {
    const { auth, context, browse, remove } = await openCountingOffice(makePlace, {
      signUp: "closed",
    });
    expect(await createUser({ auth, context }, mia)).toEqual({ ok: true });
    expect(await browse().post("/sign-in/email", mia)).toMatchObject({ ok: true });
    expect(await createUser({ auth, context }, mia)).toEqual({
      ok: false,
      reason: "address-taken",
    });
    expect(await listUsers({ context })).toEqual({
      accounts: [{ email: mia.email, sessions: 0 }],
      withoutAccount: 0,
    });
    await remove();
  });

  test("threat 12: a new password signs out everywhere, and opens an account that strangers have blocked", async () => {
    const { auth, context, browse, remove } = await openCountingOffice(makePlace);
    const owner = browse();
    await owner.post("/sign-up/email", { ...mia, name: "Mia" });
    for (let tries = 0; tries < 7; tries += 1) {
      await browse().post("/sign-in/email", { ...mia, password: "guess after guess" });
    }
    expect(await resetPassword({ auth, context }, fresh)).toEqual({ ok: true });
    expect(await owner.whoAmI()).toBeNull();
    expect(await browse().post("/sign-in/email", mia)).toMatchObject({ reason: "wrong-password" });
    expect(await browse().post("/sign-in/email", fresh)).toMatchObject({ ok: true });
    await remove();
  });
});

test.each([
  ["an address that is none", { ...mia, email: "mia" }, "bad-address"],
  ["a short password", { ...mia, password: "short" }, "bad-password"],
  ["an address without an account", mia, "unknown-account"],
])("%s changes nothing", async (_what, given, reason) => {
  const { auth, context, remove } = await openCountingOffice(makeFolder);
  expect(await resetPassword({ auth, context }, given)).toEqual({ ok: false, reason });
  await remove();
});
