import { z } from "zod";
import { idSchema } from "#lib/sessions/schema/text.ts";
import type { Caller, Operation } from "./operation.ts";
import type { ProblemCode } from "./problem.ts";

const names = ["session", "participant", "receipt", "invitation", "colleague"] as const;

/** The names in an operation's path; `""` where it has not this one. */
export type PathNames = Readonly<Record<(typeof names)[number], string>>;

/** A path without names. */
export const noNames: PathNames = {
  session: "",
  participant: "",
  receipt: "",
  invitation: "",
  colleague: "",
};

/** As better-auth draws them. */
const userIdSchema = z.string().regex(/^[\w-]{1,64}$/);

/** Finds a name in the path that can be nobody's: it is as unknown as one that might be. */
export function findUnknown(params: PathNames, caller: Caller): ProblemCode | null {
  for (const name of names) {
    const schema = name === "colleague" ? userIdSchema : idSchema;
    if (params[name] === "" || schema.safeParse(params[name]).success) continue;
    return name === "session" && caller === "participant"
      ? "unknown-participant"
      : `unknown-${name}`;
  }
  return null;
}

/** Reads what stands behind the path's question mark; null where a value is none that the operation names, or given twice. */
export function readQuery(
  schemas: Operation["query"] = {},
  request: Request,
): Record<string, string> | null {
  const { searchParams } = new URL(request.url);
  const query: Record<string, string> = {};
  for (const [name, { schema }] of Object.entries(schemas)) {
    const [given, ...more] = searchParams.getAll(name);
    if (given === undefined) continue;
    if (more.length > 0 || !schema.safeParse(given).success) return null;
    query[name] = given;
  }
  return query;
}
