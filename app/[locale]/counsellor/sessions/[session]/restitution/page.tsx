import counsellor from "#app/_counsellor/counsellor.module.css";
import { findRestitutionEdition } from "#app/_counsellor/restitution/edition.ts";
import styles from "#app/_counsellor/restitution/restitution.module.css";
import { RestitutionFilter } from "#app/_counsellor/restitution/restitution-filter.tsx";
import { RestitutionView, Section } from "#app/_counsellor/restitution/restitution-view.tsx";
import {
  RestitutionSettings,
  RestitutionWays,
} from "#app/_counsellor/restitution/restitution-ways.tsx";
import { type Desk, DeskPage } from "#app/_counsellor/session-page.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { restitutionStrings } from "#lib/i18n/restitution/words.ts";
import type { Locale } from "#lib/locale.ts";
import { workOut } from "#lib/sessions/restitution/restitution.ts";
import { listSubgroups } from "#lib/sessions/session/session-state.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/restitution">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { title, description } = restitutionStrings[locale];
  return pageMetadata({ locale, path: "/counsellor", title, description, index: false });
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const { session } = await params;
  const { round, subgroup } = await searchParams;
  return (
    <DeskPage
      locale={locale}
      sessionId={session}
      tab="restitution"
      draw={(desk) => <Content locale={locale} desk={desk} round={round} subgroup={subgroup} />}
    />
  );
}

type Asked = string | string[] | undefined;

async function Content({
  locale,
  desk: { context, view },
  round,
  subgroup,
}: {
  locale: Locale;
  desk: Desk;
  round: Asked;
  subgroup: Asked;
}) {
  const { session } = view;
  const edition = findRestitutionEdition(session, locale);
  const restitution = await workOut(context, session, {
    round: Number(round) === 1 ? 1 : session.round,
    subgroup: listSubgroups(session).find((name) => name === subgroup) ?? "",
  });
  const { words } = edition;
  return (
    <>
      <h2 className={counsellor.subtitle}>{words.title}</h2>
      <p>{words.lead}</p>
      <RestitutionWays edition={edition} view={view} />
      <RestitutionFilter edition={edition} restitution={restitution} />
      <RestitutionView edition={edition} restitution={restitution} />
      <Section id="rules" title={words.rules.title}>
        <ul className={styles.rules}>
          {words.rules.list.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
      <RestitutionSettings edition={edition} view={view} />
    </>
  );
}
