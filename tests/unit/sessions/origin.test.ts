import { expect, test } from "vitest";
import { isOwnOrigin } from "#app/_api/origin.ts";

function ask(origin: string | null, host: string): Request {
  const headers = new Headers({ host, ...(origin !== null && { origin }) });
  return new Request("http://localhost:3000/", { headers });
}

test.each([
  ["https://azimut.example", "https://azimut.example", "azimut.example", true],
  ["https://azimut.example", "http://azimut.example", "azimut.example", false],
  ["https://azimut.example", "http://192.168.1.20:3000", "192.168.1.20:3000", false],
  ["https://azimut.example", "https://azimut.example.evil.example", "azimut.example", false],
  ["http://localhost:3000", "http://192.168.1.20:3000", "192.168.1.20:3000", true],
  ["http://localhost:3000", "https://evil.example", "localhost:3000", false],
  ["http://localhost:3000", null, "localhost:3000", false],
  ["http://localhost:3000", "null", "null", false],
])("threat 11: at %s a change from %s to %s is own: %s", (publicUrl, origin, host, isOwn) => {
  expect(isOwnOrigin(ask(origin, host), publicUrl)).toBe(isOwn);
});
