import note from "#app/_quiz/note.module.css";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { seatPath } from "./place.ts";

/** The small print under every question of a session: the keys, where answers go, the way back to the ticket. */
export function SessionNote({ locale, seat }: { locale: Locale; seat: Seat }) {
  const words = sessionStrings[locale].quiz;
  return (
    <footer className={note.note}>
      <p className={note.keys}>
        {quizStrings[locale].keys.map(({ keys, does }) => (
          <span key={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{" "}
            {does}
          </span>
        ))}
      </p>
      <p>
        <bdi>{seat.participant.alias}</bdi> · <span className={note.kept}>{words.note}</span>
        <span className={note.sent}>{words.noteNoScript}</span>{" "}
        <a href={seatPath(locale, seat.session.id)}>{words.desk}</a>
      </p>
    </footer>
  );
}
