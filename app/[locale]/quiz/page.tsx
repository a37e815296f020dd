import type { Metadata } from "next";
import { Quiz } from "#app/_quiz/quiz.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { SiteHeader } from "#app/_ui/site-header.tsx";
import { releases } from "#lib/bank/released.ts";
import { quizStrings } from "#lib/i18n/quiz.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./page.module.css";

const { bank, sentences } = releases[0];

export async function generateMetadata({ params }: PageProps<"/[locale]/quiz">): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = quizStrings[locale];
  const metadata = pageMetadata({
    locale,
    path: "/quiz",
    title,
    description: fillTemplate(description, { total: bank.items.length }),
  });
  // The form draws the title itself: it names the question shown.
  return { ...metadata, title: null };
}

export default async function Page({ params }: PageProps<"/[locale]/quiz">) {
  const locale = await readLocale(params);
  return (
    <>
      <SiteHeader locale={locale} path="/quiz" menu={false} />
      <main className={styles.main}>
        <h1 className={styles.title}>{quizStrings[locale].title}</h1>
        <Quiz bank={bank} items={bank.items} sentences={sentences[locale]} locale={locale} />
      </main>
    </>
  );
}
