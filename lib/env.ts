import { existsSync } from "node:fs";
import { z } from "zod";
import { writeLog } from "./log.ts";

const schema = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(65_535)).default(3000),
  PUBLIC_URL: z.string().refine(isWebOrigin).optional(),
  AZIMUT_DATA_DIR: z.string().default("data"),
  AZIMUT_SECRET: z.string().min(32).nullable().default(null),
  AZIMUT_SECRET_FILE: z.string().nullable().default(null),
  AZIMUT_SECRET_PREVIOUS: z.string().min(32).nullable().default(null),
  AZIMUT_EXPECT_STORE: z.enum(["yes", "no"]).default("no"),
  AZIMUT_SIGNUP: z.enum(["open", "closed"]).default("open"),
  AZIMUT_EMBED_ORIGINS: z.string().default("").transform(splitList).refine(areOrigins),
  AZIMUT_LRS: z.string().refine(isWebAddress).nullable().default(null),
  AZIMUT_LRS_KEY: z
    .string()
    .regex(/^[^:\s]+:\S+$/)
    .nullable()
    .default(null),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/./)
    .nullable()
    .default(null),
});

const rules: Record<keyof z.infer<typeof schema>, string> = {
  PORT: "must be a whole number from 1 to 65535",
  PUBLIC_URL: "must be like https://azimut.example: no path and no slash at the end",
  AZIMUT_DATA_DIR: "must be the path of a folder",
  AZIMUT_SECRET: "must have at least 32 characters",
  AZIMUT_SECRET_FILE: "must be the path of a file",
  AZIMUT_SECRET_PREVIOUS: "must have at least 32 characters",
  AZIMUT_EXPECT_STORE: "must be yes or no",
  AZIMUT_SIGNUP: "must be open or closed",
  AZIMUT_EMBED_ORIGINS:
    "must be addresses like https://school.example with a comma between them (no path, no slash at the end), or * alone",
  AZIMUT_LRS: "must be the address of a record store, like https://lrs.example/xapi",
  AZIMUT_LRS_KEY: "must be a key and its secret with a colon between them",
  DATABASE_URL: "must start with postgres:// or postgresql://",
};

/** The settings of one running Azimut. `PUBLIC_URL` is an origin: scheme and host, no slash at the end. */
export type Env = z.infer<typeof schema> & { PUBLIC_URL: string };

/**
 * Reads the settings from environment variables. An empty variable counts as not set, and every default works.
 * A wrong one gives a `reason`: one line that names each wrong variable and its rule, never its value.
 */
export function readEnv(
  source: Readonly<Record<string, string | undefined>>,
): { ok: true; env: Env } | { ok: false; reason: string } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const { success, data, error } = schema.safeParse(given);
  if (!success) {
    const wrong = new Set(error.issues.map((issue) => schema.keyof().parse(issue.path[0])));
    return { ok: false, reason: [...wrong].map((name) => `${name} ${rules[name]}`).join("; ") };
  }
  return {
    ok: true,
    env: { ...data, PUBLIC_URL: data.PUBLIC_URL ?? `http://localhost:${data.PORT}` },
  };
}

/** The settings of this process. A wrong one ends the process at once with one line: nothing may run on it. */
export const env: Env = readEnvOrExit();

function readEnvOrExit(): Env {
  // Beside package.json; a variable that is set wins over the file.
  if (existsSync(".env")) process.loadEnvFile(".env");
  const result = readEnv(process.env);
  if (result.ok) return result.env;
  writeLog("cannot-start", { reason: result.reason });
  process.exit(1);
}

function isWebOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** Without a key, a query or a fragment in it: what may stand in a log of a proxy. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/?#@]+(\/[^?#]*)?$/.test(text) && URL.canParse(text);
}

function splitList(text: string): string[] {
  return text.split(/[\s,]+/).filter((part) => part !== "");
}

/** `*` stands alone for every origin: beside others, or within one, it is a mistake. */
function areOrigins(list: readonly string[]): boolean {
  const isEach = list.every((origin) => isWebOrigin(origin) && !origin.includes("*"));
  return isEach || (list.length === 1 && list[0] === "*");
}
