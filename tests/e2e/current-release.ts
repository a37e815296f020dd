import { currentRelease } from "#lib/bank/released.ts";
import { bankKey } from "#lib/scoring/answer-code.ts";

/** The release that the site under test asks from. */
export const { bank, sentences, sources } = currentRelease;

/** What its codes and forms start with, and under what name a device keeps its answers. */
export const key = bankKey(bank);
export const answersKey = `azimut:answers:${key}`;
