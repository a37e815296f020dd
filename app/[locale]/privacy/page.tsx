import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { ProsePage } from "#app/_ui/frame/prose-page.tsx";
import { privacyPage } from "#lib/i18n/prose/words.ts";

const path = "/privacy";

export async function generateMetadata({ params }: PageProps<"/[locale]/privacy">) {
  const locale = await readLocale(params);
  const { title, description } = privacyPage[locale];
  return pageMetadata({ locale, path, title, description });
}

export default async function Page({ params }: PageProps<"/[locale]/privacy">) {
  const locale = await readLocale(params);
  return <ProsePage locale={locale} path={path} prose={privacyPage[locale]} />;
}
