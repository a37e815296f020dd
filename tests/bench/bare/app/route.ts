import { DatabaseSync } from "node:sqlite";

// The least that a route handler can do to save something: what `npm run bench -- sessions` measures Azimut against.

const file = new DatabaseSync(process.env.BARE_FILE ?? ":memory:");
file.exec(`pragma journal_mode = wal; pragma synchronous = ${process.env.BARE_SYNC ?? "full"};
  create table if not exists answer (id integer primary key, item text, option text, seq integer)`);
const insert = file.prepare("insert into answer (item, option, seq) values (?, ?, ?)");

export async function PUT(request: Request): Promise<Response> {
  const { answers } = await request.json();
  const [{ item, option, seq }] = answers;
  insert.run(item, option, seq);
  return Response.json({ answers, finishedAt: null });
}
