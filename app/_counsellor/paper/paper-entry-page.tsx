import { ActionButton } from "#app/_counsellor/action-button.tsx";
import counsellor from "#app/_counsellor/counsellor.module.css";
import type { SessionAccess } from "#app/_counsellor/session-page.tsx";
import { paperPath } from "#app/_paper/paper-page.tsx";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { Moment } from "#app/_ui/moment.tsx";
import { env } from "#lib/env.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { paperEntryStrings } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { listProgress, type ParticipantProgress } from "#lib/sessions/live/progress.ts";
import { findSessionEdition } from "#lib/sessions/session/quiz.ts";
import { PaperEntry } from "./paper-entry.tsx";

/** Typing in paper sheets: the sheets to print, one line of digits per person, what was typed. */
export async function PaperEntryPage({ access }: { access: SessionAccess }) {
  const { locale, context, view } = access;
  const { session, state } = view;
  const words = paperEntryStrings[locale];
  const { bank, sentences } = findSessionEdition(session, locale);
  const { items } = bank;
  const people = await listProgress(context, session);
  const typed = people.filter(({ origin }) => origin === "paper").reverse();
  const sheets = paperPath(bank.version, session.mode);
  return (
    <>
      <div className={counsellor.screen}>
        <h2 className={counsellor.subtitle}>{words.title}</h2>
        <p className={counsellor.lead}>{fillTemplate(words.lead, { total: items.length })}</p>
        <p className={counsellor.ways}>
          <ButtonLink href={localPath(session.locale, sheets)}>{words.sheets}</ButtonLink>
        </p>
      </div>
      {state === "draft" ? (
        <p className={counsellor.note}>{words.draft}</p>
      ) : (
        <PaperEntry
          url={`/api/v1/sessions/${session.id}/paper`}
          locale={locale}
          words={words.entry}
          questions={items.map(({ id, options }) => ({
            text: sentences.items[id]?.text ?? id,
            options: options.length,
          }))}
          address={`${env.PUBLIC_URL.replace(/^https?:\/\//, "")}${localPath(session.locale, "/s/ticket")}`}
        />
      )}
      {typed.length > 0 && <TypedSheets locale={locale} sessionId={session.id} typed={typed} />}
    </>
  );
}

function TypedSheets({
  locale,
  sessionId,
  typed,
}: {
  locale: Locale;
  sessionId: string;
  typed: readonly ParticipantProgress[];
}) {
  const words = paperEntryStrings[locale];
  return (
    <section className={`${counsellor.section} ${counsellor.screen}`} aria-labelledby="typed">
      <h2 id="typed">{fillTemplate(words.before, { n: typed.length })}</h2>
      <p>{words.beforeLead}</p>
      <div className={counsellor.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.entry.alias}</th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.entry.undo}</th>
            </tr>
          </thead>
          <tbody>
            {typed.map(({ id, alias, joinedAt }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{alias}</bdi>
                </th>
                <td>
                  <Moment locale={locale} at={joinedAt} />
                </td>
                <td>
                  <ActionButton
                    method="DELETE"
                    url={`/api/v1/sessions/${sessionId}/paper/${id}`}
                    text={fillTemplate(words.entry.undoOne, { alias })}
                    faults={counsellorStrings[locale].faults}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
