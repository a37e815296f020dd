import { findCurrentBank } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";

/** Gives a closed session with two subgroups whose people have generated names, but for what is given. */
export function makeSession(given: Partial<Session> = {}): Session {
  const { id, version } = findCurrentBank();
  return {
    id: "s",
    ownerId: "counsellor-a",
    title: "Seconde",
    locale: "en",
    mode: "full",
    bank: { id, version },
    resultPolicy: "at-once",
    aliasPolicy: "generated",
    addressForm: "vous",
    retentionDays: 30,
    notice: "",
    controller: "",
    meetsOn: null,
    establishment: "",
    logo: null,
    subgroups: ["A", "B"],
    state: "closed",
    round: 1,
    isRehearsal: false,
    rehearsalPlan: null,
    createdAt: 0,
    openedAt: 0,
    roundStartedAt: null,
    slide: 0,
    turned: 0,
    closingUntil: null,
    closedAt: 1,
    resultsOpenedAt: null,
    restitutionOpenedAt: null,
    expiresAt: 2,
    ...given,
  };
}
