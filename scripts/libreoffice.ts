import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["soffice", "libreoffice"];
const folders = ["/usr/lib/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS"];

/** Gives the path of LibreOffice for the tests of exports: `AZIMUT_LIBREOFFICE`, else the system's; null if there is none. */
export function findLibreOffice(): string | null {
  const chosen = process.env.AZIMUT_LIBREOFFICE;
  if (chosen) return chosen;
  const places = [...(process.env.PATH ?? "").split(delimiter), ...folders];
  return places.flatMap((folder) => names.map((name) => join(folder, name))).find(canRun) ?? null;
}

/** Installs Debian's LibreOffice Calc where that can be done without asking anybody: as root, with apt-get. */
export function installLibreOffice(): void {
  if (process.getuid?.() !== 0) return;
  console.log("No LibreOffice found: installing Debian's…");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const install = ["install", "-y", "--no-install-recommends", "libreoffice-calc"];
  for (const command of [["update"], install]) {
    const { status, stderr } = spawnSync("apt-get", command, { encoding: "utf8", env });
    if (status !== 0) console.error(stderr);
  }
  if (findLibreOffice() === null) console.log("Without it, the exports are not opened in a test.");
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
