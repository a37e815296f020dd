import { readFileSync } from "node:fs";
import { z } from "zod";

/** Gives the pattern of an address, such as `/[locale]/s/[code]`: the address itself may hold what opens something. */
export type NameRoute = (path: string) => string;

const route = z.object({ page: z.string(), regex: z.string() });
const manifest = z.object({ staticRoutes: z.array(route), dynamicRoutes: z.array(route) });

/** Reads the patterns of the build in this folder, in the order in which Next tries them. */
export function readRoutes(build: string): NameRoute {
  const text = readFileSync(`${build}/routes-manifest.json`, "utf8");
  const { staticRoutes, dynamicRoutes } = manifest.parse(JSON.parse(text));
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
    page,
    pattern: new RegExp(regex),
  }));
  return function nameRoute(path) {
    if (path.startsWith("/_next/")) return "/_next";
    return routes.find(({ pattern }) => pattern.test(path))?.page ?? "none";
  };
}
