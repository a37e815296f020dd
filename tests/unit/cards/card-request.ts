import { afterAll, beforeAll, vi } from "vitest";
import { releases } from "#lib/bank/released.ts";

/** The public address in the tests of the routes. */
export const publicUrl = "https://azimut.example";

/** The bank of the cards. */
export const { bank } = releases[0];

/** A card as the share sheet sends it. */
export const sent = {
  bank: bank.id,
  version: bank.version,
  locale: "fr",
  mode: "full",
  verdict: "clear",
  roles: ["account-manager"],
  affinities: [40, 75, 35],
};

/** Makes the request that has a card signed. */
export function requestCard(body: string, headers: Record<string, string> = {}): Request {
  return new Request(`${publicUrl}/api/v1/cards`, {
    method: "POST",
    headers: { origin: publicUrl, "content-type": "application/json", ...headers },
    body,
  });
}

/** Lets the tests of a file load the routes as a server with this address does: settings are read once, when a module loads. */
export function stubServer(): void {
  beforeAll(() => {
    vi.resetModules();
    vi.stubEnv("PUBLIC_URL", publicUrl);
    vi.stubEnv("AZIMUT_SECRET", "a secret of the tests, longer than 32 characters");
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });
}
