import { join } from "node:path";
import { decodeText } from "#app/_ui/address-text.ts";
import { releasedBanks } from "#lib/bank/released.ts";
import type { Card } from "#lib/cards/card.ts";
import { openToken, signCard } from "#lib/cards/token.ts";
import { env } from "#lib/env.ts";
import { keepSecretFile } from "#lib/secret-file.ts";

/** What any token looks like: nothing else is worth a look at the secrets. */
const tokenShape = /^[0-9a-z-]{1,32}$/;

let secrets: readonly [string, ...string[]] | undefined;

/** Gives the token of a card, signed with the current secret. */
export function issueToken(card: Card): string {
  return signCard(card, readSecrets()[0]);
}

/** Gives the card of a token, or `null` for any text that this server, with its current or previous secret, did not sign. */
export function readToken(token: string): Card | null {
  return tokenShape.test(token) ? openToken(releasedBanks, token, readSecrets()) : null;
}

/**
 * Reads the secrets, and makes the first one where there is none: the server does so at its start, when the disk has room.
 * Not when the module loads: a build has no data folder.
 * @throws where the secret's file cannot be made or read
 */
export function settleCardSecrets(): void {
  readSecrets();
}

function readSecrets(): readonly [string, ...string[]] {
  if (!secrets) {
    const file = env.AZIMUT_SECRET_FILE ?? join(env.AZIMUT_DATA_DIR, "card-secret");
    const current = env.AZIMUT_SECRET ?? keepSecretFile(file);
    const previous = env.AZIMUT_SECRET_PREVIOUS;
    secrets = previous === null ? [current] : [current, previous];
  }
  return secrets;
}

/**
 * Tells whether a path is that of a card's page whose token opens nothing. Next's `notFound()` would leave what is said to
 * scripts, and render twice: so the proxy sets the status, and the page says why. Next decodes addresses for pages, not for the proxy.
 */
export function isRefusedCard(pathname: string): boolean {
  const [, token] = /^\/card\/([^/]+)\/?$/.exec(pathname) ?? [];
  return token !== undefined && readToken(decodeText(token)) === null;
}
