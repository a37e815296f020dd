import { readToken } from "./card-signer.ts";

/**
 * Tells whether a path is that of a card's page whose token opens nothing. Next's `notFound()` would leave what is said to
 * scripts, and render twice: so the proxy sets the status, and the page says why.
 */
export function isRefusedCard(pathname: string): boolean {
  const [, token] = /^\/card\/([^/]+)\/?$/.exec(pathname) ?? [];
  return token !== undefined && readToken(decodePart(token)) === null;
}

/** Next decodes addresses for pages, not here: an escaped "-" is the same address. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
