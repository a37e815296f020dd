import { expect, test } from "vitest";
import { makeFolder } from "../engines.ts";
import { openCountingOffice } from "./office.ts";

const mia = { email: "mia@lycee.example", password: "quatre chevaux verts", name: "Mia" };

test("what Azimut does not use of better-auth is not there", async () => {
  const { browse, auth, remove } = await openCountingOffice(makeFolder);
  const browser = browse();
  await browser.post("/sign-up/email", mia);
  const paths = Object.values(auth.api).map((endpoint) => String(endpoint.path));
  const open: string[] = [];
  for (const path of new Set(paths)) {
    for (const answer of [await browser.get(path), await browser.post(path)]) {
      if (answer.ok || answer.reason !== "unknown-endpoint") open.push(path);
    }
  }
  expect(paths.length).toBeGreaterThan(30);
  expect(new Set(open)).toEqual(
    new Set([
      "/sign-in/anonymous",
      "/sign-in/email",
      "/sign-up/email",
      "/sign-out",
      "/revoke-other-sessions",
      "/change-password",
      "/delete-user",
      "/passkey/generate-register-options",
      "/passkey/verify-registration",
      "/passkey/generate-authenticate-options",
      "/passkey/verify-authentication",
      "/passkey/delete-passkey",
    ]),
  );
  await remove();
});

test("with sign-up closed nobody gets in who is not known", async () => {
  const { browse, store, remove } = await openCountingOffice(makeFolder, { signUp: "closed" });
  for (const path of ["/sign-in/anonymous", "/sign-up/email"]) {
    expect(await browse().post(path, mia)).toEqual({ ok: false, reason: "unknown-endpoint" });
  }
  expect(await store.db.selectFrom("auth_user").select("id").execute()).toEqual([]);
  await remove();
});

test("threat 13–14: over https every cookie is __Host-, Secure, HttpOnly and SameSite", async () => {
  const { browse, remove } = await openCountingOffice(makeFolder, {
    publicUrl: "https://azimut.example",
  });
  const browser = browse();
  await browser.post("/sign-up/email", mia);
  const cookies = [...browser.setCookies];
  await browser.post("/sign-in/email", mia);
  cookies.push(...browser.setCookies);
  await browser.get("/passkey/generate-register-options");
  cookies.push(...browser.setCookies);
  expect(cookies.length).toBeGreaterThanOrEqual(4);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-/);
    for (const attribute of ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"]) {
      expect(cookie).toContain(attribute);
    }
    expect(cookie).not.toMatch(/domain=/i);
  }
  await remove();
});

test.each([
  ["an address that is none", { ...mia, email: "mia" }, "bad-address"],
  ["an address that a browser takes", { ...mia, email: "mia@lycee" }, "bad-address"],
  ["a password of 11 characters", { ...mia, password: "a".repeat(11) }, "short-password"],
  ["a password of 129 characters", { ...mia, password: "a".repeat(129) }, "long-password"],
  ["no password", { email: mia.email, name: "Mia" }, "bad-request"],
])("%s makes no account", async (_what, body, reason) => {
  const { browse, store, remove } = await openCountingOffice(makeFolder);
  expect(await browse().post("/sign-up/email", body)).toEqual({ ok: false, reason });
  expect(await store.db.selectFrom("auth_user").select("id").execute()).toEqual([]);
  await remove();
});

test("no answer to a change shows the session's token but in its cookie", async () => {
  const { browse, remove } = await openCountingOffice(makeFolder);
  const browser = browse();
  for (const path of ["/sign-in/anonymous", "/sign-up/email", "/sign-in/email", "/sign-out"]) {
    const answer = await browser.post(path, mia);
    expect(answer.ok && (await answer.response.json())).toEqual({ done: true });
  }
  await remove();
});
