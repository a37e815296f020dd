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
  ["IPv6 in short", "2001:db8::5", {}, "2001:db8:0:0"],
  ["IPv6 in short behind its network", "2001:db8:1:2::5", {}, "2001:db8:1:2"],
  ["IPv6 in capitals with zeros", "2001:0DB8:0:0:A::5", {}, "2001:db8:0:0"],
  ["IPv6 with an interface", "fe80::1:2%eth0", {}, "fe80:0:0:0"],
  ["a proxy in IPv6", "::1", { "x-forwarded-for": "2001:db8::9" }, "2001:db8:0:0"],
  ["IPv4 as IPv6 from a proxy", "::1", { "x-forwarded-for": "::ffff:5.6.7.8" }, "5.6.7.8"],
  ["a proxy that adds the port", "127.0.0.1", { "x-forwarded-for": "5.6.7.8:4711" }, "5.6.7.8"],
  ["a port behind IPv6", "127.0.0.1", { "x-forwarded-for": "[2001:db8::9]:4711" }, "2001:db8:0:0"],
  ["a proxy that names nobody", "127.0.0.1", { "x-forwarded-for": "unknown" }, "127.0.0.1"],
  ["nobody", "", {}, ""],
])("threat 1: %s counts as one address", (_name, peer, headers, address) => {
  expect(note(peer, headers)).toBe(address);
});
