import { readdirSync } from "node:fs";
import { join } from "node:path";

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response> | Response;

/** One handler of `app/api/v1` as Next would find it: `path` has `{names}` for what varies. */
export interface Route {
  method: string;
  path: string;
  handler: Handler;
}

const folder = join(import.meta.dirname, "../../../app/api/v1");
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Finds every handler on the disk, so that none can be forgotten. */
export async function findRoutes(): Promise<Route[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const routes: Route[] = [];
  for (const file of files.filter(isDescribed).sort()) {
    const path = `/api/v1/${file.replace(/\/?route\.ts$/, "")}`.replaceAll(/\[(\w+)\]/g, "{$1}");
    const module: Record<string, unknown> = await import(join(folder, file));
    for (const method of methods) {
      const handler = module[method];
      if (isHandler(handler)) routes.push({ method, path, handler });
    }
  }
  return routes;
}

/** Gives the route that a path leads to, with the names in it. */
export function matchRoute(
  routes: readonly Route[],
  { method, path }: { method: string; path: string },
): { route: Route; params: Record<string, string> | undefined } {
  // What is written out goes before what varies, as in Next.
  const sorted = routes.toSorted((one, other) => countNames(one.path) - countNames(other.path));
  for (const route of sorted) {
    const pattern = route.path.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match && route.method === method) {
      // Next gives no params at all where the path has no names.
      return { route, params: match.groups && { ...match.groups } };
    }
  }
  throw new Error(`No route for ${method} ${path}.`);
}

/** Every handler but the one that answers whatever is no part of the API. */
function isDescribed(file: string): boolean {
  return file.endsWith("route.ts") && !file.startsWith("[...");
}

function countNames(path: string): number {
  return path.split("{").length;
}

function isHandler(value: unknown): value is Handler {
  return typeof value === "function";
}
