import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What counsellors read: their sessions and one session's page. */
export const counsellorStrings: Dictionary<typeof fr.counsellor> = {
  fr: fr.counsellor,
  en: en.counsellor,
};

/** The pages of one session, as its counsellor goes from one to the other, and its rehearsal. */
export const sessionPageStrings: Dictionary<typeof fr.sessionPages> = {
  fr: fr.sessionPages,
  en: en.sessionPages,
};
