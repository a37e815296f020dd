import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { z } from "zod";

/** An answer that is the same for everybody: its headers, and which file of `static-answers` holds its body. */
const staticAnswer = z.object({
  body: z.string(),
  headers: z.record(z.string(), z.string()),
  encodings: z.array(z.enum(["br", "gzip"])),
});

/** One answer of the list, as it is written at the build and read by the server. */
export type StaticAnswer = z.infer<typeof staticAnswer>;

const list = z.record(z.string(), staticAnswer);

/** What Next varies its pages by; files that come compressed vary by `Accept-Encoding` alone. */
const pageVary =
  "rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding";
const askAgain = "public, max-age=0, must-revalidate";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=UTF-8",
  ".js": "application/javascript; charset=UTF-8",
  ".json": "application/json; charset=UTF-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const manifest = z.object({
  routes: z.record(
    z.string(),
    z.object({
      initialStatus: z.number().default(200),
      initialRevalidateSeconds: z.union([z.number(), z.literal(false)]),
      routeType: z.string(),
    }),
  ),
});
const meta = z.object({
  /** A page that only leads on to another is no answer of its own. */
  status: z.number().default(200),
  headers: z.record(z.string(), z.string()).default({}),
  segmentPaths: z.array(z.string()).default([]),
});

/** An answer before it is compressed: its key, what its headers are, and where its bytes are. */
interface Found {
  key: string;
  headers: Record<string, string>;
  file: string;
}

/** Gives the key of an answer: a path, and for a page's data `rsc` and the segment that is asked for. */
export function nameStatic(path: string, data?: "rsc", segment = ""): string {
  return data === undefined ? path : `${path} rsc ${segment}`.trimEnd();
}

/**
 * Writes what the build answers everybody with: `static-answers.json` has pages, their data and files by address;
 * `static-answers` has their bodies, plain and compressed, each under the hash of its bytes.
 */
export async function writeStaticList(build: string): Promise<void> {
  const found = [
    ...findPages(build),
    ...findFiles(join(build, "static"), "/_next/static"),
    ...findFiles("public", ""),
  ];
  const folder = join(build, "static-answers");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const bodies = new Map<string, Promise<StaticAnswer["encodings"]>>();
  const answers = await Promise.all(
    found.map(async ({ key, headers, file }): Promise<[string, StaticAnswer]> => {
      const bytes = readFileSync(file);
      const body = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
      const compressing = bodies.get(body) ?? writeBodies(join(folder, body), bytes);
      bodies.set(body, compressing);
      const encodings = await compressing;
      const vary = headers.vary ?? (encodings.length > 0 ? "Accept-Encoding" : undefined);
      return [key, { body, encodings, headers: { ...headers, ...(vary && { vary }) } }];
    }),
  );
  writeFileSync(join(build, "static-answers.json"), JSON.stringify(Object.fromEntries(answers)));
}

/** Reads that list of a build. */
export function readStaticList(build: string): ReadonlyMap<string, StaticAnswer> {
  const text = readFileSync(join(build, "static-answers.json"), "utf8");
  return new Map(Object.entries(list.parse(JSON.parse(text))));
}

/** What Next rendered once and for all, but for what it shows instead of a page. */
function findPages(build: string): Found[] {
  const text = readFileSync(join(build, "prerender-manifest.json"), "utf8");
  return Object.entries(manifest.parse(JSON.parse(text)).routes)
    .filter(([path, route]) => route.initialStatus === 200 && !/^\/(_|api\/)/.test(path))
    .filter(([, route]) => route.initialRevalidateSeconds === false)
    .flatMap(([path, route]) => {
      const file = join(build, "server/app", path);
      return route.routeType === "page" ? listPage(path, file) : listHandler(path, file);
    });
}

function listPage(path: string, file: string): Found[] {
  const { status, headers, segmentPaths } = readMeta(file);
  if (status !== 200) return [];
  const page = { ...headers, "cache-control": askAgain, vary: pageVary };
  const data: Record<string, string> = { ...page, "content-type": "text/x-component" };
  const { "x-nextjs-stale-time": _stale, ...segment } = data;
  return [
    {
      key: nameStatic(path),
      headers: { ...page, "content-type": "text/html; charset=utf-8" },
      file: `${file}.html`,
    },
    { key: nameStatic(path, "rsc"), headers: data, file: `${file}.rsc` },
    ...segmentPaths.map((name) => ({
      key: nameStatic(path, "rsc", name),
      headers: { ...segment, "x-nextjs-postponed": "2" },
      file: `${file}.segments${name}.segment.rsc`,
    })),
  ];
}

function listHandler(path: string, file: string): Found[] {
  const headers = { "cache-control": askAgain, vary: pageVary, ...readMeta(file).headers };
  return [{ key: nameStatic(path), headers, file: `${file}.body` }];
}

/** Next keeps the tags of its own cache to itself, and so does this. */
function readMeta(file: string): z.infer<typeof meta> {
  if (!existsSync(`${file}.meta`)) return { status: 200, headers: {}, segmentPaths: [] };
  const read = meta.parse(JSON.parse(readFileSync(`${file}.meta`, "utf8")));
  const { status, headers, segmentPaths } = read;
  const { "x-next-cache-tags": _tags, ...sent } = headers;
  return { status, headers: sent, segmentPaths };
}

/** What has its content in its name may be kept for a year, everything else is asked for again. */
function findFiles(folder: string, address: string): Found[] {
  if (!existsSync(folder)) return [];
  const caching = address === "" ? "public, max-age=0" : "public, max-age=31536000, immutable";
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return {
        key: nameStatic(`${address}${file.slice(folder.length)}`),
        headers: {
          "cache-control": caching,
          "content-type": types[extname(file)] ?? "application/octet-stream",
        },
        file,
      };
    });
}

/** Writes a body as it is, and compressed where that saves a tenth. */
async function writeBodies(path: string, bytes: Buffer): Promise<StaticAnswer["encodings"]> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const compressed = {
    br: await promisify(brotliCompress)(bytes, { params }),
    gzip: await promisify(gzip)(bytes, { level: 9 }),
  };
  writeFileSync(path, bytes);
  const encodings = (["br", "gzip"] as const).filter(
    (encoding) => compressed[encoding].length < bytes.length * 0.9,
  );
  for (const encoding of encodings) writeFileSync(`${path}.${encoding}`, compressed[encoding]);
  return encodings;
}
