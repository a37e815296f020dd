import { expect, test } from "vitest";
import { wordNotice } from "#app/_session/notice.tsx";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { locales } from "#lib/locale.ts";

const told = { notice: "", controller: "Ada", retentionDays: 30, addressForm: "vous" } as const;

test.each(locales)("threat 44: each names policy has its own notice (%s)", (locale) => {
  const generated = wordNotice(locale, { ...told, aliasPolicy: "generated" });
  const free = wordNotice(locale, { ...told, aliasPolicy: "free" });
  expect(generated).toHaveLength(4);
  expect(free).toHaveLength(4);
  expect(free.filter((line) => generated.includes(line))).toHaveLength(2);
  // With chosen names nothing is promised about single answers, and that they can be exported with the name is said.
  expect(free.join(" ")).toMatch(
    /exporter toutes vos réponses avec ce nom|export all your answers with that name/,
  );
  expect(free.join(" ")).not.toMatch(/pseudonyme|alias|pas qui a répondu|not who answered/);
  expect(generated.join(" ")).toMatch(/sans aucun nom|without names/);
  expect(generated.join(" ")).not.toMatch(/\{|avec ce nom|with that name/);
});

test.each(locales)(
  "threat 44: a wording of the counsellor's own takes nothing of it away (%s)",
  (locale) => {
    const notice = "Bonjour !\n\nC’est à vous.";
    for (const aliasPolicy of ["generated", "free"] as const) {
      const lines = wordNotice(locale, { ...told, notice, aliasPolicy });
      const usual = wordNotice(locale, { ...told, aliasPolicy });
      expect(lines).toEqual(["Bonjour !", "C’est à vous.", usual[1], usual[2]]);
    }
    expect(sessionStrings[locale].door.notice.kept.free).toContain("{days}");
  },
);
