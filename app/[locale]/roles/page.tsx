import { previewPicture } from "#app/_card/preview-scene.ts";
import { serveWording } from "#app/_explanation/served-texts.ts";
import { RolesPage } from "#app/_roles/roles-page.tsx";
import { describeTrail } from "#app/_roles/structured-facts.ts";
import { readLocale } from "#app/_ui/address.ts";
import { Breadcrumbs } from "#app/_ui/frame/breadcrumbs.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { StructuredData } from "#app/_ui/frame/structured-data.tsx";
import { rolesStrings } from "#lib/i18n/roles/words.ts";

const path = "/roles";

export async function generateMetadata({ params }: PageProps<"/[locale]/roles">) {
  const locale = await readLocale(params);
  const { title, description } = rolesStrings[locale];
  const picture = previewPicture(locale, "roles");
  return pageMetadata({ locale, path, title, description, picture });
}

export default async function Page({ params }: PageProps<"/[locale]/roles">) {
  const locale = await readLocale(params);
  const trail = [{ name: rolesStrings[locale].title, path }];
  return (
    <PageShell locale={locale} path={path}>
      <Breadcrumbs locale={locale} trail={trail} />
      <RolesPage wording={serveWording(locale)} />
      <StructuredData data={describeTrail(locale, trail)} />
    </PageShell>
  );
}
