import { serveResultTexts } from "#app/_explanation/served-texts.ts";
import { PrivateResult } from "#app/_result/private-result.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { ReadingAidsStart } from "#app/_ui/frame/reading-aids-start.tsx";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";

const path = "/result";

export async function generateMetadata({ params }: PageProps<"/[locale]/result">) {
  const locale = await readLocale(params);
  const { title, description } = resultStrings[locale];
  return pageMetadata({ locale, path, title, description, index: false });
}

export default async function Page({ params }: PageProps<"/[locale]/result">) {
  const locale = await readLocale(params);
  return (
    <PageShell locale={locale} path={path}>
      <ReadingAidsStart />
      <PrivateResult texts={{ ...serveResultTexts(locale), share: shareStrings[locale] }} />
    </PageShell>
  );
}
