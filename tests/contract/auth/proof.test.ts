import { expect, test } from "vitest";
import { describeEngines, type Place } from "../engines.ts";
import { openCountingOffice } from "./office.ts";

const mia = { email: "mia@lycee.example", password: "quatre chevaux verts" };
const minute = 60_000;

/** Somebody with an account who is signed in here, and once elsewhere. */
async function signUp(makePlace: () => Promise<Place>) {
  const office = await openCountingOffice(makePlace);
  const owner = office.browse();
  await owner.post("/sign-up/email", mia);
  const userId = (await owner.whoAmI())?.id ?? "";
  async function addPasskey(id: string) {
    const key = { id, userId, publicKey: "key", credentialID: `credential-${id}`, counter: 0 };
    const row = {
      ...key,
      deviceType: "singleDevice",
      backedUp: office.store.engine === "sqlite" ? 0 : false,
    };
    await office.store.db.insertInto("auth_passkey").values(row).execute();
  }
  /** As if a passkey had been shown here now. */
  async function showPasskey() {
    const provenAt = office.context.clock();
    await office.store.db.updateTable("auth_session").set({ provenAt }).execute();
  }
  return { ...office, owner, userId, addPasskey, showPasskey };
}

/** What only the owner may do, with fields that are right but for the proof. */
const changes = [
  ["/delete-user", {}],
  ["/revoke-other-sessions", {}],
  ["/passkey/delete-passkey", { id: "one" }],
  ["/passkey/verify-registration", { response: { id: "new" } }],
] as const;

describeEngines("changes that need a proof", (_engine, makePlace) => {
  test.each(changes)(
    "threat 49: POST %s without proof is refused, and nothing changes",
    async (path, body) => {
      const { owner, store, addPasskey, remove } = await signUp(makePlace);
      await addPasskey("one");
      const before = await readAll(store.db);
      for (const proof of [{}, { password: "" }, { password: undefined }]) {
        expect(await owner.post(path, { ...body, ...proof })).toEqual({
          ok: false,
          reason: "proof-needed",
        });
      }
      expect(await owner.post(path, { ...body, password: "not the password" })).toEqual({
        ...{ ok: false, reason: "wrong-password" },
      });
      expect(await readAll(store.db)).toEqual(before);
      await remove();
    },
  );

  test("threat 49: the password proves it, and a passkey that was shown within five minutes, once", async () => {
    const { owner, browse, wait, store, userId, addPasskey, showPasskey, remove } =
      await signUp(makePlace);
    await addPasskey("one");
    await addPasskey("two");
    const laptop = browse();
    await laptop.post("/sign-in/email", mia);
    const { password } = mia;
    expect(await owner.post("/revoke-other-sessions", { password })).toMatchObject({ ok: true });
    expect(await laptop.whoAmI()).toBeNull();
    expect((await owner.whoAmI())?.id).toBe(userId);

    await showPasskey();
    wait(5 * minute);
    expect(await owner.post("/passkey/delete-passkey", { id: "one" })).toMatchObject({
      reason: "proof-needed",
    });
    await showPasskey();
    wait(4 * minute);
    expect(await owner.post("/passkey/delete-passkey", { id: "one" })).toMatchObject({ ok: true });
    expect(await owner.post("/passkey/delete-passkey", { id: "two" })).toMatchObject({
      reason: "proof-needed",
    });
    const left = await store.db.selectFrom("auth_passkey").select("id").execute();
    expect(left).toEqual([{ id: "two" }]);
    await remove();
  });

  test.each(["/delete-user", "/revoke-other-sessions", "/change-password"])(
    "threat 49: guesses at POST %s are slowed by account, and keep nobody from signing in",
    async (path) => {
      const { owner, browse, wait, remove } = await signUp(makePlace);
      const guess = { password: "guess after guess", currentPassword: "guess after guess" };
      const fields = { newPassword: "six canards violets" };
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => owner.post(path, { ...guess, ...fields })),
      );
      const reasons = answers.map((answer) => (answer.ok ? "done" : answer.reason)).sort();
      expect(reasons).toEqual([
        ...["too-many-attempts", "too-many-attempts", "too-many-attempts"],
        ...["wrong-password", "wrong-password", "wrong-password"],
        ...["wrong-password", "wrong-password"],
      ]);
      const right = { password: mia.password, currentPassword: mia.password, ...fields };
      expect(await owner.post(path, right)).toMatchObject({ reason: "too-many-attempts" });
      // What is wrong for another reason does not start the count anew.
      expect(
        await owner.post("/change-password", { ...right, newPassword: "short" }),
      ).toMatchObject({
        reason: "short-password",
      });
      expect(await owner.post(path, right)).toMatchObject({ reason: "too-many-attempts" });
      expect(await browse().post("/sign-in/email", mia)).toMatchObject({ ok: true });
      wait(5 * minute);
      expect(await owner.post(path, right)).toMatchObject({ ok: true });
      await remove();
    },
  );

  test("threat 49: whoever has no account has nothing to prove with; who has one passkey alone keeps it", async () => {
    const { browse, store, userId, owner, addPasskey, showPasskey, remove } =
      await signUp(makePlace);
    const visitor = browse();
    await visitor.post("/sign-in/anonymous");
    expect(await visitor.post("/delete-user")).toMatchObject({ ok: true });
    await addPasskey("one");
    await store.db.deleteFrom("auth_account").execute();
    await showPasskey();
    expect(await owner.post("/passkey/delete-passkey", { id: "one" })).toMatchObject({
      reason: "last-passkey",
    });
    const kept = await store.db.selectFrom("auth_passkey").select(["id", "userId"]).execute();
    expect(kept).toEqual([{ id: "one", userId }]);
    await remove();
  });

  test("threat 49: nobody removes another's passkey", async () => {
    const { browse, store, addPasskey, remove } = await signUp(makePlace);
    await addPasskey("one");
    const noah = { email: "noah@lycee.example", password: "cinq canards bleus" };
    const other = browse();
    await other.post("/sign-up/email", noah);
    const fields = { id: "one", password: noah.password };
    expect(await other.post("/passkey/delete-passkey", fields)).toMatchObject({
      reason: "unknown-passkey",
    });
    expect(await store.db.selectFrom("auth_passkey").select("id").execute()).toHaveLength(1);
    await remove();
  });
});

async function readAll(db: Awaited<ReturnType<typeof signUp>>["store"]["db"]) {
  return [
    await db.selectFrom("auth_user").selectAll().execute(),
    await db.selectFrom("auth_session").selectAll().execute(),
    await db.selectFrom("auth_passkey").selectAll().execute(),
    await db.selectFrom("auth_account").selectAll().execute(),
  ];
}
