import type { z } from "zod";
import type { BankFault } from "#lib/bank/fault.ts";

/** Gives the file's content as its schema understands it, or one fault per place where it does not fit. */
export function readWithSchema<Schema extends z.ZodType>(parts: {
  file: string;
  content: unknown;
  schema: Schema;
}): { content: z.output<Schema> | undefined; faults: BankFault[] } {
  const parsed = parts.schema.safeParse(parts.content);
  if (parsed.success) return { content: parsed.data, faults: [] };
  const faults = parsed.error.issues.map(
    (issue): BankFault => ({
      file: parts.file,
      id: namePath(parts.content, issue.path),
      reason: "schema",
      message: `${issue.message}.`,
    }),
  );
  return { content: undefined, faults };
}

/**
 * Words the path of a schema fault with ids where the file has them, so that a person finds the place.
 * @example items.3.options.1.weights → "items.horizon-1.options.b.weights"
 */
function namePath(content: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let here = content;
  for (const step of path) {
    here = readProperty(here, step);
    const id = typeof step === "number" ? readProperty(here, "id") : undefined;
    words.push(typeof id === "string" ? id : String(step));
  }
  return words.join(".");
}

function readProperty(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
