import { memo } from "react";
import { QrCode } from "#app/_ui/qr-code.tsx";
import { TimeSentence } from "#app/_ui/wall-time.tsx";
import type { PrintedSlipWords } from "#lib/i18n/slips/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { type Pupil, writeSlip } from "./class-list.ts";
import styles from "./slips.module.css";

/** What all slips of a session have in common. */
export interface SlipPaper {
  locale: Locale;
  title: string;
  meeting: string;
  opensAt: number | null;
  isRehearsal: boolean;
  /** Whether people choose their names: the slip then brings one along. */
  hasNames: boolean;
  /** Where a code is typed. */
  address: string;
  code: string;
  /** The address in the QR code, before what is the slip's own. */
  door: string;
  words: PrintedSlipWords;
}

/** Eight to a page of A4 or letter paper. */
const perPage = 8;

/** From how many characters on a name would take the place of what stands below it. */
const longName = 36;

/** The slips, on paper alone: pages of eight to cut out. */
export const PrintedSlips = memo(function PrintedSlips({
  list,
  subgroups,
  paper,
}: {
  list: readonly Pupil[];
  subgroups: readonly string[];
  paper: SlipPaper;
}) {
  const pages = Array.from({ length: Math.ceil(list.length / perPage) }, (_, at) =>
    list.slice(at * perPage, (at + 1) * perPage),
  );
  return pages.map((pupils) => (
    <div key={pupils[0]?.tag} className={styles.sheet} lang={paper.locale}>
      {pupils.map((pupil) => (
        <PrintedSlip key={pupil.tag} pupil={pupil} subgroups={subgroups} paper={paper} />
      ))}
    </div>
  ));
});

function PrintedSlip({
  pupil,
  subgroups,
  paper,
}: {
  pupil: Pupil;
  subgroups: readonly string[];
  paper: SlipPaper;
}) {
  const { locale, title, meeting, opensAt, isRehearsal, hasNames, address, code, words } = paper;
  const { name, subgroup, ticket } = pupil;
  return (
    <section className={styles.slip} aria-label={name}>
      <p className={styles.name} data-long={name.length > longName ? "" : undefined}>
        <bdi>{name}</bdi>
        {subgroup && <small>{subgroup}</small>}
      </p>
      <div className={styles.facts}>
        <p className={styles.title}>
          <bdi>{title}</bdi>
        </p>
        {meeting && <p className={styles.meeting}>{meeting}</p>}
        {isRehearsal && <p>{words.rehearsal}</p>}
        {opensAt !== null && (
          <p>
            <TimeSentence locale={locale} at={opensAt} template={words.opens} />
          </p>
        )}
        <p>
          <span>{fillTemplate(words.where, { address })}</span>{" "}
          <b className={styles.code}>{fillTemplate(words.code, { code })}</b>{" "}
          <span>{words.under}</span>
        </p>
        <p className={styles.ticket} translate="no">
          {ticket}
        </p>
        <p>{words.own}</p>
      </div>
      <figure className={styles.scan}>
        <QrCode
          address={`${paper.door}#${writeSlip(pupil, { hasNames, subgroups })}`}
          label={words.scan}
          className={styles.qr}
        />
        <figcaption>{words.scan}</figcaption>
      </figure>
    </section>
  );
}
