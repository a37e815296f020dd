import { EmbedPage } from "#app/_embed/embed-quiz.tsx";
import { EmbedResult } from "#app/_embed/embed-result.tsx";
import { serveHeadlineWords } from "#app/_explanation/served-texts.ts";
import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { ReadingAidsStart } from "#app/_ui/frame/reading-aids-start.tsx";
import { Typeface } from "#app/_ui/frame/typeface.tsx";
import { releases } from "#lib/bank/released.ts";
import { embedStrings } from "#lib/i18n/embed/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/embed/result">) {
  const locale = await readLocale(params);
  const { title, description } = resultStrings[locale];
  return pageMetadata({ locale, path: "/embed/result", title, description, index: false });
}

export default async function Page({ params }: PageProps<"/[locale]/embed/result">) {
  const locale = await readLocale(params);
  // The sources of what the head says are on the whole result's page.
  const words = releases.map(({ bank }) => ({
    bank,
    words: { ...serveHeadlineWords(locale, bank), jobNotes: {} },
  }));
  return (
    <Typeface>
      <EmbedPage locale={locale}>
        <ReadingAidsStart />
        <EmbedResult releases={words} strings={embedStrings[locale]} />
      </EmbedPage>
    </Typeface>
  );
}
