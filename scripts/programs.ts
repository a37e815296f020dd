import { spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, globSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** A program of the system that tests need. */
export interface Program {
  /** The environment variable that names its path, for somebody who wants another one. */
  variable: string;
  /** Where it may lie outside PATH, as patterns: of several versions the highest is taken. */
  places: readonly string[];
  /** What it may be called in PATH. */
  names: readonly string[];
  debianPackage: string;
}

export const programs = {
  chromium: {
    variable: "AZIMUT_CHROMIUM",
    places: [
      chromium.executablePath(),
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    // First the one without windows: the others draw a toolbar for each page that nobody sees, at four times the cost.
    names: [
      "chromium-headless-shell",
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
    ],
    debianPackage: "chromium-headless-shell",
  },
  firefox: {
    variable: "AZIMUT_FIREFOX",
    // What stands in PATH is a script on some systems, which cannot be ended with the browser.
    places: [
      "/usr/lib/firefox-esr/firefox-esr",
      "/usr/lib/firefox/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
    ],
    names: ["firefox-esr", "firefox"],
    debianPackage: "firefox-esr",
  },
  /** What makes a PostgreSQL; the server lies beside it. Systems keep both out of PATH. */
  initdb: {
    variable: "AZIMUT_INITDB",
    places: [
      "/usr/lib/postgresql/*/bin/initdb",
      "/opt/homebrew/opt/postgresql@*/bin/initdb",
      "/usr/pgsql-*/bin/initdb",
    ],
    names: ["initdb"],
    debianPackage: "postgresql",
  },
  libreOffice: {
    variable: "AZIMUT_LIBREOFFICE",
    places: [
      "/usr/lib/libreoffice/program/soffice",
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ],
    names: ["soffice", "libreoffice"],
    debianPackage: "libreoffice-calc",
  },
} satisfies Record<string, Program>;

/** Gives the path of a program: what its variable says, else the first that is found. Throws if there is none. */
export function findProgram(program: Program): string {
  const path = process.env[program.variable] || listPaths(program).find(canRun);
  if (path) return path;
  const { names, variable, debianPackage } = program;
  throw new Error(
    `No ${names[0]} found: install it (Debian: ${debianPackage}) or set ${variable} to its path.`,
  );
}

/**
 * Installs Debian's package of each program that is not there, where that can be done without asking anybody: as root,
 * with apt-get.
 */
export async function installPrograms(wanted: readonly Program[]): Promise<void> {
  const packages = wanted
    .filter((program) => !process.env[program.variable] && !listPaths(program).some(canRun))
    .map(({ debianPackage }) => debianPackage);
  const hasApt = listPaths({ places: [], names: ["apt-get"] }).some(canRun);
  if (packages.length === 0 || process.getuid?.() !== 0 || !hasApt) return;
  console.log(`Not found, so Debian's are installed meanwhile: ${packages.join(", ")}`);
  await runApt("update");
  await runApt("install", "-y", "--no-install-recommends", ...packages);
}

async function runApt(...parameters: string[]): Promise<void> {
  const apt = spawn("apt-get", ["-qq", ...parameters], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  await once(apt, "close");
}

function listPaths({ places, names }: Pick<Program, "places" | "names">): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [
    ...places.flatMap((place) => globSync(place).sort(compareVersions)),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function compareVersions(one: string, other: string): number {
  return other.localeCompare(one, "en", { numeric: true });
}
