import { numberJobSources } from "#lib/bank/guide.ts";
import { currentRelease, findEdition, findRelease, releases } from "#lib/bank/released.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { HeadlineWords, ResultTexts, Wording } from "./explanation.ts";

/** Gives what the result pages of a language are made of, but for sharing. For the server only: it reads the banks and the dictionary. */
export function serveResultTexts(locale: Locale): ResultTexts {
  const editions = releases.map((release) => findEdition(release, locale));
  return { locale, strings: resultStrings[locale], share: null, editions };
}

/** Gives the words that a result of a released bank opens with in a language. For the server only. */
export function serveHeadlineWords(locale: Locale, bank: Bank): HeadlineWords {
  const { aids, compass, easy, portrait, portraits, verdict } = resultStrings[locale];
  const { heading, lead, label, often, always, seldom, again, level } = verdict;
  const { stillLow, coverage, express, trial } = verdict;
  const edition = findEdition(findRelease(bank), locale);
  const roles = Object.entries(edition.sentences.roles);
  return {
    locale,
    strings: {
      ...{ aids, compass, easy },
      verdict: {
        ...{ heading, lead, label, often, always, seldom, again, level },
        ...{ stillLow, coverage, express, trial },
      },
      portrait: { note: portrait.note },
      portraits: { jobs: portraits.jobs },
    },
    jobNotes: numberJobSources(edition),
    sentences: {
      roles: Object.fromEntries(
        roles.map(([id, role]) => [
          id,
          { name: role.name, tagline: role.tagline, easy: role.easy },
        ]),
      ),
    },
  };
}

/** Gives the current bank's words in a language, for the pages about the roles. For the server only. */
export function serveWording(locale: Locale): Wording {
  return { ...findEdition(currentRelease, locale), locale, strings: resultStrings[locale] };
}
