import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

// First the one without windows: the others draw a toolbar for each page that nobody sees, at four times the cost.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** Gives the path of a browser for the tests: `AZIMUT_CHROMIUM`, else Playwright's own, else the system's; null if there is none. */
export function findChromium(): string | null {
  const chosen = process.env.AZIMUT_CHROMIUM;
  if (chosen) return chosen;
  return [chromium.executablePath(), ...names.flatMap(pathsOf)].find(canRun) ?? null;
}

/** Installs Debian's Chromium where that can be done without asking anybody: as root, with apt-get. */
export function installChromium(): void {
  if (process.getuid?.() !== 0 || !pathsOf("apt-get").some(canRun)) return;
  console.log("No Chromium found: installing Debian's…");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "-y", "--no-install-recommends", "chromium-headless-shell"];
  for (const command of [["update"], install]) {
    const { status, stderr } = spawnSync("apt-get", command, { encoding: "utf8", env });
    if (status !== 0) console.error(stderr);
  }
}

function pathsOf(name: string): string[] {
  return (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
