import type { Metadata } from "next";
import { EarlierQuizPage, earlierMetadata, listEarlierPages } from "#app/_quiz/quiz-page.tsx";
import { readLocale } from "#app/_ui/address.ts";

export const dynamicParams = false;

export const generateStaticParams = listEarlierPages;

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/quiz/express/[bank]">): Promise<Metadata> {
  return earlierMetadata(await readLocale(params), "express");
}

/** The express quiz of an earlier version, to be finished by who began with them. */
export default async function Page({ params }: PageProps<"/[locale]/quiz/express/[bank]">) {
  const { bank } = await params;
  return <EarlierQuizPage locale={await readLocale(params)} mode="express" bankKey={bank} />;
}
