import type { Metadata } from "next";
import { PrintButton } from "#app/_print/print-button.tsx";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { Breadcrumbs } from "#app/_ui/frame/breadcrumbs.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { currentRelease, type Release } from "#lib/bank/released.ts";
import { paperStrings } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { type QuizMode, selectExpress } from "#lib/scoring/answers.ts";
import { findHandBounds } from "./hand-bounds.ts";
import styles from "./paper-page.module.css";
import { QuestionSheet } from "./question-sheet.tsx";
import { ScoringSheet } from "./scoring-sheet.tsx";

/** How many questions stand on one side of a sheet. */
const perSheet = 12;

const paths = { full: "/paper", express: "/paper/express" } as const;

/** Gives the path of a release's questionnaire on paper: a session keeps the version that it was made with. */
export function paperPath(version: number, mode: QuizMode): string {
  const isCurrent = version === currentRelease.bank.version;
  return isCurrent ? paths[mode] : `/paper/${version}/${mode}`;
}

/** The page of the questionnaire on paper: what it can tell, and the sheets, which alone are printed. */
export function PaperPage({
  locale,
  mode,
  release = currentRelease,
}: {
  locale: Locale;
  mode: QuizMode;
  release?: Release;
}) {
  const { bank: whole, sentences: all } = release;
  const words = paperStrings[locale];
  const bank = mode === "express" ? selectExpress(whole) : whole;
  const sentences = all[locale];
  const total = bank.items.length;
  const other = mode === "full" ? "express" : "full";
  const counts = { full: whole.items.length, express: whole.express.length };
  const title = words.title[mode];
  const { version } = whole;
  const path = (wanted: QuizMode) => paperPath(version, wanted);
  const trail = [
    { name: words.title.full, path: path("full") },
    ...(mode === "express" ? [{ name: title, path: path("express") }] : []),
  ];
  const sheets = Math.ceil(total / perSheet);
  const most = findHandBounds(whole, mode).mostSkipped;
  const isRated = bank.items.some(({ kind }) => kind === "rating");
  return (
    <PageShell locale={locale} path={path(mode)}>
      <div className={styles.screen}>
        <Breadcrumbs locale={locale} trail={trail} />
        <h1>{title}</h1>
        <p className={styles.lead}>{fillTemplate(words.lead[mode], { total })}</p>
        <p className={styles.ways}>
          <PrintButton text={words.print} />
          <ButtonLink href={localPath(locale, path(other))}>
            {fillTemplate(words.other[other], { total: counts[other] })}
          </ButtonLink>
        </p>
        <p>{words.printHint[mode]}</p>
        <div className={styles.notes}>
          <Notes
            title={words.can}
            lines={isRated ? [...words.canList, words.canRated] : words.canList}
          />
          <Notes
            title={words.cannot}
            lines={words.cannotList.map((line) => fillTemplate(line, { most }))}
          />
        </div>
        <p>
          <a href={localPath(locale, "/counsellor")}>{words.session}</a>
        </p>
      </div>
      {Array.from({ length: sheets }, (_, at) => at * perSheet).map((from, at) => (
        <QuestionSheet
          key={from}
          locale={locale}
          title={title}
          sentences={sentences}
          items={bank.items.slice(from, from + perSheet)}
          from={from}
          page={at + 1}
          pages={sheets}
          total={total}
        />
      ))}
      <ScoringSheet locale={locale} bank={bank} sentences={sentences} mode={mode} />
    </PageShell>
  );
}

function Notes({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2 className={styles.subtitle}>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Gives the metadata of the page of one of the two questionnaires, of the current version or of another. */
export function paperMetadata(
  locale: Locale,
  mode: QuizMode,
  version = currentRelease.bank.version,
): Metadata {
  const { title, description } = paperStrings[locale];
  return pageMetadata({ locale, path: paperPath(version, mode), title: title[mode], description });
}
