import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readEnv } from "#lib/env.ts";

const defaults = {
  PORT: 3000,
  PUBLIC_URL: "http://localhost:3000",
  AZIMUT_DATA_DIR: "data",
  AZIMUT_SECRET: null,
  AZIMUT_SECRET_FILE: null,
  AZIMUT_SECRET_PREVIOUS: null,
  AZIMUT_EXPECT_STORE: "no",
  AZIMUT_SIGNUP: "open",
  AZIMUT_EMBED_ORIGINS: [],
  AZIMUT_LRS: null,
  AZIMUT_LRS_KEY: null,
  DATABASE_URL: null,
};

test("with nothing set, every setting has a default", () => {
  expect(readEnv({})).toEqual({ ok: true, env: defaults });
});

test("an empty variable counts as not set", () => {
  const empty = Object.fromEntries(Object.keys(defaults).map((name) => [name, ""]));
  expect(readEnv(empty)).toEqual({ ok: true, env: defaults });
});

test("without a public address, it is the local one", () => {
  expect(readEnv({ PORT: "8080" })).toMatchObject({ env: { PUBLIC_URL: "http://localhost:8080" } });
});

test("a set value is taken", () => {
  const set = {
    PUBLIC_URL: "https://azimut.example",
    AZIMUT_DATA_DIR: "/var/lib/azimut",
    AZIMUT_SECRET: "s".repeat(32),
    AZIMUT_SECRET_FILE: "/run/secrets/azimut",
    AZIMUT_SECRET_PREVIOUS: "p".repeat(32),
    AZIMUT_EXPECT_STORE: "yes",
    AZIMUT_SIGNUP: "closed",
    AZIMUT_EMBED_ORIGINS: "https://guidance.example",
    AZIMUT_LRS: "https://lrs.example/xapi",
    AZIMUT_LRS_KEY: "key:s3cret",
    DATABASE_URL: "postgres://azimut@db/azimut",
  };
  const read = { ...set, PORT: 80, AZIMUT_EMBED_ORIGINS: ["https://guidance.example"] };
  expect(readEnv({ ...set, PORT: "80" })).toEqual({ ok: true, env: read });
});

test.each<[string, string[]]>([
  ["https://school.example", ["https://school.example"]],
  [
    "https://school.example, http://localhost:8080",
    ["https://school.example", "http://localhost:8080"],
  ],
  [" https://a.example\nhttps://b.example ", ["https://a.example", "https://b.example"]],
  ["*", ["*"]],
  [" , ", []],
])("AZIMUT_EMBED_ORIGINS=%j names %j", (text, origins) => {
  expect(readEnv({ AZIMUT_EMBED_ORIGINS: text })).toMatchObject({
    env: { AZIMUT_EMBED_ORIGINS: origins },
  });
});

test.each([
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "3000.5"],
  ["PORT", "0x50"],
  ["PORT", " 3000"],
  ["PUBLIC_URL", "guidance.example"],
  ["PUBLIC_URL", "https://azimut.example/"],
  ["PUBLIC_URL", "https://azimut.example/quiz"],
  ["PUBLIC_URL", "ftp://azimut.example"],
  ["PUBLIC_URL", "javascript:alert(1)"],
  ["AZIMUT_SECRET", "too-short-to-be-a-secret"],
  ["AZIMUT_SECRET_PREVIOUS", "too-short-to-be-a-secret"],
  ["AZIMUT_SIGNUP", "perhaps"],
  ["AZIMUT_EMBED_ORIGINS", "lycee.example"],
  ["AZIMUT_EMBED_ORIGINS", "https://lycee.example/"],
  ["AZIMUT_EMBED_ORIGINS", "https://lycee.example/quiz"],
  ["AZIMUT_EMBED_ORIGINS", "https://*.lycee.example"],
  ["AZIMUT_EMBED_ORIGINS", "https://lycee.example, *"],
  ["AZIMUT_EMBED_ORIGINS", "null"],
  ["AZIMUT_LRS", "records.example/xapi"],
  ["AZIMUT_LRS", "https://key:pass-word@lrs.example/xapi"],
  ["AZIMUT_LRS", "https://lrs.example/xapi?key=1"],
  ["AZIMUT_LRS_KEY", "keywithoutsecret"],
  ["DATABASE_URL", "mysql://root:pass-word@db/azimut"],
])("%s=%s is refused by name, without its value", (name, value) => {
  const result = readEnv({ [name]: value });
  expect(result).toEqual({
    ok: false,
    reason: expect.stringMatching(new RegExp(`^${name} must .*`)),
  });
  if (value.length > 5) expect(JSON.stringify(result)).not.toContain(value);
});

test("two wrong values are one line", () => {
  const result = readEnv({ PORT: "x", DATABASE_URL: "x" });
  expect(result).toMatchObject({
    reason: expect.stringMatching(/^PORT [^\n]*; DATABASE_URL [^\n]*$/),
  });
});

test("a file named .env is read by everything that has settings; a variable wins over it", () => {
  const folder = mkdtempSync(join(tmpdir(), "azimut-env-"));
  writeFileSync(join(folder, ".env"), "PORT=8080\nAZIMUT_DATA_DIR=elsewhere\n");
  const script = `const { env } = await import(${JSON.stringify(resolve("lib/env.ts"))});
    process.stdout.write([env.PORT, env.AZIMUT_DATA_DIR].join(" "));`;
  const given = { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV, PORT: "8081" };
  const run = ["--input-type=module", "--eval", script];
  const { stdout } = spawnSync(process.execPath, run, {
    ...{ cwd: folder, env: given, encoding: "utf8" },
  });
  rmSync(folder, { recursive: true });
  expect(stdout).toBe("8081 elsewhere");
});

test.each([["scripts/start.mjs"], ["scripts/build.ts"], ["next.config.mjs"]])(
  "a wrong value stops %s with one line",
  (script) => {
    const env = { ...process.env, PORT: "x" };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      encoding: "utf8",
      env,
    });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(JSON.parse(stderr)).toEqual({
      level: "fatal",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      event: "cannot-start",
      reason: "PORT must be a whole number from 1 to 65535",
      msg: "Azimut cannot start: PORT must be a whole number from 1 to 65535.",
    });
  },
);
