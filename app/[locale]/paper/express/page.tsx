import { PaperPage, paperMetadata } from "#app/_paper/paper-page.tsx";
import { readLocale } from "#app/_ui/address.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/paper/express">) {
  return paperMetadata(await readLocale(params), "express");
}

export default async function Page({ params }: PageProps<"/[locale]/paper/express">) {
  return <PaperPage locale={await readLocale(params)} mode="express" />;
}
