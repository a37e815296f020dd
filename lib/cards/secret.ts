import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const digits = 64;
const fileName = "card-secret";

/**
 * Gives the secret of a data folder: 64 hexadecimal digits in the file `card-secret`, made the first time, which only the owner can
 * read. Of several processes that start at once one makes it and the others read it. Throws where the folder cannot be
 * written, or the file holds something else.
 */
export function keepSecret(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, fileName);
  const made = randomBytes(digits / 2).toString("hex");
  try {
    writeFileSync(file, `${made}\n`, { flag: "wx", mode: 0o600, flush: true });
    // The mode of a new file is cut by the process's mask, never widened: this widens nothing either.
    chmodSync(file, 0o600);
    return made;
  } catch (error) {
    if (!isTaken(error)) throw error;
    return readSecret(file);
  }
}

/** Another process may have made the file and not have written it yet: it has a second. */
function readSecret(file: string): string {
  for (let tries = 0; tries < 20; tries++) {
    const text = readFileSync(file, "utf8").trim();
    if (/^[0-9a-f]{64}$/.test(text)) return text;
    if (text !== "" && text.length >= digits) break;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  throw new Error(`${file} holds no secret: remove it, or set AZIMUT_SECRET`);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
