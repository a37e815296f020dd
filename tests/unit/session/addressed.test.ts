import { expect, test } from "vitest";
import { addressQuiz } from "#lib/i18n/quiz/words.ts";
import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import { listSentences } from "../i18n/dictionaries.ts";

const usual = addressParticipant("fr", { addressForm: "vous" });
const familiar = addressParticipant("fr", { addressForm: "tu" });
const before = listSentences(usual, "fr");
const after = listSentences(familiar, "fr");
const polite = /\b(vous|votre|vos)\b|[a-zé]{2}ez\b/i;

/** What is read where no session is known. */
const outside =
  /^fr\.session\.(join|ticket|refused|gone\.unknown-participant|gone\.deleted)\.|^fr\.session\.door\.((noneLead|noneScanned)$|slip\.(opens|notYet|open|over|mine)$)/;
/** Of a form where a ticket of any session is typed. */
const ofTicketPage = /^fr\.session\.faults\.(unknown-ticket|ticket-closed)$/;

test("what a participant reads in a session that says tu never says vous", () => {
  const said = after.filter(([path]) => {
    return !outside.test(path) && !ofTicketPage.test(path);
  });
  expect(said.length).toBeGreaterThan(90);
  expect(said.filter(([, text]) => polite.test(text) && !/\bchez\b/.test(text))).toEqual([]);
  const around = addressQuiz("fr", "tu");
  for (const text of [around.reviewTitle, around.reviewLead]) {
    expect(text).not.toMatch(polite);
  }
});

test("it says the same sentences with the same places to fill in; what speaks to nobody stays as it is", () => {
  const places = (text: string) => text.match(/\{\w+\}/g) ?? [];
  expect(after.map(([path]) => path).toSorted()).toEqual(before.map(([path]) => path).toSorted());
  const byPath = new Map(after);
  for (const [path, text] of before) {
    expect(places(byPath.get(path) ?? ""), path).toEqual(places(text));
    if (!polite.test(text)) expect(byPath.get(path), path).toBe(text);
  }
});

test("English, and a session that says vous, are as they were", () => {
  const english = addressParticipant("en", { addressForm: "tu" });
  expect(english).toEqual(addressParticipant("en", { addressForm: "vous" }));
  expect(usual.session.ownPage.ticket).toBe("Votre ticket");
  expect(addressQuiz("fr").reviewTitle).toBe("Vos réponses");
});
