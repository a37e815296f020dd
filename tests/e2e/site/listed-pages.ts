import sitemap from "#app/sitemap.ts";

/** The path of every page that a search engine may list, in each language. */
export const listedPages: readonly string[] = sitemap().map(({ url }) => new URL(url).pathname);

if (listedPages.length < 20) throw new Error(`only ${listedPages.length} pages in the sitemap`);
