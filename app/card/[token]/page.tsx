import type { Metadata } from "next";
import { cardMetadata, readVisitorLocale } from "#app/_card/card-metadata.ts";
import { readToken } from "#app/_card/card-signer.ts";
import { RefusedCard, SharedCard } from "#app/_card/shared-card.tsx";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { cardPageStrings } from "#lib/i18n/card/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";

export async function generateMetadata({ params }: PageProps<"/card/[token]">): Promise<Metadata> {
  const { token } = await params;
  const card = readToken(token);
  if (card) return cardMetadata(card, token);
  const locale = await readVisitorLocale();
  const { title } = cardPageStrings[locale].refused;
  return { title: `${title} · ${siteStrings[locale].name}`, robots: { index: false } };
}

export default async function Page({ params }: PageProps<"/card/[token]">) {
  const { token } = await params;
  const card = readToken(token);
  if (!card) return <RefusedCard locale={await readVisitorLocale()} />;
  return (
    <PageShell locale={card.locale} path="/">
      <SharedCard card={card} token={token} />
    </PageShell>
  );
}
