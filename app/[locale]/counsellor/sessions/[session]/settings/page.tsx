import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { SessionPage } from "#app/_counsellor/session-page.tsx";
import { SettingsPage } from "#app/_counsellor/settings/settings-page.tsx";
import { sessionPageStrings } from "#lib/i18n/counsellor/words.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/settings">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => ({
    title: sessionPageStrings[locale].settings.title,
  }));
}

export default function Page({ params }: Props) {
  return (
    <SessionPage
      params={params}
      page="settings"
      content={({ access }) => <SettingsPage access={access} />}
    />
  );
}
