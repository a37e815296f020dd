import { readIds } from "#app/_api/page-ids.ts";
import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { RemotePage } from "#app/_counsellor/screen/remote-page.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { remoteStrings } from "#lib/i18n/screen/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/remote/[session]/[key]">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => ({ title: remoteStrings[locale].title }));
}

/** The remote of the room's screen, for whoever holds its link. */
export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { session, key } = await readIds(params, ["session", "key"]);
  return (
    <PageShell
      locale={locale}
      path={`/counsellor/remote/${session}/${key}`}
      width="reading"
      menu={false}
    >
      <RemotePage locale={locale} sessionId={session} remoteKey={key} />
    </PageShell>
  );
}
