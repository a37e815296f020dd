import counsellor from "#app/_counsellor/counsellor.module.css";
import { deskPath } from "#app/_counsellor/session-nav.tsx";
import type { Desk } from "#app/_counsellor/session-page.tsx";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import { paperDeskStrings } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { readInterviews } from "#lib/sessions/answers/interviews.ts";
import { TicketForm } from "./ticket-form.tsx";

/** Who agreed to an interview sheet, by name, and the box for a ticket that somebody hands over. */
export async function InterviewList({ locale, desk }: { locale: Locale; desk: Desk }) {
  const { context, view, counsellorId } = desk;
  const sessionId = view.session.id;
  const words = interviewStrings[locale];
  const found = await readInterviews(context, { sessionId, counsellorId });
  const interviews = found.ok ? found.interviews : [];
  const path = deskPath(locale, sessionId, "interviews");
  return (
    <>
      <h2 className={counsellor.subtitle}>{words.title}</h2>
      <p className={counsellor.lead}>{words.lead}</p>
      <p>
        <b>{countPeople(interviews.length, words)}</b>
      </p>
      {interviews.length > 0 && (
        <>
          <p className={counsellor.ways}>
            <ButtonLink kind="primary" href={`${path}/all`}>
              {words.all}
            </ButtonLink>
          </p>
          <ul aria-label={words.list}>
            {interviews.map(({ participant: { id, alias, origin } }) => (
              <li key={id}>
                <a href={`${path}/${id}`}>{fillTemplate(words.open, { alias })}</a>
                {origin === "paper" && ` (${paperDeskStrings[locale].mark})`}
              </li>
            ))}
          </ul>
        </>
      )}
      <section className={counsellor.section} aria-labelledby="ticket">
        <h2 id="ticket">{words.ticketTitle}</h2>
        <p>{words.ticketLead}</p>
        <TicketForm url={`/api/v1/sessions/${sessionId}/sheets`} words={words} path={path} />
      </section>
    </>
  );
}

function countPeople(n: number, words: (typeof interviewStrings)[Locale]): string {
  if (n === 0) return words.none;
  return n === 1 ? words.one : fillTemplate(words.many, { n });
}
