import { PaperPage, paperMetadata } from "#app/_paper/paper-page.tsx";
import { readLocale } from "#app/_ui/address.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/paper">) {
  return paperMetadata(await readLocale(params), "full");
}

export default async function Page({ params }: PageProps<"/[locale]/paper">) {
  return <PaperPage locale={await readLocale(params)} mode="full" />;
}
