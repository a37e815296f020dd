import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { SlipsPage } from "#app/_counsellor/slips/slips-page.tsx";
import { slipPageStrings } from "#lib/i18n/slips/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/slips">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => ({ title: slipPageStrings[locale].title }));
}

export default function Page({ params }: Props) {
  return <SessionPage params={params} page="slips" content={SlipsPage} />;
}
