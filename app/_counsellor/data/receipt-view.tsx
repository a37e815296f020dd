import type { ReactNode } from "react";
import styles from "#app/_counsellor/counsellor.module.css";
import { FactList } from "#app/_counsellor/fact-list.tsx";
import { sessionPath } from "#app/_counsellor/session-page.tsx";
import { PrintButton } from "#app/_print/print-button.tsx";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { Moment } from "#app/_ui/moment.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { Receipt } from "#lib/sessions/erasure/erasure.ts";

/** What was erased and when, to keep or to print. */
export function ReceiptView({
  locale,
  id,
  receipt: { kind, at, sessions, participants, answers },
  from,
}: {
  locale: Locale;
  id: string;
  receipt: Receipt;
  /** The session where somebody's data was erased; a receipt names none, so the address does. */
  from: string | null;
}) {
  const words = dataPageStrings[locale].receipt;
  const facts: (readonly [string, ReactNode])[] = [
    [words.when, <Moment key="at" locale={locale} at={at} />],
    ...(kind === "participant" ? [] : [[words.sessions, sessions] as const]),
    [words.participants, participants],
    [words.answers, answers],
    [words.number, id],
  ];
  return (
    <>
      <h1 className={styles.title}>{words.titles[kind]}</h1>
      <FactList facts={facts} />
      <p>{words.note}</p>
      <p className={`${styles.ways} ${styles.screen}`}>
        <PrintButton text={words.print} />
        {from === null ? (
          <ButtonLink kind="primary" href={localPath(locale, "/counsellor")}>
            {counsellorStrings[locale].title}
          </ButtonLink>
        ) : (
          <ButtonLink kind="primary" href={sessionPath(locale, from, "data")}>
            {words.back}
          </ButtonLink>
        )}
      </p>
    </>
  );
}
