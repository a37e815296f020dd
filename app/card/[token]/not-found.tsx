import { readVisitorLocale } from "#app/_card/visitor-locale.ts";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { PageShell } from "#app/_ui/page-shell.tsx";
import { cardPageStrings } from "#lib/i18n/card-page.ts";

/** What an address gets that no card here has. */
export default async function NotFound() {
  const locale = await readVisitorLocale();
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
