import fc from "fast-check";
import { expect, test } from "vitest";
import { nameDownload } from "#app/_export/file-name.ts";
import { writePlainText } from "#app/_export/plain-text.ts";
import { shortenQuestion } from "#app/_export/question-columns.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+33 6", "'+33 6"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\rx", "'\rx"],
  ["  =1", "'  =1"],
  ["\u200b=1", "'\u200b=1"],
  ["＝1", "'＝1"],
  ["|calc", "'|calc"],
  ["Loutre 12", "Loutre 12"],
  ["d’abord = après", "d’abord = après"],
  ["", ""],
  // Excel would show 400, 7, a day in February, a date, a time, a thousand, 1, TRUE, a day in March.
  ["4E2", "'4E2"],
  ["007", "'007"],
  ["3-2", "'3-2"],
  ["12/5", "'12/5"],
  ["3:2", "'3:2"],
  ["1 000", "'1 000"],
  ["1,0", "'1,0"],
  ["Vrai", "'Vrai"],
  ["Mars 3", "'Mars 3"],
  ["3 mars", "'3 mars"],
  ["SEPT2", "'SEPT2"],
  ["1-dec", "'1-dec"],
  ["1234567890123456", "'1234567890123456"],
  // It shows these as they are.
  ["12", "12"],
  ["4e B", "4e B"],
  ["2nde 3", "2nde 3"],
  ["Marie 2", "Marie 2"],
  ["Mars", "Mars"],
  ["TG-4", "TG-4"],
])("threat 6: writePlainText(%j) is %j", (text, plain) => {
  expect(writePlainText(text)).toBe(plain);
});

test("threat 6: no text at all begins like a formula afterwards, and none is lost", () => {
  const blank = fc.constantFrom("", " ", "\t", "\n", "\u00a0", "\u200b", "\ufeff");
  const sign = fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%", "x", "é");
  const texts = fc.tuple(blank, sign, fc.string()).map((parts) => parts.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const plain = writePlainText(text);
      expect(plain).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@]/);
      expect(plain.replace(/^'/, "")).toBe(text.replace(/^'/, ""));
    }),
  );
});

test.each([
  ["Seconde B", "azimut-Seconde-B-2026-11-26.csv", "azimut-Seconde-B-2026-11-26.csv"],
  ["Été à Évry", "azimut-Ete-a-Evry-2026-11-26.csv", "azimut-%C3%89t%C3%A9-%C3%A0-%C3%89vry"],
  ['a"; filename="b', "azimut-a-filename-b-2026-11-26.csv", "azimut-a-;-filename=-b".slice(0, 8)],
  ["../../etc", "azimut-etc-2026-11-26.csv", "azimut-..-..-etc"],
  ["课堂", "azimut-2026-11-26.csv", "azimut-%E8%AF%BE%E5%A0%82-2026-11-26.csv"],
])("the file of %j has a safe name", (title, short, long) => {
  const header = nameDownload({ title, day: "2026-11-26", extension: "csv" });
  expect(header).toContain(`filename="${short}"`);
  expect(header).toContain(`filename*=UTF-8''${long}`);
  expect(header).toMatch(/^[\x20-\x7e]+$/);
  expect(header.match(/"/g)).toHaveLength(2);
});

test.each([
  [
    "Lundi, 9 h. Une réunion est annulée : une heure se libère. Que faites-vous ?",
    "Une heure se libère",
  ],
  ["Lundi. Il faut vendre plus. Sur qui concentrez-vous vos efforts ?", "Il faut vendre plus"],
  ["Mardi. Quelle nouvelle vous plaît le plus ?", "Quelle nouvelle vous plaît le plus ?"],
  ["Diriger une équipe de vendeurs", "Diriger une équipe de vendeurs"],
  ["Thursday. A good deal has been signed. What comes first?", "A good deal has been signed"],
])("the short form of %j is %j", (text, short) => {
  expect(shortenQuestion(text)).toBe(short);
});
