import { notFound } from "next/navigation";
import { readIds } from "#app/_api/page-ids.ts";
import { ForgetDevice } from "#app/_session/leave-form.tsx";
import styles from "#app/_session/session-page.module.css";
import { localPath, readLocale } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { findReceipt } from "#lib/sessions/erasure/erasure.ts";
import { openSessions } from "#lib/sessions/start.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/s/erased/[receipt]">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { erased } = sessionStrings[locale].ownPage;
  return pageMetadata({ locale, path: "/join", title: erased, description: erased, index: false });
}

export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { receipt: id } = await readIds(params, ["receipt"]);
  const found = await findReceipt(await openSessions(), id);
  if (!found.ok) notFound();
  const words = sessionStrings[locale].ownPage;
  return (
    <PageShell locale={locale} path={`/s/erased/${id}`} width="reading" menu={false}>
      <h1 className={styles.title}>{words.erased}</h1>
      <p className={styles.lead}>{wordErased(locale, found.receipt.answers)}</p>
      <p className={styles.soft}>{fillTemplate(words.receipt, { id })}</p>
      <p className={styles.ways}>
        <ButtonLink href={localPath(locale, "/join")}>{siteStrings[locale].join}</ButtonLink>
      </p>
      <ForgetDevice />
    </PageShell>
  );
}

function wordErased(locale: Locale, answers: number): string {
  const words = sessionStrings[locale].ownPage;
  return answers === 0
    ? words.erasedLeadNone
    : fillPlural(words.erasedLead, { locale, n: answers });
}
