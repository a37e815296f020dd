import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

export const dynamic = "force-static";

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })),
});
const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  homepage: z.string().optional(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
});

/**
 * The licences of everything that this server runs and its pages contain, the typeface's among them: name, version, licence,
 * where its source is, and the text that came with it. Put together at build time from the packages installed.
 */
export function GET(): Response {
  const { packages } = lockFile.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
  const texts = Object.entries(packages)
    .filter(([path, { dev }]) => path !== "" && !dev && existsSync(path))
    .map(([path]) => describePackage(path));
  return new Response(`${readFileSync("LICENSE", "utf8")}\n${[...new Set(texts)].join("\n")}`, {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

function describePackage(path: string): string {
  const text = readFileSync(join(path, "package.json"), "utf8");
  const { name, version, license, homepage, repository } = manifest.parse(JSON.parse(text));
  const source = typeof repository === "string" ? repository : repository?.url;
  const texts = readdirSync(path)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(path, file), "utf8").trim());
  const head = `${name} ${version} (${license})\n${source ?? homepage ?? ""}`.trim();
  return [`${"-".repeat(80)}\n${head}`, ...texts].join("\n\n");
}
