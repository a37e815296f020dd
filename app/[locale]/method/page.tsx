import { composeExplanation } from "#app/_explanation/explanation.ts";
import { serveResultTexts } from "#app/_explanation/served-texts.ts";
import { CertificateSection } from "#app/_method/certificate-section.tsx";
import { viewCertificate } from "#app/_method/certificate-view.ts";
import { MethodSection } from "#app/_method/method-section.tsx";
import { pickExample, WorkedExample } from "#app/_method/worked-example.tsx";
import { localPath, readLocale } from "#app/_ui/address.ts";
import { Breadcrumbs } from "#app/_ui/frame/breadcrumbs.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { currentRelease, type Edition, findEdition } from "#lib/bank/released.ts";
import { methodStrings } from "#lib/i18n/method/words.ts";
import { paperStrings } from "#lib/i18n/paper/words.ts";
import { certainFrom, measureElevation } from "#lib/scoring/elevation.ts";
import { boundElevation } from "#lib/scoring/paper-sheet.ts";
import { clearFrom, leaningFrom } from "#lib/scoring/verdict.ts";

const path = "/method";

export async function generateMetadata({ params }: PageProps<"/[locale]/method">) {
  const locale = await readLocale(params);
  const { title, description } = methodStrings[locale];
  return pageMetadata({ locale, path, title, description });
}

export default async function Page({ params }: PageProps<"/[locale]/method">) {
  const locale = await readLocale(params);
  const strings = methodStrings[locale];
  const { sections } = strings;
  const texts = serveResultTexts(locale);
  const edition = findEdition(currentRelease, locale);
  const { bank } = edition;
  const ownAnswers = pickExample(bank);
  const view = viewCertificate(locale);
  const sheets = bank.items.reduce((count, { options }) => count * BigInt(options.length), 1n);
  const figures = {
    items: bank.items.length,
    count: Object.keys(ownAnswers).length,
    sheets: sheets.toLocaleString(locale),
    clear: clearFrom * 100,
    leaning: leaningFrom * 100,
  };
  const elevation = countElevation(edition);
  return (
    <PageShell locale={locale} path={path} width="reading">
      <Breadcrumbs locale={locale} trail={[{ name: strings.title, path }]} />
      <h1>{strings.title}</h1>
      <MethodSection words={{ paragraphs: [strings.lead] }} figures={figures} />
      <MethodSection words={sections.answer} figures={figures} />
      <MethodSection words={sections.example} figures={figures}>
        <WorkedExample explanation={composeExplanation({ texts, edition, ownAnswers })} />
      </MethodSection>
      <MethodSection words={sections.affinity} figures={figures} />
      <MethodSection words={sections.sure} figures={figures} />
      {elevation && (
        <div id="elevation">
          <MethodSection words={sections.elevation} figures={elevation} />
        </div>
      )}
      <MethodSection
        words={sections.words}
        figures={{ ...figures, ...elevation }}
        entries={elevation ? [...strings.verdicts, strings.none] : strings.verdicts}
      />
      <MethodSection words={sections.skip} figures={figures} />
      <div id="certificate">
        <MethodSection words={sections.certificate} figures={figures}>
          <CertificateSection view={view} />
        </MethodSection>
      </div>
      <MethodSection words={sections.limits} figures={figures} lines={strings.limits} />
      <MethodSection words={sections.open} figures={figures}>
        <p>
          <a href={localPath(locale, "/paper")}>{paperStrings[locale].byHand}</a>
        </p>
      </MethodSection>
      <MethodSection
        words={{ title: strings.sources.title, paragraphs: [strings.sources.text] }}
        figures={figures}
        entries={Object.values(edition.sentences.sources).map(({ title, publisher }) => ({
          name: title,
          text: publisher,
        }))}
      />
    </PageShell>
  );
}

/** What the page says of elevation in figures; `null` where the quiz asks no ratings. */
function countElevation({ bank, sentences: { ratings: said = [] } }: Edition) {
  const elevation = measureElevation(bank, {});
  if (!elevation) return null;
  const { ratings, maximum, lowBelow } = elevation;
  const answered = ratings.length;
  const [lowest = "", mild = ""] = said;
  return {
    ...{ items: bank.items.length, ratings: answered, maximum, below: lowBelow, lowest, mild },
    ...{ best: said.at(-1) ?? "", most: maximum / answered },
    ...{ certain: certainFrom * 100, rest: Math.round((1 - certainFrom) * 100) },
    none: boundElevation({ answered, skipped: 0 }).lowTo,
  };
}
