import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { isIP, SocketAddress } from "node:net";

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
  const peer = readHost(socket.remoteAddress ?? "");
  const isLocal = peer === "127.0.0.1" || peer === "::1";
  const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",").at(-1)?.trim();
  headers[addressHeader] = (isLocal && forwarded && readHost(forwarded)) || peer;
}

/** Gives the headers with which this machine asks itself in the place of whoever asked: the address stays theirs. */
export function passAddress({ headers }: Pick<IncomingMessage, "headers">): OutgoingHttpHeaders {
  return { ...headers, "x-forwarded-for": headers[addressHeader] };
}

/** Gives who a request comes from, as far as failures are counted; an IPv6 network (/64) is one address. */
export function readAddress(request: Request): string {
  const address = request.headers.get(addressHeader) ?? "";
  return isIP(address) === 6 ? nameNetwork(address) : address;
}

/** Gives the address alone, without the port that some proxies add and without an interface; "" where it is none. */
function readHost(text: string): string {
  const host = isIP(text) ? text : (SocketAddress.parse(text)?.address ?? "");
  return host.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
}

/**
 * Gives the first four groups of an IPv6 address, which may be written in many ways.
 * @example nameNetwork("2001:DB8::5") // "2001:db8:0:0"
 */
function nameNetwork(address: string): string {
  const plain = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = [], tail] = plain.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = tail ? Array(8 - head.length - tail.length).fill("0") : [];
  return [...head, ...zeros, ...(tail ?? [])].slice(0, 4).join(":");
}
