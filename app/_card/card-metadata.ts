import type { Metadata } from "next";
import { headers } from "next/headers";
import type { Card } from "#lib/cards/card.ts";
import { env } from "#lib/env.ts";
import { cardPageStrings } from "#lib/i18n/card/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { chooseLocale, type Locale, languages } from "#lib/locale.ts";
import { cardFormats, cardPath, picturePath } from "./card-scene.ts";
import { serveWords } from "./served-words.ts";

/** Gives what previews of a card's link read: title, description and picture, every address from the public one. */
export function cardMetadata(card: Card, token: string): Metadata {
  const words = serveWords(card);
  const { name } = siteStrings[card.locale];
  const { sentence } = words;
  const description = fillTemplate(cardPageStrings[card.locale].description, { sentence });
  const url = `${env.PUBLIC_URL}${cardPath(token)}`;
  const picture = picturePath(url, "wide");
  const embed = `${env.PUBLIC_URL}/api/v1/oembed?${new URLSearchParams({ url, format: "json" })}`;
  const image = { url: picture, ...cardFormats.wide, type: "image/png", alt: words.alt };
  return {
    title: `${words.title} · ${name}`,
    description,
    robots: { index: false, follow: true },
    referrer: "no-referrer",
    alternates: {
      canonical: url,
      types: { "application/json+oembed": [{ url: embed, title: words.title }] },
    },
    openGraph: {
      type: "website",
      siteName: name,
      locale: languages[card.locale].tag.replace("-", "_"),
      title: words.title,
      description,
      url,
      images: [image],
    },
    twitter: { card: "summary_large_image", title: words.title, description, images: [image] },
  };
}

/** Gives the language that the visitor's browser asks for. */
export async function readVisitorLocale(): Promise<Locale> {
  return chooseLocale((await headers()).get("accept-language"));
}
