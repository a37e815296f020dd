import { readFileSync } from "node:fs";
import { join } from "node:path";
import styles from "#app/_counsellor/counsellor.module.css";
import { Logo } from "#app/_counsellor/logo.tsx";
import { wordMeeting, writeMeetingDay } from "#app/_counsellor/meeting.ts";
import type { SessionAccess } from "#app/_counsellor/session-page.tsx";
import { PrintButton } from "#app/_print/print-button.tsx";
import printed from "#app/_print/printed-page.module.css";
import { PrintedHead } from "#app/_print/printed-page.tsx";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { drawPaper } from "./paper-text.tsx";
import paper from "./privacy-papers.module.css";

/** Where each paper is, in the folder of its language. */
const files = { register: "register.md", note: "processing-note.md" };
const notices = { generated: "family-notice.md", free: "family-notice-names.md" };

const kinds = ["notice", "register", "note"] as const;

/** The privacy papers with this session's data: the notice for families, the record of processing, the processing note. */
export function PrivacyPapersPage({ access: { locale, view } }: { access: SessionAccess }) {
  const words = dataPageStrings[locale].papers;
  const { session } = view;
  return (
    <>
      <h2 className={`${styles.subtitle} ${styles.screen}`}>{words.title}</h2>
      <p className={styles.screen}>{words.lead}</p>
      <p className={`${styles.ways} ${styles.screen}`}>
        <PrintButton text={words.print} />
      </p>
      {kinds.map((kind) => {
        const { title, body } = drawPaper(fillPaper(locale, { kind, session }));
        return (
          <article key={kind} className={`${printed.page} ${paper.paper}`} aria-label={title}>
            <PrintedHead
              title={title}
              note={<HeadNote locale={locale} session={session} />}
              logo={<Logo locale={locale} session={session} />}
            />
            {body}
          </article>
        );
      })}
    </>
  );
}

function HeadNote({ locale, session }: { locale: Locale; session: Session }) {
  return (
    <>
      <bdi>{session.title}</bdi>
      <br />
      <bdi>{wordMeeting(locale, session)}</bdi>
    </>
  );
}

/** Gives a paper's text with what the session knows in the place of its brackets: organisation, day and retention. */
export function fillPaper(
  locale: Locale,
  {
    kind,
    session,
  }: {
    kind: (typeof kinds)[number];
    session: Pick<
      Session,
      "aliasPolicy" | "controller" | "establishment" | "meetsOn" | "openedAt" | "retentionDays"
    >;
  },
): string {
  const { blanks } = dataPageStrings[locale].papers;
  const { aliasPolicy, controller, establishment, retentionDays } = session;
  const file = kind === "notice" ? notices[aliasPolicy] : files[kind];
  let text = readFileSync(join("docs/privacy", locale, file), "utf8");
  // What somebody has typed neither opens nor closes a bracket, a cell or bold words.
  const organisation = (controller || establishment).replaceAll(/[[\]|*`]/g, " ").trim();
  if (organisation) {
    for (const blank of blanks.organisation) {
      text = text.replaceAll(new RegExp(`\\[${blank}\\]`, "gi"), () => organisation);
      text = text.replaceAll(new RegExp(`\\[${blank}, `, "gi"), () => `${organisation}, [`);
    }
  }
  // In the processing note such figures are the host's.
  if (kind !== "note") {
    const { days } = sessionStrings[locale].door;
    text = text.replace(blanks.days, fillPlural(days, { locale, n: retentionDays }));
  }
  const day = writeMeetingDay(locale, session);
  if (day !== null) text = text.replace(`[${blanks.date}]`, day);
  return text;
}
