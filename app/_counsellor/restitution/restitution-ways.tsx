import counsellor from "#app/_counsellor/counsellor.module.css";
import { sessionPath } from "#app/_counsellor/session-page.tsx";
import { PrintButton } from "#app/_print/print-button.tsx";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { boardStrings } from "#lib/i18n/board/words.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import type { SessionView } from "#lib/sessions/live/session-view.ts";
import { mostRounds } from "#lib/sessions/session/round.ts";
import { ActionButton } from "../action-button.tsx";
import type { RestitutionEdition } from "./edition.ts";
import { Section } from "./restitution-view.tsx";

/** What a counsellor does with the restitution: show it to the room, print it. */
export function RestitutionWays({
  edition,
  view,
}: {
  edition: RestitutionEdition;
  view: SessionView;
}) {
  const { words, locale } = edition;
  const { session } = view;
  const { faults } = counsellorStrings[locale];
  const api = `/api/v1/sessions/${session.id}`;
  const isShown = session.restitutionOpenedAt !== null;
  const board = boardStrings[locale];
  const isSmall = view.counts.joined < smallestGroup;
  return (
    <div className={counsellor.screen}>
      <div className={counsellor.ways}>
        <ActionButton
          method="PUT"
          kind={isShown ? "quiet" : "primary"}
          url={`${api}/restitution`}
          body={{ open: !isShown }}
          text={isShown ? words.screen.hide : isSmall ? board.showTalk : words.screen.show}
          faults={faults}
        />
        <ButtonLink href={sessionPath(locale, session.id, "screen")}>{words.screen.go}</ButtonLink>
        <PrintButton text={words.print} />
        <ButtonLink href={sessionPath(locale, session.id, "summary")}>
          {words.summary.title}
        </ButtonLink>
      </div>
      {isSmall ? (
        <p>{board.talkLead}</p>
      ) : (
        <p>{isShown ? words.screen.shown : words.screen.lead}</p>
      )}
    </div>
  );
}

/** What changes the session: a second round, the subgroups. */
export function RestitutionSettings({
  edition,
  view,
}: {
  edition: RestitutionEdition;
  view: SessionView;
}) {
  const { words, locale } = edition;
  const { session, state, right } = view;
  const { faults } = counsellorStrings[locale];
  const api = `/api/v1/sessions/${session.id}`;
  return (
    <div className={counsellor.screen}>
      {state === "open" && session.round < mostRounds && (
        <Section id="second" title={words.second.title} lead={words.second.lead}>
          <details>
            <summary>{words.second.start}</summary>
            <div className={counsellor.ways}>
              <ActionButton
                kind="primary"
                url={`${api}/rounds`}
                text={words.second.confirm}
                faults={faults}
              />
            </div>
          </details>
        </Section>
      )}
      {right === "own" && (
        <Section id="subgroups" title={words.subgroups.title} lead={words.subgroups.lead}>
          <p>
            <a href={sessionPath(locale, session.id, "settings")}>{words.subgroups.change}</a>
          </p>
        </Section>
      )}
    </div>
  );
}
