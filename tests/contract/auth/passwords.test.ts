import { scryptSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hashPassword, isCommonPassword, isOldHash, verifyPassword } from "#lib/auth/password.ts";
import { describeEngines, makeFolder } from "../engines.ts";
import { openOffice } from "./office.ts";

const mia = { email: "mia@lycee.example", password: "quatre chevaux verts" };

/** As Azimut hashed passwords until 0.2. */
function hashAsBefore(password: string): string {
  const salt = "0f".repeat(16);
  const options = { N: 16_384, r: 16, p: 1, maxmem: 64 * 2 ** 20 };
  return `${salt}:${scryptSync(password, salt, 64, options).toString("hex")}`;
}

describeEngines("passwords", (_engine, makePlace) => {
  test("threat 12: an account of before signs in with its password, which is hashed anew at today's cost", async () => {
    const { browse, store, remove } = await openOffice(makePlace);
    await browse().post("/sign-up/email", mia);
    const old = hashAsBefore(mia.password);
    await store.db.updateTable("auth_account").set({ password: old }).execute();
    const wrong = { ...mia, password: "quatre chevaux bleus" };
    expect(await browse().post("/sign-in/email", wrong)).toMatchObject({
      reason: "wrong-password",
    });
    const read = () =>
      store.db.selectFrom("auth_account").select("password").executeTakeFirstOrThrow();
    expect((await read()).password).toBe(old);
    expect(await browse().post("/sign-in/email", mia)).toMatchObject({ ok: true });
    expect((await read()).password).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$/);
    expect(await browse().post("/sign-in/email", mia)).toMatchObject({ ok: true });
    await remove();
  });
});

test("threat 12: a hash is scrypt with N = 2¹⁷, r = 8, p = 1, its own salt, and holds for its password alone", async () => {
  const [one, two] = [await hashPassword(mia.password), await hashPassword(mia.password)];
  expect(one).not.toBe(two);
  expect(isOldHash(one)).toBe(false);
  const [, , , salt = "", kept = ""] = one.split("$");
  const options = { N: 131_072, r: 8, p: 1, maxmem: 256 * 2 ** 20 };
  const key = scryptSync(mia.password, Buffer.from(salt, "base64"), 32, options);
  expect(Buffer.from(kept, "base64").equals(key)).toBe(true);
  expect(await verifyPassword({ hash: one, password: mia.password })).toBe(true);
  expect(await verifyPassword({ hash: one, password: `${mia.password} ` })).toBe(false);
});

test("threat 55: eight passwords at once take the memory of one", async () => {
  const hash = await hashPassword(mia.password);
  const before = process.memoryUsage.rss();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before);
  }, 5);
  const verified = await Promise.all(
    Array.from({ length: 8 }, () => verifyPassword({ hash, password: mia.password })),
  );
  clearInterval(watch);
  expect(verified.every(Boolean)).toBe(true);
  // One takes 128 MB; two at once would take 256.
  expect(most / 2 ** 20).toBeGreaterThan(50);
  expect(most / 2 ** 20).toBeLessThan(220);
}, 120_000);

test("threat 55: more than a hundred that wait are refused at once, and later ones are taken again", async () => {
  const { browse, auth, remove } = await openOffice(makeFolder);
  await browse().post("/sign-up/email", mia);
  const { password } = await auth.$context;
  const waiting = Array.from({ length: 101 }, () => password.hash(mia.password).catch(() => null));
  expect(await browse().post("/sign-in/email", mia)).toEqual({
    ...{ ok: false, reason: "busy", waitMs: 10_000 },
  });
  globalThis.azimutPasswords = undefined;
  expect(await browse().post("/sign-in/email", mia)).toMatchObject({ ok: true });
  void waiting;
  await remove();
}, 120_000);

test.each([
  ["123qweasdzxc", "one of the leaked"],
  ["1QAZ2wsx3edc", "one of the leaked, in capitals"],
  ["aaaaaaaaaaaa", "of one sign"],
  ["121212121212", "of two signs"],
  ["23456789012345", "a walk along the digits"],
  ["uiopqsdfghjklm", "a walk along the French keyboard"],
  ["zyxwvutsrqponm", "the alphabet backwards"],
  ["MotDePasse2026!", "a common word with a year"],
  ["azimutazimut1", "the site's name twice"],
  ["mia.martin@lycee.example", "the account's address"],
  ["mia.martin2026", "the address's name with a year"],
])("threat 12: %s is refused: %s", async (password) => {
  const email = "mia.martin@lycee.example";
  expect(isCommonPassword(password, email)).toBe(true);
});

test.each([
  "quatre chevaux verts",
  "K7!r9-zuTp2q",
  "Mia aime les 3 orages",
  "correct horse staple",
])("%s is taken", (password) => {
  expect(isCommonPassword(password, "mia.martin@lycee.example")).toBe(false);
});

test("threat 12: a common password is refused at sign-up and at a change, and nothing is stored", async () => {
  const { browse, store, remove } = await openOffice(makeFolder);
  const common = "qwertyqwerty";
  const browser = browse();
  const refused = { ok: false, reason: "common-password" };
  expect(await browser.post("/sign-up/email", { ...mia, password: common })).toEqual(refused);
  expect(await store.db.selectFrom("auth_user").select("id").execute()).toEqual([]);
  await browser.post("/sign-up/email", mia);
  const fields = { currentPassword: mia.password, newPassword: common };
  expect(await browser.post("/change-password", fields)).toEqual(refused);
  expect(await browse().post("/sign-in/email", mia)).toMatchObject({ ok: true });
  await remove();
});

test("the list holds more than three thousand passwords of twelve signs and more", () => {
  const listed = readFileSync("lib/auth/common-passwords.txt", "utf8").trim().split("\n");
  expect(new Set(listed).size).toBeGreaterThan(3000);
  expect(listed.every((one) => one.length >= 12 && one === one.toLowerCase())).toBe(true);
});
