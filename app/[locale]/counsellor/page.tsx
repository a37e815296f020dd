import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { HomePage } from "#app/_counsellor/home/home-page.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/counsellor">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => counsellorStrings[locale]);
}

export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  return (
    <PageShell locale={locale} path="/counsellor" menu={false}>
      <HomePage locale={locale} />
    </PageShell>
  );
}
