import { notFound, permanentRedirect } from "next/navigation";
import { previewPicture } from "#app/_card/preview-scene.ts";
import { serveWording } from "#app/_explanation/served-texts.ts";
import { PairPage } from "#app/_roles/pair-page.tsx";
import { describeFaq, describeTrail } from "#app/_roles/structured-facts.ts";
import { localPath, readLocale } from "#app/_ui/address.ts";
import { Breadcrumbs } from "#app/_ui/frame/breadcrumbs.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { StructuredData } from "#app/_ui/frame/structured-data.tsx";
import { claimsWithin, listPairs, readStatement } from "#lib/bank/guide.ts";
import { currentRelease } from "#lib/bank/released.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";

export const dynamicParams = false;

export function generateStaticParams() {
  return listPairs(currentRelease.bank.roles).flatMap(({ slug, reversed }) => [
    { pair: slug },
    { pair: reversed },
  ]);
}

async function readPage(params: PageProps<"/[locale]/compare/[pair]">["params"]) {
  const locale = await readLocale(params);
  const wording = serveWording(locale);
  const { pair: asked } = await params;
  const pair = listPairs(wording.bank.roles).find(
    ({ slug, reversed }) => slug === asked || reversed === asked,
  );
  if (!pair) notFound();
  const { slug } = pair;
  if (slug !== asked) permanentRedirect(localPath(locale, `/compare/${slug}`));
  const [a, b] = pair.roles;
  const names = { a: nameRole(wording, a), b: nameRole(wording, b) };
  return { wording, pair, names, path: `/compare/${slug}` };
}

export async function generateMetadata({ params }: PageProps<"/[locale]/compare/[pair]">) {
  const { wording, pair, names, path } = await readPage(params);
  const { locale } = wording;
  const words = rolesStrings[locale];
  return pageMetadata({
    locale,
    path,
    picture: previewPicture(locale, pair.slug),
    title: fillTemplate(words.comparison, names),
    description: fillTemplate(words.comparisonDescription, names),
  });
}

export default async function Page({ params }: PageProps<"/[locale]/compare/[pair]">) {
  const { wording, pair, names, path } = await readPage(params);
  const { locale, sources } = wording;
  const words = rolesStrings[locale];
  const trail = [
    { name: words.title, path: "/roles" },
    { name: fillTemplate(words.comparison, names), path },
  ];
  const questions = claimsWithin(sources, pair.roles, "faq").map((id) =>
    readStatement(wording, id),
  );
  return (
    <PageShell locale={locale} path={path}>
      <Breadcrumbs locale={locale} trail={trail} />
      <PairPage wording={wording} pair={pair} />
      <StructuredData data={describeTrail(locale, trail)} />
      <StructuredData data={describeFaq(questions)} />
    </PageShell>
  );
}
