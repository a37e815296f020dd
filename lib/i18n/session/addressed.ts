import type { Locale } from "#lib/locale.ts";
import type { AddressForm, Words } from "../dictionary.ts";
import interview from "../interview/fr.ts";
import { interviewStrings } from "../interview/words.ts";
import fr from "./fr.ts";
import tu from "./tu.ts";
import { groupStrings, sessionStrings } from "./words.ts";

const session: Words<typeof fr.session> = {
  ...fr.session,
  door: {
    ...fr.session.door,
    ...tu.session.door,
    slip: { ...fr.session.door.slip, ...tu.session.door.slip },
  },
  ownPage: { ...fr.session.ownPage, ...tu.session.ownPage },
  quiz: {
    ...fr.session.quiz,
    ...tu.session.quiz,
    versions: { ...fr.session.quiz.versions, ...tu.session.quiz.versions },
  },
  result: { ...fr.session.result, ...tu.session.result },
  faults: { ...fr.session.faults, ...tu.session.faults },
  gone: { ...fr.session.gone, ...tu.session.gone },
};
const group: Words<typeof fr.group> = {
  ...fr.group,
  ...tu.group,
  round: { ...fr.group.round, ...tu.group.round },
};
const mine: Words<typeof interview.interview.mine> = { ...interview.interview.mine, ...tu.mine };

/** Gives what a participant reads in a session, spoken to as its counsellor has chosen. */
export function addressParticipant(locale: Locale, { addressForm }: { addressForm: AddressForm }) {
  if (locale === "fr" && addressForm === "tu") return { session, group, mine };
  return {
    session: sessionStrings[locale],
    group: groupStrings[locale],
    mine: interviewStrings[locale].mine,
  };
}
