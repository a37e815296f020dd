import { tellStatus } from "#app/_api/page-status.ts";
import { serveResultTexts } from "#app/_explanation/served-texts.ts";
import { ResultWithTrials } from "#app/_result/result-with-trials.tsx";
import { FaultyCode } from "#app/_result/without-result.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { OwnReadingAidsStart } from "#app/_ui/frame/reading-aids-start.tsx";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { decodeAnswers } from "#lib/scoring/answer-code.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

export async function generateMetadata({ params }: PageProps<"/[locale]/result/[code]">) {
  const locale = await readLocale(params);
  const { title, description } = resultStrings[locale];
  return pageMetadata({ locale, path: "/result", title, description, index: false });
}

export default async function Page({ params, searchParams }: PageProps<"/[locale]/result/[code]">) {
  const locale = await readLocale(params);
  const code = readText((await params).code);
  const { guess } = await searchParams;
  const texts = serveResultTexts(locale);
  const banks = texts.editions.map(({ bank }) => bank);
  const decoding = decodeAnswers(banks, code);
  const edition = texts.editions.find(({ bank }) => decoding.ok && bank === decoding.bank);
  if (!edition) tellStatus(404);
  return (
    <PageShell locale={locale} path={`/result/${encodeURIComponent(code)}`}>
      <OwnReadingAidsStart />
      {decoding.ok && edition ? (
        <ResultWithTrials
          texts={{ ...texts, share: shareStrings[locale], editions: [edition] }}
          edition={edition}
          ownAnswers={decoding.answers}
          guess={typeof guess === "string" ? guess : null}
        />
      ) : (
        <FaultyCode
          texts={texts}
          code={code}
          reason={decoding.ok ? "unknown-bank" : decoding.reason}
        />
      )}
    </PageShell>
  );
}

/** The part of the address as it was typed; one that is wrongly escaped as it stands. */
function readText(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
