import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { ProsePage } from "#app/_ui/frame/prose-page.tsx";
import { accessibilityPage } from "#lib/i18n/prose/words.ts";

const path = "/accessibility";

export async function generateMetadata({ params }: PageProps<"/[locale]/accessibility">) {
  const locale = await readLocale(params);
  const { title, description } = accessibilityPage[locale];
  return pageMetadata({ locale, path, title, description });
}

export default async function Page({ params }: PageProps<"/[locale]/accessibility">) {
  const locale = await readLocale(params);
  return <ProsePage locale={locale} path={path} prose={accessibilityPage[locale]} />;
}
