import { showLive } from "#app/_api/views.ts";
import { findRestitutionEdition } from "#app/_counsellor/restitution/edition.ts";
import { type SessionAccess, sessionPath } from "#app/_counsellor/session-page.tsx";
import { Typeface } from "#app/_ui/frame/typeface.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { screenStrings } from "#lib/i18n/screen/words.ts";
import { nameLive } from "#lib/sessions/live/live-session.ts";
import { workOut } from "#lib/sessions/restitution/restitution.ts";
import { Lobby } from "./lobby.tsx";
import { Projector } from "./projector.tsx";
import { makeSlides } from "./slides.tsx";

/** The room's screen, without the frame of the other pages. */
export async function ScreenPage({ access }: { access: SessionAccess }) {
  const { locale, context, view } = access;
  const { session } = view;
  const words = screenStrings[locale];
  return (
    <Typeface>
      <Projector
        url={`/api/v1/sessions/${session.id}`}
        initial={showLive(nameLive(session, view.counts, context.clock()))}
        title={session.title}
        lobby={<Lobby view={view} words={screenStrings[session.locale]} />}
        slides={await readSlides(access)}
        mayOpen={view.right !== "watch"}
        leave={sessionPath(locale, session.id, "board")}
        words={{
          ...words,
          counts: counsellorStrings[locale].page.counts,
          tools: words.title,
        }}
        faults={counsellorStrings[locale].faults}
      />
    </Typeface>
  );
}

/** The restitution is on the room's screen only once the counsellor has opened it. */
async function readSlides({ locale, context, view: { session } }: SessionAccess) {
  if (session.restitutionOpenedAt === null) return [];
  const filter = { round: session.round, subgroup: "" };
  const edition = findRestitutionEdition(session, locale);
  return makeSlides(edition, await workOut(context, session, filter));
}
