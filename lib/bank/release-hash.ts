import { createHash } from "node:crypto";
import type { Release } from "./released.ts";

/**
 * Gives the SHA-256, in hexadecimal, of what must never change in a released version: the whole of `bank.json`, and in each
 * language the sentences of the items and of the points. Names of schemas and the order of keys do not count; the order of
 * lists does. Everything else (role texts, sources) may be corrected without a new version.
 */
export function hashRelease({ bank, sentences }: Release): string {
  const worded = Object.entries(sentences).map(([locale, { items, points }]) => [
    locale,
    { items, points },
  ]);
  const { $schema: _, ...lasting } = bank;
  const content = sortKeys([lasting, Object.fromEntries(worded)]);
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, content]) => [key, sortKeys(content)]));
}
