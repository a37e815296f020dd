import { expect, test } from "vitest";
import { currentRelease, releases } from "#lib/bank/released.ts";
import { bankKey, encodeAnswers } from "#lib/scoring/answer-code.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import { readResult } from "#lib/sessions/answers/own-result.ts";
import { typePaper } from "#lib/sessions/answers/paper.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { listProgress } from "#lib/sessions/live/progress.ts";
import { redeemTicket } from "#lib/sessions/people/tickets.ts";
import { readRestitution } from "#lib/sessions/restitution/restitution.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { Client, openApi } from "../api/client.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, join, openClassroom, openSeconde } from "./classroom.ts";

/** Opens a session as it lies in a store from before the current version was released. */
async function openBefore({ context }: Classroom, version: number) {
  const opened = await openSeconde(context);
  await context.store.db
    .updateTable("session")
    .set({ bank_version: version })
    .where("id", "=", opened.sessionId)
    .execute();
  return opened;
}

describeEngines("a session of a version before the current one", (_engine, makePlace) => {
  test.each(releases.slice(1).map(({ bank, sentences }) => ({ bank, sentences })))(
    "$bank.id v$bank.version goes on with its own questions, to the results and the exports",
    async ({ bank, sentences }) => {
      const classroom = await openApi(makePlace);
      const { context } = classroom;
      const { sessionId, code } = await openBefore(classroom, bank.version);
      const people = { role: 1, strength: 0.5, noise: 0.2, count: 6, seed: 3 };
      for (const [at, sheet] of [...simulateSheets(bank, people)].entries()) {
        const { session, participant } = await join(context, code);
        const seat = { session, participant };
        const given = nameAnswers(bank, sheet);
        const answers = bank.items.map(({ id }, place) => ({
          ...{ item: id, option: given[id] ?? null, seq: place + 1 },
        }));
        await saveAnswers(context, { seat, answers, finished: true });
        expect(await readResult(context, seat), `person ${at}`).toEqual({
          ok: true,
          code: encodeAnswers(bank, given),
          result: explainResult(bank, given),
        });
      }
      const { session } = await join(context, code);
      expect(
        (await listProgress(context, session)).filter(({ state }) => state === "done"),
      ).toHaveLength(6);
      const own = { sessionId, counsellorId };
      const told = await readRestitution(context, { ...own, filter: {} });
      expect(told).toMatchObject({ ok: true, restitution: { picture: { people: 6 } } });
      await closeSession(context, { ...own, grace: 0 });
      const client = new Client(counsellorId);
      const read = async (format: string) =>
        (await client.open("GET", `/sessions/${sessionId}/export/${format}?lang=fr`)).text();
      expect(JSON.parse(await read("json"))).toMatchObject({
        session: { bank: { id: bank.id, version: bank.version } },
      });
      const dictionary = await read("dictionary");
      for (const { id } of bank.items) {
        expect(dictionary).toContain(sentences.fr.items[id]?.text.replaceAll('"', '""'));
      }
      await classroom.leave();
    },
  );

  test.each(releases.slice(1).map(({ bank }) => ({ bank })))(
    "$bank.id v$bank.version takes no answer to the current questions, on a phone or on paper",
    async ({ bank }) => {
      const classroom = await openClassroom(makePlace);
      const { context } = classroom;
      const { sessionId, code } = await openBefore(classroom, bank.version);
      const { session, participant } = await join(context, code);
      const isOwn = new Set(bank.items.map(({ id }) => id));
      const other = currentRelease.bank.items.find(({ id }) => !isOwn.has(id))?.id ?? "";
      const answers = [{ item: other, option: "a", seq: 1 }];
      expect(await saveAnswers(context, { seat: { session, participant }, answers })).toEqual({
        ...{ ok: false, reason: "unknown-item" },
      });
      // On paper the digits are places of options: the fourth of a scene with three is none.
      const line = bank.items.map(({ options }) => options.length).join("");
      const typed = await typePaper(context, {
        ...{ sessionId, counsellorId, line, attempt: "0".repeat(26) },
      });
      if (!typed.ok) throw new Error(typed.reason);
      const found = await redeemTicket(context, { ticket: typed.ticket });
      if (!found.ok) throw new Error(found.reason);
      const lasts = Object.fromEntries(
        bank.items.map(({ id, options }) => [id, options.at(-1)?.id ?? null]),
      );
      const result = await readResult(context, found.seat);
      expect(result).toMatchObject({ ok: true, code: encodeAnswers(bank, lasts) });
      expect(result.ok && result.code.startsWith(`${bankKey(bank)}-`)).toBe(true);
      await classroom.leave();
    },
  );
});
