import { notFound } from "next/navigation";
import { previewPicture } from "#app/_card/preview-scene.ts";
import { serveWording } from "#app/_explanation/served-texts.ts";
import { RolePage } from "#app/_roles/role-page.tsx";
import { describeFaq, describeOccupation, describeTrail } from "#app/_roles/structured-facts.ts";
import { readLocale } from "#app/_ui/address.ts";
import { Breadcrumbs } from "#app/_ui/frame/breadcrumbs.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { StructuredData } from "#app/_ui/frame/structured-data.tsx";
import { statementsAbout } from "#lib/bank/guide.ts";
import { currentRelease } from "#lib/bank/released.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";

export const dynamicParams = false;

export function generateStaticParams() {
  return currentRelease.bank.roles.map((role) => ({ role }));
}

async function readPage(params: PageProps<"/[locale]/roles/[role]">["params"]) {
  const wording = serveWording(await readLocale(params));
  const { role } = await params;
  const words = wording.sentences.roles[role];
  if (!words) notFound();
  return { wording, role, words, path: `/roles/${role}` };
}

export async function generateMetadata({ params }: PageProps<"/[locale]/roles/[role]">) {
  const { wording, role, words, path } = await readPage(params);
  const { locale } = wording;
  const title = fillTemplate(rolesStrings[locale].roleTitle, { role: words.name });
  const picture = previewPicture(locale, role);
  return pageMetadata({ locale, path, title, description: words.short, picture });
}

export default async function Page({ params }: PageProps<"/[locale]/roles/[role]">) {
  const { wording, role, words, path } = await readPage(params);
  const { locale } = wording;
  const trail = [
    { name: rolesStrings[locale].title, path: "/roles" },
    { name: words.name, path },
  ];
  const said = (topic: string) => statementsAbout(wording, role, topic);
  return (
    <PageShell locale={locale} path={path}>
      <Breadcrumbs locale={locale} trail={trail} />
      <RolePage wording={wording} role={role} />
      <StructuredData data={describeTrail(locale, trail)} />
      <StructuredData data={describeOccupation(wording, role, said)} />
      <StructuredData data={describeFaq(said("faq"))} />
    </PageShell>
  );
}
