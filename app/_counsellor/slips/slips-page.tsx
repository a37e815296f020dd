import counsellor from "#app/_counsellor/counsellor.module.css";
import { writeJoinAddress } from "#app/_counsellor/join-card.tsx";
import { wordMeeting } from "#app/_counsellor/meeting.ts";
import type { SessionAccess } from "#app/_counsellor/session-page.tsx";
import { localPath } from "#app/_ui/address.ts";
import { env } from "#lib/env.ts";
import { boardStrings } from "#lib/i18n/board/words.ts";
import { printedSlipStrings, slipPageStrings } from "#lib/i18n/slips/words.ts";
import { mostSlips } from "#lib/sessions/schema/people-schema.ts";
import { ClassList } from "./class-list-form.tsx";

/** A class list on the counsellor's device, and its slips to print. In the session's language on paper, in the counsellor's here. */
export function SlipsPage({ access: { locale, context, view } }: { access: SessionAccess }) {
  const { session, state, way } = view;
  const words = slipPageStrings[locale];
  return (
    <>
      <h2 className={counsellor.subtitle}>{words.title}</h2>
      <p className={counsellor.lead}>{words.lead}</p>
      <p className={counsellor.note}>{words.privacy[session.aliasPolicy]}</p>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <ClassList
        sessionId={session.id}
        until={session.expiresAt}
        now={context.clock()}
        subgroups={session.subgroups}
        most={mostSlips}
        locale={locale}
        words={words}
        faults={boardStrings[locale].faults}
        paper={{
          locale: session.locale,
          title: session.title,
          meeting: wordMeeting(session.locale, session),
          opensAt: state === "draft" ? session.openedAt : null,
          isRehearsal: session.isRehearsal,
          hasNames: session.aliasPolicy === "free",
          address: writeJoinAddress(session.locale),
          code: way.code,
          door: `${env.PUBLIC_URL}${localPath(session.locale, `/s/${way.token}`)}`,
          words: printedSlipStrings[session.locale],
        }}
      />
    </>
  );
}
