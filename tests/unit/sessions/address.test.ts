import { expect, test } from "vitest";
import { noteAddress, readAddress } from "#app/_api/address.ts";

type Noted = Parameters<typeof noteAddress>[0];

function note(remoteAddress: string, headers: Record<string, string>): string {
  const socket: Partial<Noted["socket"]> = { remoteAddress };
  const request = { socket: Object.assign(Object.create(null), socket), headers: { ...headers } };
  noteAddress(request);
  return readAddress(new Request("http://localhost/", { headers: request.headers }));
}

test.each([
  ["a phone itself", "192.168.1.7", {}, "192.168.1.7"],
  ["a phone that lies", "192.168.1.7", { "x-forwarded-for": "10.0.0.1" }, "192.168.1.7"],
  ["a phone that names itself", "192.168.1.7", { "x-azimut-address": "10.0.0.1" }, "192.168.1.7"],
  ["a proxy on this machine", "127.0.0.1", { "x-forwarded-for": "1.2.3.4, 5.6.7.8" }, "5.6.7.8"],
  ["IPv4 written as IPv6", "::ffff:192.168.1.7", {}, "192.168.1.7"],
  ["IPv6, by its network", "2001:db8:1:2:3:4:5:6", {}, "2001:db8:1:2"],
])("threat 1: %s counts as one address", (_name, peer, headers, address) => {
  expect(note(peer, headers)).toBe(address);
});
