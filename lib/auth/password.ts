import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";

export const shortestPassword = 12;
export const longestPassword = 128;

/** What OWASP recommends for scrypt; it takes 128 MB for each password. */
const cost = { N: 2 ** 17, r: 8, p: 1 };

/** What passwords were hashed with until 0.2, as `salt:hash` in hexadecimal. */
const formerCost = { N: 2 ** 14, r: 16, p: 1 };

/** Hashes wait for one another, so that many sign-ins at once take the memory of one; so many may wait. */
const longestQueue = 100;

declare global {
  // Next bundles this module more than once; the process has one queue.
  var azimutPasswords: { last: Promise<unknown>; waiting: number } | undefined;
}

/** More passwords are being looked at than the server takes on. */
class TooManyPasswords extends Error {
  override readonly name = "TooManyPasswords";
}

/** Gives what a password is stored as: scrypt with its cost and salt, in the usual form `$scrypt$ln=17,r=8,p=1$…`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, { salt, size: 32, ...cost });
  return `$scrypt$ln=17,r=8,p=1$${write(salt)}$${write(hash)}`;
}

/** Tells whether a password is the one that was hashed. An old hash takes as long as one of today. */
export async function verifyPassword(given: { hash: string; password: string }): Promise<boolean> {
  const { hash, password } = given;
  if (isOldHash(hash)) {
    const [salt = "", kept = ""] = hash.split(":");
    const known = { salt: Buffer.from(salt), size: 64, ...formerCost };
    const found = await derive(password.normalize("NFKC"), known);
    await derive(password, { salt: randomBytes(16), size: 32, ...cost });
    return isSame(found, Buffer.from(kept, "hex"));
  }
  const [, , , salt = "", kept = ""] = hash.split("$");
  const found = await derive(password, { salt: Buffer.from(salt, "base64"), size: 32, ...cost });
  return isSame(found, Buffer.from(kept, "base64"));
}

/** Tells whether a stored hash is of the kind before: it is written anew when its owner signs in. */
export function isOldHash(hash: string): boolean {
  return !hash.startsWith("$scrypt$ln=17,r=8,p=1$");
}

async function derive(
  password: string,
  given: { salt: Uint8Array; size: number; N: number; r: number; p: number },
): Promise<Buffer> {
  globalThis.azimutPasswords ??= { last: Promise.resolve(), waiting: 0 };
  const queue = globalThis.azimutPasswords;
  if (queue.waiting >= longestQueue) throw new TooManyPasswords();
  queue.waiting += 1;
  const { salt, size, ...costs } = given;
  const turn = queue.last.then(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        const options = { ...costs, maxmem: 2 * 128 * costs.N * costs.r };
        scrypt(password.normalize("NFKC"), salt, size, options, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
  queue.last = turn.catch(() => {});
  return turn.finally(() => {
    queue.waiting -= 1;
  });
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

function write(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replaceAll("=", "");
}

let common: ReadonlySet<string> | undefined;

/** What nearly everybody would try first, whatever stands before and after it. */
const commonCores =
  /^(motdepasse|monmotdepasse|password|azerty(uiop)?(qsdfghjklm)?|qwerty(uiop)?(asdfghjkl)?|bonjour|soleil|azimut|orientation|conseill(er|ere)|admin(istrateur|istrator)?|bienvenue|welcome|jetaime|iloveyou)+$/;

/**
 * Tells whether a password is one that is tried first: in the list of leaked ones (lib/auth/common-passwords.txt), of fewer
 * than five different signs, a walk along the alphabet, the digits or the keyboard, a common word with digits and signs round
 * it, or the account's own address.
 */
export function isCommonPassword(password: string, email = ""): boolean {
  const text = password.normalize("NFKC").toLowerCase();
  common ??= new Set(readFileSync("lib/auth/common-passwords.txt", "utf8").split("\n"));
  if (common.has(text) || new Set(text).size < 5 || isWalk(text)) return true;
  const letters = text.replaceAll(/[^a-z]/g, "");
  if (commonCores.test(letters)) return true;
  const [name = ""] = email.toLowerCase().split("@");
  const rest = email === "" ? text : text.replaceAll(email.toLowerCase(), "");
  return rest.length < 5 || (name.length > 3 && text.replaceAll(name, "").length < 5);
}

const walks = ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789"].concat([
  "azertyuiopqsdfghjklmwxcvbn",
  "qwertyuiopasdfghjklzxcvbnm",
]);

function isWalk(text: string): boolean {
  return walks.some((walk) =>
    [walk, [...walk].reverse().join("")].some((one) => one.repeat(2).includes(text)),
  );
}
