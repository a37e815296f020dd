import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { ScreenPage } from "#app/_counsellor/screen/screen-page.tsx";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { screenStrings } from "#lib/i18n/screen/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/screen">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => screenStrings[locale]);
}

export default function Page({ params }: Props) {
  return <SessionPage params={params} page="screen" isBare content={ScreenPage} />;
}
