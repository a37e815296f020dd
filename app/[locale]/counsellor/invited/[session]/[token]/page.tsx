import { readIds } from "#app/_api/page-ids.ts";
import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { Invited } from "#app/_counsellor/team/invited.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { teamStrings } from "#lib/i18n/team/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/invited/[session]/[token]">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => ({ title: teamStrings[locale].invited.title }));
}

/** A colleague's invitation. Opening it changes nothing: previews of links open them too. */
export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { session, token } = await readIds(params, ["session", "token"]);
  return (
    <PageShell locale={locale} path={`/counsellor/invited/${session}/${token}`} menu={false}>
      <Invited locale={locale} sessionId={session} token={token} />
    </PageShell>
  );
}
