import type { Metadata } from "next";
import { previewPicture } from "#app/_card/preview-scene.ts";
import { QuizPage } from "#app/_quiz/quiz-page.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { currentRelease } from "#lib/bank/released.ts";
import { expressStrings } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";

const { bank } = currentRelease;

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/quiz/express">): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = expressStrings[locale];
  const metadata = pageMetadata({
    locale,
    path: "/quiz/express",
    title,
    picture: previewPicture(locale, "express"),
    description: fillTemplate(description, {
      express: bank.express.length,
      full: bank.items.length,
    }),
  });
  // The form draws the title itself: it names the question shown.
  return { ...metadata, title: null };
}

export default async function Page({ params }: PageProps<"/[locale]/quiz/express">) {
  return <QuizPage locale={await readLocale(params)} mode="express" />;
}
