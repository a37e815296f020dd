import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

/** What a secret looks like: one line, as long as one that is set must be. */
const secretShape = /^.{32,}$/;

/**
 * Gives the secret in a file, or null where there is no file.
 * @throws where the file cannot be read or holds no secret
 */
export function readSecretFile(path: string): string | null {
  try {
    const text = readFileSync(path, "utf8").trim();
    if (secretShape.test(text)) return text;
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
  throw new Error(`${path} holds no secret: remove it, or set AZIMUT_SECRET`);
}

/**
 * Gives the secret in a file that only its owner can read, and makes the file the first time: with `first`, or 64 hexadecimal
 * digits that nobody can guess. The file appears whole and is on the disk; of several processes that start at once one makes
 * it and the others read it.
 * @throws where the file cannot be made or read, or holds no secret
 */
export function keepSecretFile(path: string, first = randomBytes(32).toString("hex")): string {
  const kept = readSecretFile(path);
  if (kept !== null) return kept;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    writeFileSync(draft, `${first}\n`, { flag: "wx", mode: 0o600, flush: true });
    // The mode of a new file is cut by the process's mask, never widened: this widens nothing either.
    chmodSync(draft, 0o600);
    linkSync(draft, path);
    syncFolder(dirname(path));
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecretFile(path) ?? first;
}

function syncFolder(path: string): void {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
