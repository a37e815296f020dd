import { releases } from "#lib/bank/released.ts";

/** The public address in the tests of the routes. */
export const publicUrl = "https://azimut.example";

const { bank } = releases[0];

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
