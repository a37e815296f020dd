import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What participants read: joining, their ticket, their answers. */
export const sessionStrings: Dictionary<typeof fr.session> = { fr: fr.session, en: en.session };

/** What is read about a slip, at a session's door. */
export type SlipWords = Readonly<Record<keyof typeof fr.session.door.slip, string>>;

/** What a participant may be told after sending a form. */
export type SessionPageFault = keyof typeof fr.session.faults;

/** What is read about subgroups and about a second round. */
export const groupStrings: Dictionary<typeof fr.group> = { fr: fr.group, en: en.group };
