import { showLive } from "#app/_api/views.ts";
import { findRestitutionEdition } from "#app/_counsellor/restitution/edition.ts";
import { DoorSide } from "#app/_counsellor/screen/door-side.tsx";
import { Projector } from "#app/_counsellor/screen/projector.tsx";
import { makeSlides } from "#app/_counsellor/screen/slides.tsx";
import { SessionMissing } from "#app/_counsellor/session-missing.tsx";
import { deskPath } from "#app/_counsellor/session-nav.tsx";
import { type Desk, readDesk } from "#app/_counsellor/session-page.tsx";
import { readLocale } from "#app/_ui/page-locale.ts";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { PageShell } from "#app/_ui/page-shell.tsx";
import { Typeface } from "#app/_ui/typeface.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { screenStrings } from "#lib/i18n/screen/words.ts";
import type { Locale } from "#lib/locale.ts";
import { nameLive } from "#lib/sessions/live/live-session.ts";
import { workOut } from "#lib/sessions/restitution/restitution.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/sessions/[session]/screen">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { title, description } = screenStrings[locale];
  return pageMetadata({ locale, path: "/counsellor", title, description, index: false });
}

export default async function Page({ params }: Props) {
  const locale = await readLocale(params);
  const { session: sessionId } = await params;
  const desk = await readDesk(sessionId, "watch");
  if (!desk) {
    return (
      <PageShell locale={locale} path={`/counsellor/sessions/${sessionId}/screen`} menu={false}>
        <SessionMissing locale={locale} />
      </PageShell>
    );
  }
  const { context, view } = desk;
  const { session } = view;
  const words = screenStrings[locale];
  return (
    <Typeface>
      <Projector
        url={`/api/v1/sessions/${session.id}`}
        initial={showLive(nameLive(session, view.counts, context.clock()))}
        title={session.title}
        door={<DoorSide view={view} words={screenStrings[session.locale]} />}
        slides={await readSlides(locale, desk)}
        mayOpen={view.right !== "watch"}
        leave={deskPath(locale, session.id, "board")}
        words={{
          ...words,
          failed: counsellorStrings[locale].failed,
          counts: counsellorStrings[locale].page.counts,
          tools: words.title,
        }}
      />
    </Typeface>
  );
}

/** The restitution is on the room's screen only once the counsellor has opened it. */
async function readSlides(locale: Locale, { context, view: { session } }: Desk) {
  if (session.restitution_opened_at === null) return [];
  const filter = { round: session.round, subgroup: "" };
  return makeSlides(
    findRestitutionEdition(session, locale),
    await workOut(context, session, filter),
  );
}
