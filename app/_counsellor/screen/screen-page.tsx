import { showLive } from "#app/_api/views.ts";
import { isLocalAddress } from "#app/_counsellor/join-card.tsx";
import { findRestitutionEdition } from "#app/_counsellor/restitution/edition.ts";
import { type SessionAccess, sessionPath } from "#app/_counsellor/session-page.tsx";
import { Typeface } from "#app/_ui/frame/typeface.tsx";
import { boardStrings } from "#lib/i18n/board/words.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { screenStrings } from "#lib/i18n/screen/words.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { nameLive } from "#lib/sessions/live/live-session.ts";
import { workOutLatest } from "#lib/sessions/restitution/restitution.ts";
import { Lobby } from "./lobby.tsx";
import { Projector } from "./projector.tsx";
import { makeSlides } from "./slides.tsx";
import { makeTalkSlides } from "./talk-slides.tsx";

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
        trouble={isLocalAddress() ? counsellorStrings[locale].page.localAddress : null}
        leave={sessionPath(locale, session.id, "board")}
        words={{
          ...words,
          counts: counsellorStrings[locale].page.counts,
          openTalk: boardStrings[locale].showTalk,
          secondRound: boardStrings[locale].round.start,
          secondConfirm: boardStrings[locale].round.confirm,
          tools: words.title,
        }}
        faults={counsellorStrings[locale].faults}
      />
    </Typeface>
  );
}

/** The restitution is on the room's screen only once the counsellor has opened it. */
async function readSlides({ locale, context, view: { session, counts } }: SessionAccess) {
  if (session.restitutionOpenedAt === null) return [];
  const edition = findRestitutionEdition(session, locale);
  if (counts.joined < smallestGroup) return makeTalkSlides(edition);
  return makeSlides(edition, await workOutLatest(context, session, ""));
}
