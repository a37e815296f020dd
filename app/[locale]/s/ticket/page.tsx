import { readNewcomer } from "#app/_session/newcomer.ts";
import styles from "#app/_session/session-page.module.css";
import { localPath, readLocale } from "#app/_ui/address.ts";
import { CodeForm } from "#app/_ui/frame/code-form.tsx";
import { PageFrame } from "#app/_ui/frame/page-frame.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps<"/[locale]/s/ticket">) {
  const locale = await readLocale(params);
  const { title, lead } = sessionStrings[locale].ticket;
  return pageMetadata({ locale, path: "/s/ticket", title, description: lead, index: false });
}

export default async function Page({ params, searchParams }: PageProps<"/[locale]/s/ticket">) {
  const locale = await readLocale(params);
  const { ticket: words, faults } = sessionStrings[locale];
  const { token, fault } = await readNewcomer(searchParams);
  return (
    <PageFrame locale={locale} path="/s/ticket" width="reading" menu={false}>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <CodeForm
        method="post"
        action={localPath(locale, "/s/ticket/enter")}
        name="ticket"
        label={words.field}
        hint={words.hint}
        submit={words.enter}
        token={token}
        fault={fault && faults[fault]}
      />
      <p className={styles.section}>{words.lost}</p>
    </PageFrame>
  );
}
