import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";
import { firstDay, lastDay, type Session } from "#lib/sessions/session/session.ts";
import { Field } from "./field.tsx";

/** On which day and in which establishment a session's group meets: what its papers are headed with. */
export function MeetingFields({
  locale,
  session,
}: {
  locale: Locale;
  session?: Pick<Session, "meetsOn" | "establishment">;
}) {
  const { form: words } = counsellorStrings[locale];
  return (
    <>
      <Field
        name="meetsOn"
        label={words.meetsOn}
        hint={words.meetsOnHint}
        value={session?.meetsOn ?? ""}
        type="date"
        min={firstDay}
        max={lastDay}
      />
      <Field
        name="establishment"
        label={words.establishment}
        hint={words.establishmentHint}
        value={session?.establishment ?? ""}
        maxLength={120}
      />
    </>
  );
}
