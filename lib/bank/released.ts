import type { Locale } from "#lib/locale.ts";
import bankV1 from "#questions/commercial-roles/v1/bank.json" with { type: "json" };
import enV1 from "#questions/commercial-roles/v1/en.json" with { type: "json" };
import frV1 from "#questions/commercial-roles/v1/fr.json" with { type: "json" };
import sourcesV1 from "#questions/commercial-roles/v1/sources.json" with { type: "json" };
import bankV2 from "#questions/commercial-roles/v2/bank.json" with { type: "json" };
import enV2 from "#questions/commercial-roles/v2/en.json" with { type: "json" };
import frV2 from "#questions/commercial-roles/v2/fr.json" with { type: "json" };
import sourcesV2 from "#questions/commercial-roles/v2/sources.json" with { type: "json" };
import {
  type Bank,
  bankSchema,
  type Sentences,
  type Sources,
  sentencesSchema,
  sourcesSchema,
} from "./schema.ts";
import { findSiteFaults } from "./site-roles.ts";

/** A released bank with everything that is said about it. */
export interface Release {
  bank: Bank;
  sentences: Record<Locale, Sentences>;
  sources: Sources;
}

/** Every released version, the current one first. Versions are added here and never taken away. */
export const releases: readonly [Release, ...Release[]] = [
  admitRelease({
    bank: bankSchema.parse(bankV2),
    sentences: { fr: sentencesSchema.parse(frV2), en: sentencesSchema.parse(enV2) },
    sources: sourcesSchema.parse(sourcesV2),
  }),
  admitRelease({
    bank: bankSchema.parse(bankV1),
    sentences: { fr: sentencesSchema.parse(frV1), en: sentencesSchema.parse(enV1) },
    sources: sourcesSchema.parse(sourcesV1),
  }),
];

/**
 * Gives a release that the site can show as it is.
 * @throws Error saying why where it cannot: a page would otherwise state what is not so.
 */
export function admitRelease(release: Release): Release {
  const [fault] = findSiteFaults(release.bank.roles);
  if (!fault) return release;
  const { id, version } = release.bank;
  throw new Error(`${id} v${version} cannot be released. ${fault.id}: ${fault.message}`);
}

/** What a new quiz, session or page is made from. */
export const currentRelease: Release = releases[0];

/** The bank of every released version, the current one first: what codes and tokens are read with. */
export const releasedBanks: readonly Bank[] = releases.map(({ bank }) => bank);

/** Gives the release of a bank's id and version. Throws where it was never released. */
export function findRelease({ id, version }: { id: string; version: number }): Release {
  const release = releases.find(({ bank }) => bank.id === id && bank.version === version);
  if (!release) throw new Error(`Bank ${id} v${version} is not released.`);
  return release;
}

/** A release in one language. */
export interface Edition {
  bank: Bank;
  sentences: Sentences;
  sources: Sources;
}

/** Gives a release in a language. */
export function findEdition({ bank, sentences, sources }: Release, locale: Locale): Edition {
  return { bank, sentences: sentences[locale], sources };
}
