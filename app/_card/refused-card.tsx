import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { cardPageStrings } from "#lib/i18n/card/words.ts";
import type { Locale } from "#lib/locale.ts";

/** What an address gets that no card here has. */
export function RefusedCard({ locale }: { locale: Locale }) {
  const words = cardPageStrings[locale].refused;
  return (
    <PageShell locale={locale} path="/" width="reading">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>{words.advice}</p>
      <p>
        <ButtonLink kind="primary" href={localPath(locale, "/quiz")}>
          {words.quiz}
        </ButtonLink>
      </p>
      <p>
        <a href={localPath(locale, "/roles")}>{words.roles}</a>
      </p>
    </PageShell>
  );
}
