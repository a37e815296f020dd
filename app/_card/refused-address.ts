import { decodeText } from "#app/_ui/decode-text.ts";
import { readToken } from "./card-signer.ts";

/**
 * Tells whether a path is that of a card's page whose token opens nothing. Next's `notFound()` would leave what is said to
 * scripts, and render twice: so the proxy sets the status, and the page says why. Next decodes addresses for pages, not for the proxy.
 */
export function isRefusedCard(pathname: string): boolean {
  const [, token] = /^\/card\/([^/]+)\/?$/.exec(pathname) ?? [];
  return token !== undefined && readToken(decodeText(token)) === null;
}
