import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { currentRelease } from "#lib/bank/released.ts";
import { locales } from "#lib/locale.ts";
import { makeBank } from "./made-bank.ts";

/*
 * "One version more" and "one role more", made in a copy of the project as CONTRIBUTING.md says: the files of the current
 * version as the next one, listed first.
 */

const { id, version } = currentRelease.bank;
// After whatever stands there already, which may be a version in the making.
const next = 1 + Math.max(...readdirSync(`questions/${id}`).map((name) => Number(name.slice(1))));
const folder = `questions/${id}/v${next}`;
let copy = "";

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "azimut-version-"));
  for (const part of ["app", "lib", "questions", "public", "scripts", "tests", "docs"]) {
    await cp(part, join(copy, part), { recursive: true });
  }
  for (const file of [
    ...["package.json", "package-lock.json", "tsconfig.json", "vitest.config.ts", "biome.json"],
    ...["proxy.ts", "next.config.mjs", "playwright.config.ts", "README.md", "ARCHITECTURE.md"],
    ...["CONTRIBUTING.md", "SECURITY.md"],
  ]) {
    await cp(file, join(copy, file));
  }
  await symlink(resolve("node_modules"), join(copy, "node_modules"));
  await cp(join(copy, `questions/${id}/v${version}`), join(copy, folder), { recursive: true });
  await rewrite(`${folder}/bank.json`, (text) =>
    text.replace(`"version": ${version},`, `"version": ${next},`),
  );
  await rewrite("lib/bank/released.ts", listFirst);
  // Its weights are those of the current version, and so is what a margin added up by hand means.
  await rewrite("app/_paper/hand-bounds.ts", (text) =>
    text.replace(
      new RegExp(` *"${id} ${version}": \\{[\\s\\S]*?\\n {2}\\},\\n`),
      (entry) => entry + entry.replace(`${id} ${version}`, `${id} ${next}`),
    ),
  );
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

/** Imports the files of the next version beside those of the current one, and lists it in front. */
function listFirst(text: string): string {
  const bump = (lines: string) =>
    lines.replaceAll(`V${version}`, `V${next}`).replaceAll(`/v${version}/`, `/v${next}/`);
  const imports = text.match(new RegExp(`^import \\w+V${version} from .*\\n`, "gm")) ?? [];
  return text
    .replace(imports[0] ?? "", (first) => imports.map(bump).join("") + first)
    .replace(/(?<== \[\n)[\s\S]*?\n {2}\}\),\n/, (entry) => bump(entry) + entry);
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(join(copy, file), "utf8");
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed in ${file}`);
  await writeFile(join(copy, file), changed);
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: "utf8",
    // Without what is slow: this very test would make a copy of the copy, and so on.
    env: { ...process.env, AZIMUT_TEST: "check" },
  });
  return { status, stdout, stderr };
}

const report = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      name: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

test("a copy of the current version as the next one breaks the test of its hashes and no other", async () => {
  const { stderr } = run(
    "node_modules/vitest/vitest.mjs",
    ...["related", "--run", "lib/bank/released.ts", "--project", "unit"],
    ...["--exclude", "**/*.slow.test.ts", "--reporter=json", "--outputFile=report.json"],
  );
  const text = await readFile(join(copy, "report.json"), "utf8").catch(() => stderr);
  const { testResults } = report.parse(JSON.parse(text));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === "failed").map(({ fullName }) => fullName);
  expect(tests.length).toBeGreaterThan(400);
  expect(failed).toEqual(locales.map((locale) => `${id} v${next} ${locale} is what was released`));
  const broken = testResults.filter(({ status }) => status === "failed").map(({ name }) => name);
  expect(broken.map((name) => name.slice(copy.length))).toEqual([
    "/tests/unit/bank/released.test.ts",
  ]);
}, 240_000);

test("a version with a role more is refused by check and on loading, with the reason", async () => {
  // What may already stand beside the next version was read of other roles.
  await rm(join(copy, folder, "readings"), { recursive: true, force: true });
  for (const [name, content] of Object.entries(makeBank(4))) {
    const bank = name === "bank.json" ? { id, version: next, code: currentRelease.bank.code } : {};
    await writeFile(join(copy, folder, name), JSON.stringify({ ...content, ...bank }));
  }
  const reason = "The site shows three roles and this bank has 4";
  const check = run("lib/bank-tools/command.ts", "check", "--bank", folder, "--json");
  expect(check.status).toBe(1);
  expect(JSON.parse(check.stdout).faults).toEqual([
    expect.objectContaining({ reason: "site-roles", message: expect.stringContaining(reason) }),
  ]);
  const current = run("lib/bank-tools/command.ts", "check");
  expect(current.status).toBe(2);
  expect(current.stderr).toContain(`${id} v${next} cannot be released. roles: ${reason}`);
  const loading = run("lib/bank/released.ts");
  expect(loading.status).not.toBe(0);
  expect(loading.stderr).toContain(reason);
}, 60_000);

test("a copy that was not given its version is reported", async () => {
  await cp(join(copy, `questions/${id}/v${version}`), join(copy, folder), { recursive: true });
  const check = run("lib/bank-tools/command.ts", "check", "--bank", folder, "--json");
  expect(check.status).toBe(1);
  expect(JSON.parse(check.stdout).faults).toEqual([
    expect.objectContaining({ id: "version", reason: "site-version" }),
  ]);
}, 60_000);
