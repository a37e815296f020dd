import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";

const pages = ".next/server/app";

/**
 * Writes `.next/script-hashes.json`: for the path of each static page, the hashes of the inline scripts and styles in its
 * HTML, as a content security policy names them. A page's HTML is fixed by the build, and so are they.
 */
export function writeScriptHashes(): void {
  const hashes = globSync(`${pages}/**/*.html`)
    .sort()
    .map((file) => {
      const html = readFileSync(file, "utf8");
      return [
        file.slice(pages.length, -".html".length),
        { scripts: hashInline("script", html), styles: hashInline("style", html) },
      ];
    });
  writeFileSync(".next/script-hashes.json", JSON.stringify(Object.fromEntries(hashes), null, 1));
}

/** Gives `'sha256-…'` for each inline script or style of a page. Blocks of data (JSON-LD) never run and need none. */
export function hashInline(kind: "script" | "style", html: string): string[] {
  const blocks = html.matchAll(
    new RegExp(`<${kind}(?<attributes>[^>]*)>(?<text>.*?)</${kind}>`, "gs"),
  );
  const hashes = [...blocks]
    .filter(
      ({ groups }) => !/\s(src=|type="application\/(ld\+)?json")/.test(groups?.attributes ?? ""),
    )
    .map(({ groups }) =>
      createHash("sha256")
        .update(groups?.text ?? "")
        .digest("base64"),
    );
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}
