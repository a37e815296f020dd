import { OwnAccount, wordIdentity } from "#app/_counsellor/account/own-account.tsx";
import { WaysIn } from "#app/_counsellor/account/ways-in.tsx";
import styles from "#app/_counsellor/counsellor.module.css";
import { readPageCounsellor } from "#app/_counsellor/signed-in.ts";
import { localPath } from "#app/_ui/address.ts";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { PageShell } from "#app/_ui/page-shell.tsx";
import { authStrings } from "#lib/i18n/account/words.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/counsellor/account">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { title } = authStrings[locale];
  return pageMetadata({ locale, path: "/counsellor", title, description: title, index: false });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const words = authStrings[locale];
  const counsellor = await readPageCounsellor();
  const isAdded = (await searchParams).added !== undefined;
  return (
    <PageShell locale={locale} path="/counsellor/account" menu={false}>
      <p>
        <a href={localPath(locale, "/counsellor")}>{counsellorStrings[locale].title}</a>
      </p>
      <h1 className={styles.title}>{words.title}</h1>
      {counsellor && <p className={styles.lead}>{wordIdentity(locale, counsellor)}</p>}
      {isAdded && counsellor && <p className={styles.note}>{words.passkeyAdded}</p>}
      {(counsellor === null || counsellor.isAnonymous) && <WaysIn locale={locale} />}
      {counsellor && <OwnAccount locale={locale} counsellor={counsellor} />}
    </PageShell>
  );
}
