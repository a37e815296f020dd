import { readFileSync } from "node:fs";
import { z } from "zod";
import { operations } from "#app/_api/openapi.ts";

/** Addresses of one form, and the methods that they take. */
export interface Place {
  pattern: RegExp;
  methods: readonly string[];
}

const reading = ["GET", "HEAD"];

/**
 * Lists what takes more than reading: the operations of the API, as they are described, and the handlers that the build
 * found under a language, which take forms.
 */
export function listPlaces(folder = ".next"): Place[] {
  const text = readFileSync(`${folder}/app-path-routes-manifest.json`, "utf8");
  const built = z.record(z.string(), z.string()).parse(JSON.parse(text));
  const paths = Object.entries(built).filter(([file]) => file.endsWith("/route"));
  // A file, such as the manifest, is no form.
  const forms = paths
    .map(([, path]) => path)
    .filter((path) => path.startsWith("/[locale]/") && !/\.\w+$/.test(path));
  const described = Map.groupBy(operations, ({ path }) => path);
  return [
    // What is written out goes before what varies, as in Next.
    ...[...described]
      .toSorted(([one], [other]) => countNames(one) - countNames(other))
      .map(([path, list]) => ({
        pattern: matchPath(path),
        // What only a counsellor or a participant may read is streams and files: a HEAD would make them for nothing.
        methods: list.flatMap(({ method, caller, isShared }) => [
          ...(method === "GET" && caller === "anyone" ? reading : [method]),
          ...(isShared ? ["OPTIONS"] : []),
        ]),
      })),
    { pattern: /^\/api\/v1\/openapi\.json$/, methods: reading },
    // Whatever is no part of the API is told so by its own handler.
    { pattern: /^\/api\/v1\//, methods: ["GET", "POST", "PUT", "PATCH", "DELETE"] },
    { pattern: /^\/api\//, methods: ["GET", "POST"] },
    ...forms.map((path) => ({ pattern: matchPath(path), methods: [...reading, "POST"] })),
  ];
}

/** Gives the methods that an address takes: a page or a file is read. */
export function findMethods(places: readonly Place[], path: string): readonly string[] {
  return places.find(({ pattern }) => pattern.test(path))?.methods ?? reading;
}

function matchPath(path: string): RegExp {
  const pattern = path.replaceAll(".", "\\.").replaceAll(/\[\w+\]|\{\w+\}/g, "[^/]+");
  return new RegExp(`^${pattern}/?$`);
}

function countNames(path: string): number {
  return path.split("{").length;
}
