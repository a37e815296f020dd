import type { Metadata } from "next";
import { previewPicture } from "#app/_card/preview-scene.ts";
import { QuizPage } from "#app/_quiz/quiz-page.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { currentRelease } from "#lib/bank/released.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { type Locale, locales, nameLanguage } from "#lib/locale.ts";

const { bank } = currentRelease;

export async function generateMetadata({ params }: PageProps<"/[locale]/quiz">): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = quizStrings[locale];
  const metadata = pageMetadata({
    locale,
    path: "/quiz",
    title,
    picture: previewPicture(locale, "quiz"),
    description: fillTemplate(description, {
      total: bank.items.length,
      languages: listLanguages(locale),
    }),
  });
  // The form draws the title itself: it names the question shown.
  return { ...metadata, title: null };
}

export default async function Page({ params }: PageProps<"/[locale]/quiz">) {
  return <QuizPage locale={await readLocale(params)} mode="full" />;
}

/** Names the languages of the quiz, such as "en français ou en anglais". */
function listLanguages(locale: Locale): string {
  const { inLanguage } = quizStrings[locale];
  const names = locales.map((one) =>
    fillTemplate(inLanguage, { language: nameLanguage(one, locale) }),
  );
  return new Intl.ListFormat(locale, { type: "disjunction" }).format(names);
}
