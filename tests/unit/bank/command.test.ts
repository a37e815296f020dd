import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bankFileNames } from "#lib/bank/bank-files.ts";
import { currentRelease } from "#lib/bank/released.ts";
import { runCommand } from "#lib/bank-tools/commands/run.ts";
import { locales } from "#lib/locale.ts";
import { readPlace, runWith } from "./scratch-bank.ts";

const [role = ""] = currentRelease.bank.roles;
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "azimut-command-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const { code, output, errors } = await runWith("", (io) => runCommand(args, io));
  return { status: code, stdout: output, stderr: errors };
}

test.each([
  [[], "Name a command."],
  [["dance"], 'There is no command "dance".'],
  [["check", "--seed", "1"], "This command has no option --seed."],
  [["check", "here"], "Cannot make sense of here."],
  [["check", "--no-such"], "Unknown option '--no-such'"],
  [["questions", "--locale", "xx"], `--locale must be ${locales.join(" or ")}, not xx.`],
  [["simulate"], "This command needs --role."],
  [["simulate", "--role", "baker"], `--role must be one of ${role},`],
  [["simulate", "--role", role, "--strength", "0.1"], "--strength must be above 0."],
  [["simulate", "--role", role, "--n", "1.5"], "--n must be a whole number from 1"],
  [["report"], "This command needs --out."],
  [["new"], "Name one folder; found nothing."],
  [["new", "lib"], "lib is not empty: name a new folder."],
])("%j is wrong usage: exit 2, nothing on the output", async (args, message) => {
  const { status, stdout, stderr } = await run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.startsWith(message), stderr).toBe(true);
});

test("help is no fault", async () => {
  expect(await run("help")).toMatchObject({ status: 0, stderr: "" });
  expect((await run("score", "--help")).stdout).toContain("npm run -s bank -- COMMAND");
});

test("the program itself runs on plain Node and ends with the exit code", async () => {
  const child = spawn(process.execPath, ["lib/bank-tools/command.ts", "dance"], {
    stdio: "ignore",
  });
  const [code] = await once(child, "close");
  expect(code).toBe(2);
});

test("a reader that has seen enough ends the command without a word", async () => {
  const args = ["lib/bank-tools/command.ts", "simulate", "--role", role, "--n", "300000"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const [code] = await once(child, "close");
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
});

describe("a new bank", () => {
  test("has two roles and two languages and passes check", async () => {
    const target = join(folder, "my-bank");
    expect(await run("new", target)).toMatchObject({ status: 0, stderr: "" });
    const { status, stdout } = await run("check", "--bank", target, "--json");
    const report: unknown = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(readPlace(report, ["bank"])).toBe("my-bank");
    expect(readPlace(report, ["faults"])).toEqual([]);
    expect(readPlace(report, ["roles", 1, "role"])).toBe("guide");
    expect(readPlace(report, ["roles", 0, "firstAlone"])).toBeGreaterThan(0.4);
  });

  test("points its files to the schemas and leaves no draft beside it", async () => {
    const bank = await readFile(join(folder, "my-bank", "bank.json"), "utf8");
    const schema = String(readPlace(JSON.parse(bank), ["$schema"]));
    const target = join(folder, "my-bank", schema);
    expect(await readFile(target, "utf8")).toContain("Azimut: bank.json");
    expect(await readdir(folder)).toEqual(["my-bank"]);
  });

  test("can be scored and simulated", async () => {
    const target = join(folder, "my-bank");
    const people = await run(
      "simulate",
      "--bank",
      target,
      "--role",
      "guide",
      "--strength",
      "0.7",
      "--n",
      "3",
    );
    const scored = await runWith(people.stdout, (io) =>
      runCommand(["score", "--bank", target], io),
    );
    expect(scored.code).toBe(0);
    expect(scored.output.trimEnd().split("\n")).toHaveLength(3);
  });
});

describe("check", () => {
  test("prints a page to read, or one object of JSON with the express quiz in it", async () => {
    expect((await run("check")).stdout).toContain("every one counted");
    const report: unknown = JSON.parse((await run("check", "--json")).stdout);
    expect(readPlace(report, ["roles", 0, "firstTied"])).toBeTypeOf("number");
    expect(readPlace(report, ["express", "roles", 2, "variance"])).toBeTypeOf("number");
    expect(readPlace(report, ["items", 0, "separation", 2, "share"])).toBeTypeOf("number");
  });

  test("a folder that is not there has a fault for each file", async () => {
    const { status, stdout } = await run("check", "--bank", join(folder, "nowhere"), "--json");
    const faults = readPlace(JSON.parse(stdout), ["faults"]);
    expect(status).toBe(1);
    expect(Array.isArray(faults) && faults.map((fault) => readPlace(fault, ["reason"]))).toEqual(
      bankFileNames.map(() => "file-missing"),
    );
  });
});
