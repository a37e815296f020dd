import { notFound } from "next/navigation";
import styles from "#app/_counsellor/counsellor.module.css";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { PageShell } from "#app/_ui/page-shell.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { openSessions } from "#lib/sessions/context.ts";
import { findReceipt } from "#lib/sessions/erasure.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/erased/[receipt]">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { erased } = counsellorStrings[locale].page;
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
  const { page, title } = counsellorStrings[locale];
  const { participants, answers } = found.receipt;
  return (
    <PageShell locale={locale} path={`/counsellor/erased/${id}`} width="reading" menu={false}>
      <h1 className={styles.title}>{page.erased}</h1>
      <p className={styles.lead}>{fillTemplate(page.erasedLead, { participants, answers, id })}</p>
      <p className={styles.ways}>
        <ButtonLink kind="primary" href={localPath(locale, "/counsellor")}>
          {title}
        </ButtonLink>
      </p>
    </PageShell>
  );
}
