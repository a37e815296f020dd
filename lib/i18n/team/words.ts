import type { Dictionary, Words } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

export const teamStrings: Dictionary<typeof fr.team> = { fr: fr.team, en: en.team };

/** What the page about a session's team, and the page of an invitation, say. */
export type TeamStrings = Words<typeof fr.team>;

/** What a session's journal says: the actions are those of lib/sessions/journal.ts. */
export const journalStrings: Dictionary<typeof fr.journal> = { fr: fr.journal, en: en.journal };
