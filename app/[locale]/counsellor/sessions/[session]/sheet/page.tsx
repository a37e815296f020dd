import { Poster } from "#app/_counsellor/board/poster.tsx";
import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/sheet">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => ({ title: counsellorStrings[locale].sheet.title }));
}

/** One page for the wall: how to join, and what happens to answers. */
export default function Page({ params }: Props) {
  return <SessionPage params={params} page="sheet" isBare content={Poster} />;
}
