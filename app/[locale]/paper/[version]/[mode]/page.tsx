import { notFound } from "next/navigation";
import { PaperPage, paperMetadata } from "#app/_paper/paper-page.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { currentRelease, releases } from "#lib/bank/released.ts";

export const dynamicParams = false;

const modes = ["full", "express"] as const;

/** Every released version: a session keeps the one that it was made with, and its sheets are printed as long as it runs. */
export function generateStaticParams() {
  const { id } = currentRelease.bank;
  return releases
    .filter(({ bank }) => bank.id === id)
    .flatMap(({ bank }) => modes.map((mode) => ({ version: String(bank.version), mode })));
}

async function readPage(params: PageProps<"/[locale]/paper/[version]/[mode]">["params"]) {
  const locale = await readLocale(params);
  const { version, mode: name } = await params;
  const release = releases.find(({ bank }) => String(bank.version) === version);
  const mode = modes.find((known) => known === name);
  if (!release || !mode) notFound();
  return { locale, release, mode };
}

export async function generateMetadata({ params }: PageProps<"/[locale]/paper/[version]/[mode]">) {
  const { locale, release, mode } = await readPage(params);
  return paperMetadata(locale, mode, release.bank.version);
}

export default async function Page({ params }: PageProps<"/[locale]/paper/[version]/[mode]">) {
  const { locale, release, mode } = await readPage(params);
  return <PaperPage locale={locale} mode={mode} release={release} />;
}
