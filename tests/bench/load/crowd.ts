import { setTimeout } from "node:timers/promises";
import type { Bank } from "#lib/bank/schema.ts";
import { Line, type Reply } from "./line.ts";

/** What one phone knows to be saved: the seq of each item. */
export interface Phone {
  line: Line;
  participant: string;
  path: string;
  acknowledged: Map<string, number>;
}

/** The times of one kind of request, and what went wrong. */
export interface Phase {
  name: string;
  times: number[];
  errors: string[];
}

/** Lets `size` phones join, spread evenly over a time. */
export async function joinCrowd(given: {
  url: string;
  origin: string;
  code: string;
  size: number;
  withinMs: number;
}): Promise<{ phones: Phone[]; phase: Phase }> {
  const { url, origin, code, size, withinMs } = given;
  const phase: Phase = { name: "join", times: [], errors: [] };
  const joining = Array.from({ length: size }, async (_, at) => {
    await setTimeout((withinMs * at) / size);
    const line = new Line(url, origin);
    const reply = await line.send("POST", "/api/v1/participants", { code });
    if (!note(phase, reply, 201)) return null;
    line.cookie = reply.cookie;
    const [name = "", value = ""] = reply.cookie.split("=");
    const path = `/api/v1/sessions/${name.slice(-26)}/me/answers`;
    return { line, participant: value.slice(0, 26), path, acknowledged: new Map() };
  });
  const phones = (await Promise.all(joining)).filter((phone) => phone !== null);
  return { phones, phase };
}

/** Every phone answers every item once, one after another, with a random time to think before each. */
export async function answerAll(given: {
  phones: readonly Phone[];
  bank: Bank;
  thinkMs: number;
}): Promise<Phase> {
  const { phones, bank, thinkMs } = given;
  const phase: Phase = { name: "answer", times: [], errors: [] };
  await Promise.all(
    phones.map(async (phone) => {
      for (const [at, { id }] of bank.items.entries()) {
        await setTimeout(2 * thinkMs * Math.random());
        await save(phase, phone, { item: id, option: "a", seq: at + 1 });
      }
    }),
  );
  return phase;
}

/** Every phone sends one answer, all within a time. */
export async function answerAtOnce(given: {
  phones: readonly Phone[];
  item: string;
  seq: number;
  withinMs: number;
}): Promise<Phase> {
  const { phones, item, seq, withinMs } = given;
  const phase: Phase = { name: "at once", times: [], errors: [] };
  await Promise.all(
    phones.map(async (phone) => {
      await setTimeout(withinMs * Math.random());
      await save(phase, phone, { item, option: "b", seq });
    }),
  );
  return phase;
}

async function save(
  phase: Phase,
  phone: Phone,
  answer: { item: string; option: string; seq: number },
): Promise<void> {
  const reply = await phone.line.send("PUT", phone.path, { answers: [answer] });
  if (note(phase, reply, 200)) phone.acknowledged.set(answer.item, answer.seq);
}

function note(phase: Phase, { status, text, ms }: Reply, expected: number): boolean {
  if (status === expected) phase.times.push(ms);
  else phase.errors.push(`${status} ${text.slice(0, 100)}`);
  return status === expected;
}
