import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { ProsePage } from "#app/_ui/frame/prose-page.tsx";
import { env } from "#lib/env.ts";
import { integrationPage } from "#lib/i18n/embed/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";

const path = "/integration";

export async function generateMetadata({ params }: PageProps<"/[locale]/integration">) {
  const locale = await readLocale(params);
  const { title, description } = integrationPage[locale];
  return pageMetadata({ locale, path, title, description });
}

export default async function Page({ params }: PageProps<"/[locale]/integration">) {
  const locale = await readLocale(params);
  const { title, lead, sections } = integrationPage[locale];
  const lines = writeLines(locale, env.PUBLIC_URL);
  const prose = {
    ...{ title, lead },
    sections: sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((text) => fillTemplate(text, { origin: env.PUBLIC_URL })),
      code: lines[section.id],
    })),
  };
  return <ProsePage locale={locale} path={path} prose={prose} />;
}

/** Gives the lines to copy, by the section that they stand in. */
function writeLines(locale: Locale, origin: string): Readonly<Record<string, string>> {
  return {
    line: `<script src="${origin}/azimut-embed.js" data-language="${locale}" data-accent="#0a6249" async></script>`,
    heard: 'document.addEventListener("azimut:finished", () => console.log("…"));',
    without: `<iframe src="${origin}/${locale}/embed?accent=0a6249&amp;host=https://school.example" title="Azimut" width="100%" height="900"></iframe>`,
  };
}
