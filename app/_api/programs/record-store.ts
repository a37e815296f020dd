import { randomUUID } from "node:crypto";
import type { Card } from "#lib/cards/card.ts";
import { env } from "#lib/env.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { languages, locales } from "#lib/locale.ts";
import { countInLog, describeFault } from "#lib/log.ts";
import { readAddress } from "../address.ts";
import { createFailureLimit } from "../failure-limit.ts";

/** What a card says, without figures: the outcome that a record store may be given. */
export type Outcome = Omit<Card, "affinities">;

/** Gives the host of the record store (LRS) that the operator has named; `null` where there is none. */
export function findRecordStore(): string | null {
  return env.AZIMUT_LRS === null ? null : new URL(env.AZIMUT_LRS).host;
}

const recorded = createFailureLimit({
  ...{ windowMs: 60_000, mostKeys: 10_000 },
  // A class behind one address finishes within the same minute.
  ...{ perKey: 60, overall: 600 },
});

/** Tells whether an outcome would be one too many within the minute, for its address or altogether. */
export function isOneOutcomeTooMany(request: Request): boolean {
  return recorded.note(readAddress(request), performance.now());
}

/**
 * Gives an outcome as an xAPI 1.0.3 statement. Who it is about is a number drawn for this statement alone: two of the same
 * person have nothing in common.
 */
function writeStatement(
  { bank, locale, mode, verdict, roles }: Outcome,
  { id, person, now }: { id: string; person: string; now: Date },
) {
  const site = env.PUBLIC_URL;
  const name = locales.map((one) => [languages[one].tag, quizStrings[one].title]);
  return {
    id,
    actor: { objectType: "Agent", account: { homePage: site, name: person } },
    verb: { id: "http://adlnet.gov/expapi/verbs/completed", display: { "en-US": "completed" } },
    object: {
      objectType: "Activity",
      id: `${site}/xapi/${bank.id}/v${bank.version}/${mode}`,
      definition: {
        type: "http://adlnet.gov/expapi/activities/assessment",
        name: Object.fromEntries(name),
      },
    },
    result: {
      completion: true,
      extensions: { [`${site}/xapi/verdict`]: verdict, [`${site}/xapi/roles`]: roles },
    },
    context: { platform: "Azimut", language: languages[locale].tag },
    timestamp: now.toISOString(),
  };
}

/** What takes longer counts as refused, in milliseconds. */
const longestWait = 10_000;

/** Hands an outcome on to the record store and tells whether it took it. Azimut keeps nothing of it. */
export async function recordOutcome(outcome: Outcome): Promise<boolean> {
  const drawn = { id: randomUUID(), person: randomUUID(), now: new Date() };
  try {
    const { ok, status } = await fetch(`${env.AZIMUT_LRS?.replace(/\/$/, "")}/statements`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-experience-api-version": "1.0.3",
        ...(env.AZIMUT_LRS_KEY !== null && {
          authorization: `Basic ${Buffer.from(env.AZIMUT_LRS_KEY).toString("base64")}`,
        }),
      },
      body: JSON.stringify(writeStatement(outcome, drawn)),
      redirect: "error",
      signal: AbortSignal.timeout(longestWait),
    });
    if (!ok)
      countInLog("failed", { where: "recordOutcome", error: `status ${status}`, places: [] });
    return ok;
  } catch (error) {
    countInLog("failed", { where: "recordOutcome", ...describeFault(error) });
    return false;
  }
}
