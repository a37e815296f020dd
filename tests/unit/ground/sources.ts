import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseAst } from "vitest/node";
import { z } from "zod";
import manifest from "../../../package.json" with { type: "json" };

/** One thing a file imports: a file of the project (`lib/env.ts`), a package (`zod`) or a part of Node (`node:fs`). */
export interface Import {
  target: string;
  typeOnly: boolean;
}

/** A source file: its path from the top of the project, its text, and what it names. `members` are such as `Math.random`. */
export interface Source {
  path: string;
  text: string;
  imports: Import[];
  names: Set<string>;
  members: Set<string>;
}

const kind = z.enum(["type", "value"]).nullish();
const importNode = z.object({
  type: z.string(),
  source: z.object({ value: z.string() }),
  importKind: kind,
  exportKind: kind,
  specifiers: z.array(z.object({ importKind: kind, exportKind: kind })).nullish(),
});
const memberNode = z.object({
  type: z.literal("MemberExpression"),
  object: z.object({ name: z.string() }),
  property: z.object({ name: z.string() }),
});
const nameNode = z.object({ type: z.literal("Identifier"), name: z.string() });

/** Reads every TypeScript and JavaScript file of these folders, and of the top, in the order of their paths. */
export function readSources(folders = "app,lib,questions,scripts,tests"): Source[] {
  const patterns = [`{${folders}}/**/*.{ts,tsx,mjs,js}`, "*.{ts,mjs}"];
  const paths = globSync(patterns, { exclude: ["**/next-env.d.ts"] });
  return paths.sort().map((path) => parseSource(path, readFileSync(path, "utf8")));
}

/** Reads the files that browsers get: those that say so, and all that they name. */
export function findBrowserFiles(): Source[] {
  const sources = new Map(readSources("app,lib").map((source) => [source.path, source]));
  const reached = new Set<Source>();
  function reach(source: Source | undefined) {
    if (!source || reached.has(source)) return;
    reached.add(source);
    for (const { target, typeOnly } of source.imports) {
      if (!typeOnly) reach(sources.get(findInBrowser(target)));
    }
  }
  for (const source of sources.values()) {
    if (source.path.startsWith("app/") && /^["']use client["']/.test(source.text)) reach(source);
  }
  return [...reached];
}

/** Parses one file. Throws where it is no TypeScript. */
export function parseSource(path: string, text: string): Source {
  const source: Source = { path, text, imports: [], names: new Set(), members: new Set() };
  visit(parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }), (node) => {
    const name = nameNode.safeParse(node);
    if (name.success) source.names.add(name.data.name);
    const member = memberNode.safeParse(node);
    if (member.success)
      source.members.add(`${member.data.object.name}.${member.data.property.name}`);
    const found = importNode.safeParse(node);
    if (found.success) source.imports.push(readImport(path, found.data));
  });
  return source;
}

/** Shows a node of a parsed file, and all nodes in it. */
export function visit(node: unknown, see: (node: object) => void): void {
  if (typeof node !== "object" || node === null) return;
  see(node);
  for (const part of Object.values(node)) visit(part, see);
}

function readImport(path: string, node: z.infer<typeof importNode>): Import {
  const isType = (part: { importKind?: unknown; exportKind?: unknown }) =>
    part.importKind === "type" || part.exportKind === "type";
  const parts = node.specifiers ?? [];
  const typeOnly =
    node.type === "TSImportType" || isType(node) || (parts.length > 0 && parts.every(isType));
  return { target: resolveTarget(path, node.source.value), typeOnly };
}

function resolveTarget(path: string, name: string): string {
  if (name.startsWith("#")) return name.slice(1);
  if (name.startsWith(".")) return join(dirname(path), name);
  if (name.startsWith("node:")) return name;
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

/** Gives the file that stands for another one in the browser, where package.json names one. */
export function findInBrowser(target: string): string {
  const named = new Map<string, unknown>(Object.entries(manifest.imports)).get(`#${target}`);
  if (typeof named !== "object" || named === null || !("browser" in named)) return target;
  return String(named.browser).replace("./", "");
}
