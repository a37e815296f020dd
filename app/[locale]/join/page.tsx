import type { Metadata } from "next";
import { NetworkCheck } from "#app/_session/network-check.tsx";
import styles from "#app/_session/session-page.module.css";
import { localPath, readLocale } from "#app/_ui/address.ts";
import { JoinCodeForm } from "#app/_ui/frame/code-form.tsx";
import { PageFrame } from "#app/_ui/frame/page-frame.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/join">): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = sessionStrings[locale].join;
  return pageMetadata({ locale, path: "/join", title, description });
}

export default async function Page({ params }: PageProps<"/[locale]/join">) {
  const locale = await readLocale(params);
  const strings = sessionStrings[locale].join;
  return (
    <PageFrame locale={locale} path="/join" width="reading" menu={false}>
      <h1 className={styles.title}>{strings.title}</h1>
      <p className={styles.lead}>{strings.lead}</p>
      <JoinCodeForm locale={locale} label={strings.code} />
      <section className={styles.section}>
        <p>
          {strings.haveTicket} <a href={localPath(locale, "/s/ticket")}>{strings.ticketLink}</a>
        </p>
        <p>
          {strings.soloLead} <a href={localPath(locale, "/quiz")}>{strings.soloLink}</a>
        </p>
      </section>
      <section className={styles.section}>
        <h2>{strings.networkTitle}</h2>
        <p>{strings.networkLead}</p>
        <NetworkCheck
          locale={locale}
          words={{
            start: strings.networkStart,
            running: strings.networkRunning,
            good: strings.networkGood,
            slow: strings.networkSlow,
            portal: strings.networkPortal,
            none: strings.networkNone,
            keep: strings.networkKeep,
            kept: strings.networkKept,
          }}
        />
        <noscript>
          <p>{strings.networkNoScript}</p>
        </noscript>
      </section>
    </PageFrame>
  );
}
