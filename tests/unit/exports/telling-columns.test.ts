import { expect, expectTypeOf, test } from "vitest";
import { describeColumns, listColumns, type Table } from "#app/_export/column.ts";
import { writeCsv } from "#app/_export/csv.ts";
import type { Column } from "#app/_export/question-columns.ts";
import { makeSession } from "../sessions/session-sample.ts";

const session = makeSession();
const leftOut = {
  ...{ removed: 0, underway: 0, early: 1, few: 0, "second-few": 0, "second-unfinished": 0 },
};
const hidden = { anonymous: true, showsOrigin: false, showsSubgroup: false, leftOut };
const open = { anonymous: false, showsOrigin: true, showsSubgroup: true, leftOut };
const tables: Record<"hidden" | "open", Table> = {
  hidden: { locale: "en", session, selection: hidden },
  open: { locale: "en", session, selection: open },
};

function readHeaders(table: Table): string[] {
  return listColumns(table).map(({ header }) => header);
}

test("threat 38: an anonymous export has no column that can tell who somebody is", () => {
  const telling = [
    "Name",
    "Origin",
    "Subgroup",
    "Joined (Pacific/Chatham)",
    "Last answer (Pacific/Chatham)",
  ];
  expect(readHeaders(tables.open)).toEqual(expect.arrayContaining(telling));
  const left = readHeaders(tables.open).filter((header) => !telling.includes(header));
  expect(readHeaders(tables.hidden)).toEqual(left);
});

test("threat 38: an origin or a subgroup that nobody has alone tells nobody", () => {
  const selection = { ...hidden, showsOrigin: true, showsSubgroup: true };
  const headers = readHeaders({ ...tables.hidden, selection });
  expect(headers).toEqual(expect.arrayContaining(["Origin", "Subgroup"]));
  expect(headers).not.toContain("Name");
});

test("threat 38: a column more says whether it tells who somebody is, and an anonymous file has it only if not", async () => {
  expectTypeOf<Omit<Column, "tellsWho">>().not.toExtend<Column>();
  const more = (tellsWho: boolean): Column => ({
    kind: "text",
    header: tellsWho ? "Telephone" : "Quarter",
    meaning: "",
    values: "",
    tellsWho,
    read: () => (tellsWho ? "0612345678" : "morning"),
  });
  async function writeFile(table: Table): Promise<string> {
    const columns = listColumns(table, [...describeColumns(table), more(true), more(false)]);
    const summary = {
      ...{
        answered: 0,
        asked: 24,
        affinities: [],
        balances: [],
        first: [],
        verdict: "none" as const,
      },
      stability: 0,
    };
    const ending = "all" as const;
    const rounds = [{ round: 1, ending, lastAnswerAt: null, summary, answers: {} }];
    const person = { person: 1, alias: null, origin: null, subgroup: null, joinedAt: null, rounds };
    const people = (async function* () {
      yield person;
    })();
    const pieces: string[] = [];
    for await (const piece of writeCsv("en", { columns, people })) pieces.push(piece);
    return pieces.join("");
  }
  expect(await writeFile(tables.open)).toMatch(/Telephone,Quarter\r\n.*,'0612345678,morning\r\n$/s);
  const file = await writeFile(tables.hidden);
  expect(file).toMatch(/,Quarter\r\n.*,morning\r\n$/s);
  expect(file).not.toMatch(/Telephone|0612345678/);
});

test("threat 45: a file says on each row how many people are not in it, and why", () => {
  const { read } =
    listColumns(tables.hidden).find(({ header }) => header === "Not in this file") ?? {};
  const summary = {
    ...{
      answered: 0,
      asked: 24,
      affinities: [],
      balances: [],
      first: [],
      verdict: "none" as const,
    },
    stability: 0,
  };
  const round = { round: 1, ending: "all" as const, lastAnswerAt: null, summary, answers: {} };
  const person = { person: 1, alias: null, origin: null, subgroup: null, joinedAt: null };
  expect(read?.({ ...person, rounds: [round] }, round)).toBe(
    "1 person finished early: the board shows it, and their row could be recognised",
  );
});
