import { afterEach, expect, test, vi } from "vitest";
import { addPasskey, showPasskey } from "#app/_counsellor/account/passkeys.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

// On an http address a browser has not even the name.
test.each([
  ["no passkeys", {}],
  ["passkeys without a way to read the server's options", { PublicKeyCredential: class {} }],
])("where the browser has %s, that is said, and nothing is asked", async (_, window) => {
  const fetch = vi.fn();
  vi.stubGlobal("window", window);
  vi.stubGlobal("fetch", fetch);
  const said = { ok: false, code: "no-passkeys" };
  expect(await showPasskey("sign-in")).toEqual(said);
  expect(await addPasskey({})).toEqual(said);
  expect(fetch).not.toHaveBeenCalled();
});
