import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findProgram } from "../../../scripts/programs.ts";

let folder = "";
const row = { variable: "AZIMUT_TOOL", names: ["tool", "old-tool"], debianPackage: "the-tool" };
const find = () => findProgram({ ...row, places: [join(folder, "tool/*/bin/tool")] });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "azimut-programs-"));
  vi.stubEnv("PATH", `${folder}/one:${folder}/two`);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function put(path: string, mode = 0o755): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  chmodSync(file, mode);
  return file;
}

test("the highest version outside PATH comes first, then PATH by name", () => {
  const old = put("one/old-tool");
  expect(find()).toBe(old);
  const inPath = put("two/tool");
  expect(find()).toBe(inPath);
  put("tool/9/bin/tool");
  const newest = put("tool/15/bin/tool");
  expect(find()).toBe(newest);
});

test("what the variable says is taken, there or not", () => {
  put("one/tool");
  vi.stubEnv(row.variable, "/opt/tool");
  expect(find()).toBe("/opt/tool");
});

test("what nobody can run is none, and the fault says what to do", () => {
  put("one/tool", 0o644);
  expect(find).toThrow(
    "No tool found: install it (Debian: the-tool) or set AZIMUT_TOOL to its path.",
  );
});
