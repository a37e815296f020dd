import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepSecretFile } from "#lib/secret-file.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "azimut-secret-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a secret is made once, in a folder made for it, and only its owner can read it", () => {
  const data = join(folder, "new", "data");
  const secret = keepSecretFile(join(data, "secret"));
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(keepSecretFile(join(data, "secret"))).toBe(secret);
  expect(statSync(join(data, "secret")).mode & 0o777).toBe(0o600);
  expect(statSync(data).mode & 0o777).toBe(0o700);
});

test("processes that start at once have one secret", async () => {
  const call = `import("#lib/secret-file.ts").then((m) => console.log(m.keepSecretFile(${JSON.stringify(join(folder, "secret"))})))`;
  const starts = Array.from({ length: 4 }, () => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", call]);
    return text(child.stdout);
  });
  const secrets = new Set((await Promise.all(starts)).map((line) => line.trim()));
  expect([...secrets]).toEqual([readFileSync(join(folder, "secret"), "utf8").trim()]);
}, 30_000);

test("threat 50: what it is made with is kept, and nothing but the file is left in its folder", () => {
  const path = join(folder, "secret");
  expect(keepSecretFile(path, "s".repeat(43))).toBe("s".repeat(43));
  expect(keepSecretFile(path, "t".repeat(43))).toBe("s".repeat(43));
  expect(readdirSync(folder)).toEqual(["secret"]);
});

test.each(["", "cut short", "x".repeat(31)])("a file that holds %j stops with its name", (held) => {
  writeFileSync(join(folder, "secret"), held);
  expect(() => keepSecretFile(join(folder, "secret"))).toThrow(/secret holds no secret: remove it/);
});
