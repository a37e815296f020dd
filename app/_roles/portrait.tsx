import type { Wording } from "#app/_explanation/explanation.ts";
import { NoteLinks } from "#app/_explanation/note-links.tsx";
import type { Notes } from "#lib/bank/guide.ts";
import { type PortraitLines, portraits } from "#lib/bank/site-roles.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { SourceLine } from "./documents.tsx";
import styles from "./portrait.module.css";

/** What a role's title means in the language, and the role in a few words; both are ours. */
export function Tagline({
  wording: { strings, sentences },
  role,
}: {
  wording: Wording;
  role: string;
}) {
  return (
    <>
      <span className={styles.gloss}>{lookUp(strings.portraits.glosses, role)}</span>{" "}
      <span>{sentences.roles[role]?.tagline}</span>
      <small className={styles.ours}>{` ${strings.portrait.ours}`}</small>
    </>
  );
}

/** The small numbers after a sentence that lead to its sources; where it rests on none, a word that says it is ours. */
export function NoteMarks({
  wording,
  notes,
  claims,
}: {
  wording: Wording;
  notes: Notes;
  claims: readonly string[];
}) {
  const words = wording.strings.portrait;
  if (claims.length === 0) return <small className={styles.ours}>{` ${words.ours}`}</small>;
  return <NoteLinks numbers={notes.find(claims)} label={words.note} />;
}

/** The numbered sources, to which the small numbers lead. */
export function NoteList({ wording, notes }: { wording: Wording; notes: Notes }) {
  return (
    <ol className={styles.sources}>
      {notes.sources.map((statement, at) => (
        <li key={statement.id} id={`source-${at + 1}`}>
          <SourceLine wording={wording} statement={statement} />
        </li>
      ))}
    </ol>
  );
}

/** A day in a role, line by line, each with its source. Nothing where the role has no portrait. */
export function RoleDay({
  wording,
  notes,
  role,
}: {
  wording: Wording;
  notes: Notes;
  role: string;
}) {
  const portrait = lookUp(portraits, role);
  if (!portrait) return null;
  const lines: Readonly<Record<string, { at: string; text: string }>> =
    wording.strings.portraits.day;
  return (
    <ol className={styles.day}>
      {Object.entries(portrait.day).map(([line, claim]) => (
        <li key={line}>
          <span className={styles.at}>{lines[line]?.at}</span>
          <span>
            <span>{lines[line]?.text}</span>
            <NoteMarks wording={wording} notes={notes} claims={claim ? [claim] : []} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What people like about a role, and what tires them. */
export function RoleMoods({
  wording,
  notes,
  role,
}: {
  wording: Wording;
  notes: Notes;
  role: string;
}) {
  const portrait = lookUp(portraits, role);
  if (!portrait) return null;
  const words = wording.strings.portrait;
  return (
    <div className={styles.moods}>
      {(["likes", "tires"] as const).map((mood) => (
        <section key={mood} className={styles[mood]}>
          <h3 className={styles.title}>{words[mood]}</h3>
          <MoodLines
            wording={wording}
            notes={notes}
            lines={portrait[mood]}
            sentences={wording.strings.portraits[mood]}
          />
        </section>
      ))}
    </div>
  );
}

function MoodLines({
  wording,
  notes,
  lines,
  sentences,
}: {
  wording: Wording;
  notes: Notes;
  lines: PortraitLines;
  sentences: Readonly<Record<string, string>>;
}) {
  return (
    <ul>
      {Object.entries(lines).map(([line, claim]) => (
        <li key={line}>
          <span>{sentences[line]}</span>
          <NoteMarks wording={wording} notes={notes} claims={claim ? [claim] : []} />
        </li>
      ))}
    </ul>
  );
}
