import type { APIRequestContext } from "@playwright/test";

/** Gives the path of every page in the sitemap. Throws when there are fewer than a site has. */
export async function listPages(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => address ?? "",
  );
  const paths = addresses.map((address) => new URL(address).pathname);
  if (paths.length < 20) throw new Error(`only ${paths.length} pages in the sitemap`);
  return paths;
}
