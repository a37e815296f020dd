import type { Dictionary, Words } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What the certificate says in words, on the method page and in the report of the command line. */
export const certificateStrings: Dictionary<typeof fr.certificate> = {
  fr: fr.certificate,
  en: en.certificate,
};

export type CertificateStrings = Words<typeof fr.certificate>;

/** What the method page says about the certificate, beside `certificateStrings`. `{…}` stand for its figures. */
export const certificatePageStrings: Dictionary<typeof fr.page> = { fr: fr.page, en: en.page };

export type CertificatePageStrings = Words<typeof fr.page>;
