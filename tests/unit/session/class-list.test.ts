import { describe, expect, test } from "vitest";
import { readClassList } from "#app/_counsellor/slips/list-reading.ts";
import { decodeFile } from "#app/_counsellor/slips/pasted-table.ts";

const subgroups = ["2de A", "2de B"];

function read(text: string, of: readonly string[] = []) {
  return readClassList(text, { subgroups: of });
}

function names(text: string, of?: readonly string[]): string[] {
  return read(text, of).people.map(({ name }) => name);
}

describe("names, one a line", () => {
  const odd = [
    ...["O'Brien Conor", "NGUYỄN Văn An", "de la Tour Marie", "D’ALMEIDA Inès", "M’BAYE Aïssatou"],
    ...[
      "LE GOFF Yann-Gaël",
      "Øystein Ødegård",
      "李 小龙",
      "محمد علي",
      "Ñandú",
      "X Æ",
      "DURAND, Léa",
    ],
  ];
  test("odd ones stay as they are written", () => {
    expect(names(odd.join("\n"))).toEqual(odd);
  });

  test.each([
    [
      "empty lines and blanks",
      "\n  DURAND Léa \n\n\t\n MARTIN  Paul\n",
      ["DURAND Léa", "MARTIN Paul"],
    ],
    [
      "lines of Windows and of old Macs",
      "DURAND Léa\r\nMARTIN Paul\rROY Zoé",
      ["DURAND Léa", "MARTIN Paul", "ROY Zoé"],
    ],
    ["no-break spaces", "DURAND\u00a0Léa\nMARTIN\u202fPaul", ["DURAND Léa", "MARTIN Paul"]],
    [
      "numbers and bullets before them",
      "1. DURAND Léa\n2) MARTIN Paul\n- ROY Zoé\n• ADAM Éva\n12 CARON Luc",
      ["DURAND Léa", "MARTIN Paul", "ROY Zoé", "ADAM Éva", "CARON Luc"],
    ],
    [
      "a mark of byte order, and signs that nobody sees",
      "\ufeffDURAND Léa\n\u202eMARTIN Paul\u200b",
      ["DURAND Léa", "MARTIN Paul"],
    ],
    ["letters in two parts", "LE\u0301A Durand", ["LÉA Durand"]],
    ["a title", "Élèves\nDURAND Léa", ["DURAND Léa"]],
    ["nothing", " \n ", []],
  ])("%s", (_what, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test("35 names are 35, in their order", () => {
    const list = Array.from(
      { length: 35 },
      (_, at) => `ÉLÈVE Numéro${String.fromCharCode(65 + at)}`,
    );
    expect(names(list.join("\n"))).toEqual(list);
  });

  test("what is no name is told with its line, a formula too, and gives no slip", () => {
    const text = `DURAND Léa\n=HYPERLINK("http://a";"b")\n12/03/2010\n\n@SUM(A1)\n${"x".repeat(81)}\n-ROY Zoé`;
    const { people, skipped } = read(text);
    expect(people.map(({ name }) => name)).toEqual(["DURAND Léa", "-ROY Zoé"]);
    expect(skipped.map(({ line, why }) => [line, why])).toEqual([
      [2, "formula"],
      [3, "no-letter"],
      [5, "formula"],
      [6, "too-long"],
    ]);
  });

  test("a name that stands there twice is two people, and is told once", () => {
    const { people, doubled } = read("MARTIN Léa\nROY Zoé\nMartin  Lea\nMARTIN LÉA");
    expect(people).toHaveLength(4);
    expect(doubled).toEqual(["MARTIN Léa"]);
  });
});

describe("columns", () => {
  test.each([
    [
      "semicolons, with titles",
      "Nom;Prénom;Né(e) le;Classe\nDURAND;Léa;12/03/2010;2de A\nROY;Zoé;01/02/2010;2de B",
      ["last", "first", "none", "subgroup"],
    ],
    [
      "commas, with titles in English",
      "First name,Surname,Class\nLéa,DURAND,2de A\nZoé,ROY,2de B",
      ["first", "last", "subgroup"],
    ],
    [
      "tabs from a spreadsheet, without titles",
      "DURAND\tLéa\t2de A\nROY\tZoé\t2de B",
      ["last", "first", "subgroup"],
    ],
    [
      "a number, a sex, an address and a date between",
      "1;DURAND;Léa;F;lea@ecole.example;12/03/2010;2de A\n2;ROY;Zoé;F;zoe@ecole.example;01/02/2010;2de B",
      ["none", "last", "first", "none", "none", "none", "subgroup"],
    ],
    [
      "as Pronote gives them",
      "Élève\tClasse\tNé(e) le\nDURAND Léa\t2de A\t12/03/2010\nROY Zoé\t2de B\t01/02/2010",
      ["name", "subgroup", "none"],
    ],
  ])("%s", (_what, text, columns) => {
    const reading = read(text, subgroups);
    expect(reading.columns).toEqual(columns);
    expect(reading.people.map(({ name }) => name.split(" ").sort())).toEqual([
      ["DURAND", "Léa"],
      ["ROY", "Zoé"],
    ]);
    expect(reading.people.map(({ subgroup }) => subgroup)).toEqual(subgroups);
    expect(reading.unknownSubgroups).toEqual([]);
  });

  test("a class is found as the session writes it, and told where it is none of its subgroups", () => {
    const { people, unknownSubgroups } = read(
      "Nom;Classe\nDURAND Léa;2DE a\nROY Zoé;4E2\nADAM Éva;4E2",
      subgroups,
    );
    expect(people.map(({ subgroup }) => subgroup)).toEqual(["2de A", "4E2", "4E2"]);
    expect(unknownSubgroups).toEqual(["4E2"]);
  });

  test("quoted cells hold separators, quotes and line ends; a lone quote is one", () => {
    expect(names('Nom;Prénom\n"de la Tour; Marie";"Zoé ""Zo"" ROY"\n"ADAM\nÉva";A')).toEqual([
      'de la Tour; Marie Zoé "Zo" ROY',
      "ADAM Éva A",
    ]);
    expect(names('DURAND "Léa\nROY Zoé')).toEqual(['DURAND "Léa', "ROY Zoé"]);
  });

  test("one comma among lines without is part of the name", () => {
    expect(names("DURAND, Léa\nROY Zoé\nADAM Éva")).toEqual(["DURAND, Léa", "ROY Zoé", "ADAM Éva"]);
  });

  test("a line without a name is told", () => {
    expect(read("Nom;Classe\n;2de A\nROY Zoé;2de B", subgroups).skipped).toEqual([
      { line: 2, text: "2de A", why: "no-letter" },
    ]);
  });
});

describe("files", () => {
  const text = "Nom;Prénom\nLEFÈVRE;Zoé";
  const latin = Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
  const wide = new Uint8Array(
    new Uint16Array([0xfeff, ...[...text].map((one) => one.charCodeAt(0))]).buffer,
  );
  test.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark of byte order", new TextEncoder().encode(`\ufeff${text}`)],
    ["Windows-1252", latin],
    ["UTF-16", wide],
  ])("%s", (_what, bytes) => {
    expect(names(decodeFile(bytes) ?? "")).toEqual(["LEFÈVRE Zoé"]);
  });

  test("the sign of the euro and curved apostrophes of Windows-1252", () => {
    expect(decodeFile(Uint8Array.of(0x44, 0x92, 0x41, 0x80))).toBe("D’A€");
  });

  test("a workbook and a PDF are no text", () => {
    for (const head of ["PK\u0003\u0004", "%PDF-1.7", "a\u0000b"]) {
      expect(decodeFile(new TextEncoder().encode(`${head}…`))).toBeNull();
    }
  });
});
