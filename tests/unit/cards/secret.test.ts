import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepSecret } from "#lib/cards/secret.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "azimut-secret-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a secret is made once, in a folder made for it, and only its owner can read it", () => {
  const data = join(folder, "new", "data");
  const secret = keepSecret(data);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(keepSecret(data)).toBe(secret);
  expect(statSync(join(data, "card-secret")).mode & 0o777).toBe(0o600);
  expect(statSync(data).mode & 0o777).toBe(0o700);
});

test("processes that start at once have one secret", async () => {
  const call = `import("#lib/cards/secret.ts").then((m) => console.log(m.keepSecret(${JSON.stringify(folder)})))`;
  const starts = Array.from({ length: 4 }, () => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", call]);
    return text(child.stdout);
  });
  const secrets = new Set((await Promise.all(starts)).map((line) => line.trim()));
  expect([...secrets]).toEqual([readFileSync(join(folder, "card-secret"), "utf8").trim()]);
}, 30_000);

test.each(["", "cut short", "x".repeat(64)])("a file that holds %j stops with its name", (held) => {
  writeFileSync(join(folder, "card-secret"), held);
  expect(() => keepSecret(folder)).toThrow(/card-secret holds no secret: remove it/);
});
