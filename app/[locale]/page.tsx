import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { previewPicture } from "#app/_card/preview-scene.ts";
import { Explore } from "#app/_landing/explore.tsx";
import { Hero } from "#app/_landing/hero.tsx";
import { JoinForm } from "#app/_landing/join-form.tsx";
import { Promises } from "#app/_landing/promises.tsx";
import { RoleLegend } from "#app/_landing/role-legend.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { currentRelease } from "#lib/bank/released.ts";
import { landingStrings } from "#lib/i18n/landing/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import { isLocale } from "#lib/locale.ts";
import styles from "./page.module.css";

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return pageMetadata({
    locale,
    path: "/",
    title: landingStrings[locale].pageTitle,
    description: siteStrings[locale].description,
    picture: previewPicture(locale, "home"),
  });
}

export default async function Page({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const release = currentRelease;
  return (
    <PageShell locale={locale} path="/" width="full">
      <Hero locale={locale} release={release} />
      <div className={styles.sections}>
        <JoinForm locale={locale} />
        <RoleLegend locale={locale} release={release} />
        <Promises locale={locale} />
        <Explore locale={locale} release={release} />
      </div>
    </PageShell>
  );
}
