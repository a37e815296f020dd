import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { localPath } from "#app/_ui/address.ts";
import { LaterTypeface } from "#app/_ui/frame/later-typeface.tsx";
import { PageFrame } from "#app/_ui/frame/page-frame.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { currentRelease, type Release, releases } from "#lib/bank/released.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { earlierStrings, expressStrings, quizStrings } from "#lib/i18n/quiz/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import { bankKey, findByKey } from "#lib/scoring/answer-code.ts";
import { type QuizMode, selectExpress } from "#lib/scoring/answers.ts";
import { OpeningPlace, QuizThenOpening } from "./device-form.tsx";
import { EarlierLink, EarlierOffer, type EarlierQuiz } from "./earlier.tsx";
import { ExpressOffer, ExpressPrice } from "./express.tsx";
import { DevicePrint, ResumeOffer } from "./notices.tsx";
import styles from "./quiz.module.css";
import { Quiz } from "./quiz.tsx";

const paths: Record<QuizMode, string> = { full: "/quiz", express: "/quiz/express" };

/** The page of the full or the express quiz on one's own: of the current bank, or of one before. */
export function QuizPage({
  locale,
  mode,
  release = currentRelease,
}: {
  locale: Locale;
  mode: QuizMode;
  release?: Release;
}) {
  const { bank } = release;
  const isCurrent = release === currentRelease;
  const items = mode === "express" ? selectExpress(bank).items : bank.items;
  const earlier = isCurrent ? listEarlier(locale, mode) : [];
  const words = earlierStrings[locale];
  const full = isCurrent ? paths.full : `${paths.full}/${bankKey(bank)}`;
  return (
    <LaterTypeface>
      <QuizThenOpening
        quiz={
          <Quiz
            bank={bank}
            items={items}
            path={isCurrent ? paths[mode] : `${paths[mode]}/${bankKey(bank)}`}
            fullPath={full}
            locale={locale}
            offer={
              <>
                <ResumeOffer locale={locale} />
                {earlier.length > 0 && (
                  <EarlierOffer
                    current={bankKey(bank)}
                    earlier={earlier}
                    locale={locale}
                    words={words}
                  />
                )}
              </>
            }
            smallPrint={
              <DevicePrint locale={locale}>
                {earlier.length > 0 && <EarlierLink earlier={earlier} words={words} />}
                {isCurrent ? (
                  <OtherLength bank={bank} mode={mode} locale={locale} />
                ) : (
                  <p>
                    {words.here} <a href={localPath(locale, paths[mode])}>{words.toCurrent}</a>
                  </p>
                )}
              </DevicePrint>
            }
          />
        }
        frame={
          <PageFrame locale={locale} path="/result">
            <title>{`${resultStrings[locale].title} · ${siteStrings[locale].name}`}</title>
            <OpeningPlace />
          </PageFrame>
        }
      />
    </LaterTypeface>
  );
}

function OtherLength({ bank, mode, locale }: { bank: Bank; mode: QuizMode; locale: Locale }) {
  const Offer = mode === "express" ? ExpressPrice : ExpressOffer;
  return <Offer bank={bank} locale={locale} className={styles.express} />;
}

function listEarlier(locale: Locale, mode: QuizMode): EarlierQuiz[] {
  return releases.slice(1).map(({ bank }) => ({
    key: bankKey(bank),
    path: localPath(locale, `${paths[mode]}/${bankKey(bank)}`),
    items: (mode === "express" ? selectExpress(bank) : bank).items.map(({ id }) => id),
    express: bank.express,
  }));
}

/** Gives the last part of the address of each earlier version's quiz. */
export function listEarlierPages(): { bank: string }[] {
  return releases.slice(1).map(({ bank }) => ({ bank: bankKey(bank) }));
}

/** Gives the metadata of an earlier version's quiz, which search engines are kept away from. */
export function earlierMetadata(locale: Locale, mode: QuizMode): Metadata {
  const { title } = (mode === "express" ? expressStrings : quizStrings)[locale];
  const description = earlierStrings[locale].here;
  // The form draws the title itself: it names the question shown.
  return {
    ...pageMetadata({ locale, path: paths[mode], title, description, index: false }),
    title: null,
  };
}

/** The quiz of an earlier version, for who began with its questions; 404 for a version that is none. */
export function EarlierQuizPage({
  locale,
  mode,
  bankKey: key,
}: {
  locale: Locale;
  mode: QuizMode;
  bankKey: string;
}) {
  const bank = findByKey(
    releases.slice(1).map((release) => release.bank),
    key,
  );
  const release = releases.find((one) => one.bank === bank);
  if (!release) notFound();
  return <QuizPage locale={locale} mode={mode} release={release} />;
}
