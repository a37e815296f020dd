import type { IncomingMessage } from "node:http";

/** What the server's front notes the client's address in; whatever a client sends under this name is overwritten. */
const addressHeader = "x-azimut-address";

/**
 * Notes where a request comes from: the connection's address, or, where that is a reverse proxy on this machine, the one
 * that the proxy added last. Used for counting failures only; never stored and never logged.
 */
export function noteAddress({
  socket,
  headers,
}: Pick<IncomingMessage, "socket" | "headers">): void {
  const peer = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  const isLocal = peer === "127.0.0.1" || peer === "::1";
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",").at(-1)?.trim();
  headers[addressHeader] = isLocal && forwarded ? forwarded : peer;
}

/** Gives who a request comes from, as far as failures are counted; an IPv6 network (/64) is one address. */
export function readAddress(request: Request): string {
  const address = request.headers.get(addressHeader) ?? "";
  return address.includes(":") ? address.split(":").slice(0, 4).join(":") : address;
}
