import { releases } from "#lib/bank/released.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";

const [{ bank }] = releases;

/** Sheets of people of all three roles, one after the other. */
export const crowdSheets: readonly Answers[] = interleave(
  [0, 1, 2].map((role) => [
    ...simulateSheets(bank, { role, strength: 0.5, noise: 0.2, count: 40, seed: 11 + role }),
  ]),
).map((sheet) => nameAnswers(bank, sheet));

/** Somebody who joined over HTTP. */
export interface Guest {
  url: string;
  session: string;
  cookie: string;
}

/** Joins a session as so many phones do. */
export async function joinCrowd(given: {
  url: string;
  code: string;
  people: number;
  subgroup?: string;
}): Promise<Guest[]> {
  const { url, code, people, subgroup = "" } = given;
  const guests: Guest[] = [];
  for (let at = 0; at < people; at += 1) {
    const reply = await send(`${url}/api/v1/participants`, { url, body: { code, subgroup } });
    const content: { session: { id: string } } = await reply.json();
    const cookie = reply.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    guests.push({ url, session: content.session.id, cookie });
  }
  return guests;
}

/** Answers everything as a sheet says. */
export async function answerAs(guest: Guest, sheet: Answers, round: number): Promise<void> {
  const answers = Object.entries(sheet).map(([item, option], at) => ({
    item,
    option,
    seq: at + 1,
  }));
  await send(`${guest.url}/api/v1/sessions/${guest.session}/me/answers`, {
    ...{ url: guest.url, cookie: guest.cookie, method: "PUT" },
    body: { answers, round, finished: true },
  });
}

async function send(
  address: string,
  given: { url: string; body: object; method?: string; cookie?: string },
): Promise<Response> {
  const { url, body, method = "POST", cookie = "" } = given;
  const headers = { "content-type": "application/json", origin: url, cookie };
  const reply = await fetch(address, { method, headers, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${method} ${reply.status}`);
  return reply;
}

function interleave<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const [first = []] = lists;
  return first.flatMap((_, at) =>
    lists.flatMap((list) => {
      const item = list[at];
      return item === undefined ? [] : [item];
    }),
  );
}
