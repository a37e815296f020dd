import { describe, expect, test } from "vitest";
import { wordMeeting, writeMeetingDay } from "#app/_counsellor/meeting.ts";
import { newSessionSchema, sessionChangesSchema } from "#lib/sessions/schema/session-schema.ts";

describe("threat 52: the day and the establishment that a session takes", () => {
  test.each([
    [{ meetsOn: "2027-01-12" }, true],
    [{ meetsOn: "2028-02-29" }, true],
    [{ meetsOn: null }, true],
    [{ meetsOn: "2027-02-29" }, false],
    [{ meetsOn: "0027-01-12" }, false],
    [{ meetsOn: "20270-01-12" }, false],
    [{ meetsOn: "12/01/2027" }, false],
    [{ meetsOn: "2027-01-12T10:00:00Z" }, false],
    [{ meetsOn: "" }, false],
    [{ meetsOn: 20270112 }, false],
    [{ establishment: "Lycée « l’Étoile » 中学" }, true],
    [{ establishment: "" }, true],
    [{ establishment: "a".repeat(120) }, true],
    [{ establishment: "a".repeat(121) }, false],
    [{ establishment: "Lycée\nHopper" }, false],
    [{ establishment: "Lycée\u202eHopper" }, false],
    [{ establishment: "Lycée\u0000" }, false],
    [{ establishment: null }, false],
  ])("%j: %s", (given, isTaken) => {
    expect(sessionChangesSchema.safeParse(given).success).toBe(isTaken);
    expect(newSessionSchema.safeParse({ title: "Seconde", ...given }).success).toBe(isTaken);
  });
});

describe("how a paper says where and when", () => {
  const opened = { openedAt: Date.UTC(2026, 10, 26, 12) };

  test.each([
    ["", null, ""],
    ["Lycée Hopper", null, "Lycée Hopper"],
    ["", "2027-01-12", "12 janvier 2027"],
    ["Lycée Hopper", "2027-01-12", "Lycée Hopper · 12 janvier 2027"],
  ])("%j on %j: %j", (establishment, meetsOn, worded) => {
    expect(wordMeeting("fr", { establishment, meetsOn })).toBe(worded);
  });

  test("the day of the opening stands in for one that was not set; a day is the same in every zone", () => {
    expect(writeMeetingDay("fr", { meetsOn: null, openedAt: null })).toBeNull();
    expect(writeMeetingDay("fr", { meetsOn: null, ...opened })).toBe("27 novembre 2026");
    expect(writeMeetingDay("en", { meetsOn: "2027-01-01", ...opened })).toBe("1 January 2027");
  });
});
