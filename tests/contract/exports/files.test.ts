import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { exportFileSchema } from "#lib/sessions/schema/export-schema.ts";
import { openSession } from "#lib/sessions/session/door.ts";
import { startRound } from "#lib/sessions/session/round.ts";
import { findSession } from "#lib/sessions/session/session.ts";
import { Client, expectProblem, openApi } from "../api/client.ts";
import { describeEngines } from "../engines.ts";
import { counsellorId } from "../sessions/classroom.ts";
import { exportableClass, exportHostile, hostile } from "./exported-class.ts";

describeEngines("export files", (_engine, makePlace) => {
  test("CSV is as the language's spreadsheets read it, with a byte order mark", async () => {
    const { classroom, get } = await exportHostile(makePlace);
    const fr = await get("csv", "fr");
    const en = await get("csv", "en");
    expect(fr.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(fr.headers.get("cache-control")).toBe("no-store");
    expect(fr.headers.get("content-disposition")).toMatch(
      /^attachment; filename="azimut-HYPERLINK-A1-2026-09-01\.csv"; filename\*=UTF-8''/,
    );
    const [head = "", ...lines] = readLines(fr.bytes);
    expect(head).toMatch(
      /^\ufeffPersonne;Nom;Origine;Tour;Entrée \(Pacific\/Chatham\);Dernière réponse/,
    );
    expect(lines).toHaveLength(hostile.length);
    expect(lines[0]).toMatch(/^1;'?[^;]*|^1;"/);
    expect(lines.join()).toMatch(/;\d+,\d;/);
    expect(readLines(en.bytes)[1]).toMatch(/,\d+\.\d,/);
    expect(readLines(en.bytes)[0]).toMatch(/^\ufeffPerson,Name,Origin,Round,Joined \(/);
    const dictionary = readLines((await get("dictionary", "fr")).bytes);
    expect(dictionary[0]).toBe("\ufeffColonne;Type;Sens;Valeurs");
    await classroom.leave();
  });

  test("threat 6: XLSX has typed cells, real dates, no formula, and names as they are", async () => {
    const { classroom, get } = await exportHostile(makePlace);
    const { bytes } = await get("xlsx", "fr");
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(["Synthèse", "Réponses", "Dictionnaire"]);
    const [overview, answers, dictionary] = sheets;
    const [head = [], ...rows] = answers?.rows ?? [];
    expect(rows).toHaveLength(hostile.length);
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(column("Nom").toSorted()).toEqual(hostile.toSorted());
    expect(overview?.rows.slice(0, 3)).toEqual([
      ["Séance", "=HYPERLINK(A1)"],
      ["Établissement", "@SUM(A1)"],
      ["Date de la séance", "12 janvier 2027"],
    ]);
    const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    // As text a cell stays what it is when somebody edits it.
    expect(answers?.cells?.get(`1,${head.indexOf("Nom")}`)?.style?.numFmt).toBe("@");
    expect(column("Entrée (Pacific/Chatham)")[0]).toBeInstanceOf(Date);
    expect(typeof column("Stabilité (%)")[0]).toBe("number");
    expect(answers?.freezePane).toEqual({ rows: 1, columns: 2 });
    expect(answers?.autoFilter?.range).toMatch(/^A1:[A-Z]+11$/);
    const { font, alignment } = answers?.cells?.get("0,0")?.style ?? {};
    expect([font?.bold, alignment?.wrapText]).toEqual([true, true]);
    expect(dictionary?.rows[0]).toEqual(["Colonne", "Type", "Sens", "Valeurs"]);
    expect(dictionary?.rows.slice(1).map(([header]) => header)).toEqual(head);
    const english = await readXlsx((await get("xlsx", "en")).bytes);
    expect(english.sheets.map(({ name }) => name)).toEqual(["Summary", "Answers", "Dictionary"]);
    await classroom.leave();
  });

  test("a question has its number and short form, its answer in words and its points", async () => {
    const { classroom, get } = await exportHostile(makePlace);
    const { sheets } = await readXlsx((await get("xlsx", "fr")).bytes);
    const [head = [], ...rows] = sheets[1]?.rows ?? [];
    const place = head.indexOf("Q1 · Il faut vendre plus");
    expect(head[place + 1]).toBe("Q1 · points");
    // Reaches of the five answers on the axis 2, −4, 2: the weights 4, −8, 4 come to 24.
    const points = rows.map((row) => row[place + 1]);
    expect(points.toSorted((one, other) => Number(other) - Number(one))).toEqual([
      24, 24, 12, 12, 0, 0, -12, -12, -24, -24,
    ]);
    expect(new Set(rows.map((row) => row[place])).size).toBe(5);
    // Nobody knew an answer to the third.
    const third = head.indexOf("Q3 · points");
    expect(rows.map((row) => [row[third - 1], row[third]])).toEqual(
      hostile.map(() => ["Je ne sais pas", null]),
    );
    const dimensions = ["Clientèle", "Équipe", "Terrain", "Plan", "Liaison"];
    for (const name of dimensions) expect(head).toContain(`${name} (de −100 à 100)`);
    expect(head.filter((header) => String(header).endsWith("(de −100 à 100)"))).toHaveLength(6);
    await classroom.leave();
  });

  test("there is a file of each round, named so, and none of a round that there was not", async () => {
    const classroom = await openApi(makePlace);
    const { context } = classroom;
    const { sessionId, seats } = await exportableClass(classroom, [{ alias: "Ana" }], {
      aliasPolicy: "free",
    });
    const client = new Client(counsellorId);
    const open = (query: string) =>
      client.open("GET", `/sessions/${sessionId}/export/csv?lang=fr&${query}`);
    expectProblem(
      await client.send("GET", `/sessions/${sessionId}/export/csv?round=2`),
      422,
      "unknown-round",
    );
    expectProblem(
      await client.send("GET", `/sessions/${sessionId}/export/csv?round=3`),
      422,
      "bad-query",
    );
    await openSession(context, { sessionId, counsellorId });
    await startRound(context, { sessionId, counsellorId });
    const session = await findSession(context.store.db, sessionId);
    const participant = seats[0]?.participant;
    if (!session || !participant) throw new Error("gone");
    const [{ bank }] = releases;
    const answers = [{ item: bank.items[0]?.id ?? "", option: "a", seq: 1 }];
    await saveAnswers(context, { seat: { session, participant }, answers, round: 2 });
    const files = [];
    for (const query of ["round=1", "round=2", ""]) {
      const file = await open(query);
      const [, ...lines] = readLines(new Uint8Array(await file.arrayBuffer()));
      const name = file.headers.get("content-disposition")?.split(";")[1]?.trim();
      files.push({ name, rounds: lines.map((line) => line.split(";")[3]) });
    }
    expect(files).toEqual([
      { name: 'filename="azimut-Seconde-B-Tour-1-2026-09-01.csv"', rounds: ["1"] },
      { name: 'filename="azimut-Seconde-B-Tour-2-2026-09-01.csv"', rounds: ["2"] },
      { name: 'filename="azimut-Seconde-B-2026-09-01.csv"', rounds: ["1", "2"] },
    ]);
    await classroom.leave();
  });

  test("JSON has the documented form", async () => {
    const { classroom, get } = await exportHostile(makePlace);
    const file = exportFileSchema.parse(JSON.parse((await get("json", "en")).text));
    expect(file).toMatchObject({ format: "azimut-session-1", anonymous: false });
    expect(file.session).toMatchObject({ establishment: "@SUM(A1)", meetsOn: "2027-01-12" });
    expect(file.participants.map(({ alias }) => alias).sort()).toEqual(hostile.toSorted());
    expect(file.participants[0]?.rounds[0]?.answered).toBe(23);
    await classroom.leave();
  });
});

function readLines(bytes: Uint8Array): string[] {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  expect(text.endsWith("\r\n")).toBe(true);
  return text.slice(0, -2).split("\r\n");
}
