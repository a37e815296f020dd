import type { Metadata } from "next";
import { localPath, pageUrl } from "#app/_ui/address.ts";
import { env } from "#lib/env.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import { defaultLocale, type Locale, languages, locales } from "#lib/locale.ts";

/** Gives the address of a page in every language, and the one for readers of other languages. */
export function listLanguages(path: string): Record<string, string> {
  const addresses = locales.map((locale) => [locale, pageUrl(locale, path)]);
  return { ...Object.fromEntries(addresses), "x-default": pageUrl(defaultLocale, path) };
}

/**
 * Gives a page's metadata: title (with the product's name unless `path` is `/`), description, canonical address, every language.
 * `path` is the page's path without its language, such as `/roles`; `index: false` keeps search engines away.
 */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  picture,
  index = true,
}: {
  locale: Locale;
  path: string;
  title: string;
  description: string;
  /** The picture that previews of the page show, and what it shows in words. */
  picture?: { path: string; words: string };
  index?: boolean;
}): Metadata {
  const { name } = siteStrings[locale];
  const fullTitle = path === "/" ? title : `${title} · ${name}`;
  const url = pageUrl(locale, path);
  if (!index) return { title: fullTitle, description, robots: { index: false, follow: true } };
  return {
    title: fullTitle,
    description,
    manifest: localPath(locale, "/manifest.webmanifest"),
    alternates: {
      canonical: url,
      languages: listLanguages(path),
    },
    openGraph: {
      title: fullTitle,
      description,
      url,
      siteName: name,
      locale: languages[locale].tag.replace("-", "_"),
      type: "website",
      ...(picture && { images: [describeImage(picture)] }),
    },
    ...(picture && {
      twitter: {
        card: "summary_large_image",
        title: fullTitle,
        description,
        images: [describeImage(picture)],
      },
    }),
  };
}

function describeImage({ path, words }: { path: string; words: string }) {
  const url = new URL(path, env.PUBLIC_URL).href;
  return { url, width: 1200, height: 630, type: "image/png", alt: words };
}
