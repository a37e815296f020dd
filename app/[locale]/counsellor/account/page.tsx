import { AccountPage } from "#app/_counsellor/account/account-page.tsx";
import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { readLocale } from "#app/_ui/address.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { authStrings } from "#lib/i18n/account/words.ts";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/counsellor/account">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => ({ title: authStrings[locale].title }));
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const { done } = await searchParams;
  return (
    <PageShell locale={locale} path="/counsellor/account" menu={false}>
      <AccountPage locale={locale} done={String(done)} />
    </PageShell>
  );
}
