import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import styles from "#app/_counsellor/counsellor.module.css";
import { Moment } from "#app/_counsellor/moment.tsx";
import { PrintButton } from "#app/_print/print-button.tsx";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { PageShell } from "#app/_ui/page-shell.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import { findReceipt } from "#lib/sessions/erasure/erasure.ts";
import { openSessions } from "#lib/sessions/start.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/erased/[receipt]">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const erased = dataPageStrings[locale].receipt.what;
  return pageMetadata({
    locale,
    path: "/counsellor",
    title: erased,
    description: erased,
    index: false,
  });
}

export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { receipt: id } = await params;
  const found = await findReceipt(await openSessions(), id);
  if (!found.ok) notFound();
  const words = dataPageStrings[locale].receipt;
  const { kind, at, sessions, participants, answers } = found.receipt;
  const facts: [string, ReactNode][] = [
    [words.when, <Moment key="at" locale={locale} at={at} />],
    ...(kind === "participant" ? [] : [[words.sessions, sessions] as [string, ReactNode]]),
    [words.participants, participants],
    [words.answers, answers],
    [words.number, id],
  ];
  return (
    <PageShell locale={locale} path={`/counsellor/erased/${id}`} width="reading" menu={false}>
      <h1 className={styles.title}>{words.titles[kind]}</h1>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{words.note}</p>
      <p className={`${styles.ways} ${styles.screen}`}>
        <PrintButton text={words.print} />
        <ButtonLink kind="primary" href={localPath(locale, "/counsellor")}>
          {counsellorStrings[locale].title}
        </ButtonLink>
      </p>
    </PageShell>
  );
}
