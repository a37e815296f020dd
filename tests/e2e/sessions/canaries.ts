import type { APIRequestContext, BrowserContext } from "@playwright/test";
import type { ScratchServer } from "../../servers/azimut-server.ts";
import { bank } from "../current-release.ts";
import { expect } from "../fixture.ts";

/** What the tests of this process have seen that must stand in no log: codes, tokens, tickets, names, cookies. */
const canaries = new Set<string>();

/** Notes secrets as they were shown, without their hyphens, and in small letters. */
export function noteCanaries(...secrets: readonly string[]): void {
  for (const secret of secrets) {
    if (secret.length < 3) throw new Error("Too short to be told from other text.");
    const plain = secret.replaceAll("-", "");
    for (const text of [secret, plain, plain.toLowerCase()]) canaries.add(text);
  }
}

/** Notes what a browser is known by: whoever reads it in a log can take its place. */
export async function noteCookies(
  browser: Pick<APIRequestContext | BrowserContext, "storageState">,
): Promise<void> {
  const { cookies } = await browser.storageState();
  noteCanaries(...cookies.map(({ value }) => value).filter(({ length }) => length > 0));
}

/** Threat 15: fails if a server has printed one of them, or the name of a question, which comes with answers only. */
export function expectQuiet(server: Pick<ScratchServer, "printed">): void {
  const printed = server.printed();
  const leaks = [...canaries, ...bank.items.map(({ id }) => id)].filter((text) =>
    printed.includes(text),
  );
  expect(leaks, "secrets in what the server printed").toEqual([]);
}
