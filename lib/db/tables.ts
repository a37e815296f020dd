import type { Locale } from "#lib/locale.ts";
import type { AuthTables } from "./auth-tables.ts";

/*
 * Every table, as both engines have it. Times are milliseconds since 1970 (UTC), flags are 0 or 1, ids are 26 digits
 * of base 32. A table of one session has the session's id first in its primary key.
 */

/** A counsellor's group session. */
export interface SessionTable {
  id: string;
  owner_id: string;
  title: string;
  locale: Locale;
  mode: "full" | "express";
  bank_id: string;
  bank_version: number;
  result_policy: "at-once" | "held";
  alias_policy: "generated" | "free";
  address_form: "vous" | "tu";
  retention_days: number;
  notice: string;
  controller: string;
  /** The day on which the group meets, as `2027-01-12`; null where none was set. */
  meets_on: string | null;
  establishment: string;
  /** Of the picture in `logo`; null where there is none. */
  logo_width: number | null;
  logo_height: number | null;
  state: "draft" | "open" | "closing" | "closed";
  round: number;
  /** 1 where the participants are simulated; `rehearsal_plan` is then what plays them, as JSON. */
  rehearsal: number;
  rehearsal_plan: string | null;
  /** When the second round was started; null in the first. */
  round_started_at: number | null;
  /** The names of the subgroups that participants may belong to, as a JSON array. */
  subgroups: string;
  created_at: number;
  opened_at: number | null;
  /** When it opens by itself (`state` is "open" then); null where somebody opens it. */
  opens_at: number | null;
  /** Which view of the restitution the room's screen shows, counted from 1; 0: the lobby. */
  slide: number;
  /** How often that was told, by whichever screen or remote. */
  turned: number;
  closing_until: number | null;
  closed_at: number | null;
  results_opened_at: number | null;
  /** Since when the room's screen may show the group's restitution; null while it may not. */
  restitution_opened_at: number | null;
  expires_at: number;
}

/** The id of a session that was deleted, for a while, so that phones that still send to it learn why they cannot. */
interface TombstoneTable {
  session_id: string;
  owner_id: string;
  deleted_at: number;
}

/** The picture that a session's papers are headed with: WebP in base 64. */
interface LogoTable {
  session_id: string;
  picture: string;
}

/** What a counsellor's new sessions start from: the choices as JSON, and a logo as a session has one. */
interface DefaultChoiceTable extends Pick<SessionTable, "logo_width" | "logo_height"> {
  owner_id: string;
  choices: string;
  picture: string | null;
}

/** The way in, one per session for as long as it is kept: found by the code that is typed, or by the hash of the QR code's token. */
interface DoorTable {
  code: string;
  token_hash: string;
  session_id: string;
}

/**
 * Somebody who joined. Their cookie is derived from `nonce` and the server's secret, their own ticket from `ticket_nonce` or,
 * without one, from `nonce` too.
 */
export interface ParticipantTable {
  session_id: string;
  id: string;
  alias: string;
  nonce: string;
  origin: "live" | "paper" | "rehearsal";
  joined_at: number;
  /** When something was last saved; when they joined, before that. */
  seen_at: number;
  /** When answers last arrived that the phone had had to keep because sending failed. */
  late_at: number | null;
  finished_at: number | null;
  removed_at: number | null;
  agreed_sheet: number;
  /** One of the session's subgroups, or "". */
  subgroup: string;
  ticket_nonce: string | null;
  /** When the desk last made a ticket for them; null where it never did. */
  reissued_at: number | null;
  /** Whose seat this one continues: it was opened with a ticket that the desk had made, on a device without that seat's cookie. */
  continues: string | null;
  /** When they were done with the first round; written as the second begins. */
  first_finished_at: number | null;
}

/** A counsellor with whom the owner shares a session: to watch it, or to run it. */
interface ColleagueTable {
  session_id: string;
  user_id: string;
  right: "watch" | "run";
  since: number;
}

/** A link that makes whoever follows it a colleague. Its token is derived from the id and the server's secret. */
interface InvitationTable {
  session_id: string;
  id: string;
  /** `own`: the session is handed over. */
  right: "watch" | "run" | "own";
  created_at: number;
  expires_at: number;
}

/** Where a ticket leads, by its hash. `from_desk`: the desk made it, and it is used up by the first device that claims it. */
interface TicketIndexTable {
  ticket_hash: string;
  session_id: string;
  participant_id: string;
  from_desk: number;
}

/**
 * Whom a printed slip has seated, by the hash of its ticket; `participant_id` is null once it seats nobody any more. Of a slip
 * that was never used the store knows nothing.
 */
interface SlipTable {
  tag: string;
  session_id: string;
  participant_id: string | null;
}

/**
 * One answer; `option` is null for "I don't know". Of one item's answers, that with the highest `seq` is kept; 0 is a blank
 * that became "I don't know" when the person said they were done.
 */
interface AnswerTable {
  session_id: string;
  participant_id: string;
  round: number;
  item: string;
  option: string | null;
  seq: number;
  saved_at: number;
}

/** Who did what to a session, without names and without answers. */
interface JournalTable {
  session_id: string;
  id: string;
  at: number;
  actor: string;
  action: string;
  detail: string;
}

/** What was erased: how much and when, nothing of anybody. `detail`: how many participants, answers and sessions. */
export interface ReceiptTable {
  id: string;
  at: number;
  kind: "participant" | "session" | "retention" | "account";
  detail: string;
}

/** What the store itself remembers, such as what tells its secret from others. */
interface SettingTable {
  name: string;
  value: string;
}

export interface Tables extends AuthTables {
  session: SessionTable;
  tombstone: TombstoneTable;
  logo: LogoTable;
  default_choice: DefaultChoiceTable;
  door: DoorTable;
  participant: ParticipantTable;
  colleague: ColleagueTable;
  invitation: InvitationTable;
  ticket_index: TicketIndexTable;
  slip: SlipTable;
  answer: AnswerTable;
  journal: JournalTable;
  receipt: ReceiptTable;
  setting: SettingTable;
}
