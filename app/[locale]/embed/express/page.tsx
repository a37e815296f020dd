import type { Metadata } from "next";
import { EmbedQuiz } from "#app/_embed/embed-quiz.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { integrationPage } from "#lib/i18n/embed/words.ts";
import { expressStrings } from "#lib/i18n/quiz/words.ts";

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/embed/express">): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title } = expressStrings[locale];
  const { description } = integrationPage[locale];
  // The form draws the title itself: it names the question shown.
  return {
    ...pageMetadata({ locale, path: "/embed/express", title, description, index: false }),
    title: null,
  };
}

export default async function Page({ params }: PageProps<"/[locale]/embed/express">) {
  return <EmbedQuiz locale={await readLocale(params)} mode="express" />;
}
