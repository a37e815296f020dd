import { setPriority } from "node:os";
import { type MessagePort, parentPort } from "node:worker_threads";
import type { Bank } from "#lib/bank/schema.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { type GroupPicture, pictureGroup } from "#lib/scoring/group/group.ts";
import { type Moves, measureMoves } from "#lib/scoring/group/moves.ts";
import { readOpinion } from "#lib/scoring/group/person.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { findStability, type Stability } from "#lib/scoring/stability.ts";

/*
 * Works out what is about many people, in a thread of its own, so that answers are taken meanwhile. Node runs this file as it
 * stands. What comes in is a bank and sheets: nothing of whose they are.
 */

/** How many results are remembered: two rounds of the largest session. */
const most = 10_000;

/** Of a processor that both want, whoever answers gets nearly all. Only Linux gives a thread a priority of its own. */
const low = 10;

const remembered = new Map<string, Stability>();

const work = { rememberSheets, weighSheets, pictureSheets, compareSheets };

/** What the thread can be asked for, by name. */
export type Work = typeof work;

/** Works out how stable these results are, for whoever asks for them next. */
function rememberSheets(bank: Bank, sheets: readonly Answers[]): void {
  weighSheets(bank, sheets);
}

/** How stable each of these results is, in their order; what was asked before is remembered by the answers alone. */
function weighSheets(bank: Bank, sheets: readonly Answers[]): Stability[] {
  return sheets.map((answers) => {
    const key = `${bank.items.length}:${encodeAnswers(bank, answers)}`;
    const known = remembered.get(key);
    if (known) return known;
    const found = findStability(bank, answers);
    if (remembered.size >= most) remembered.delete(remembered.keys().next().value ?? "");
    remembered.set(key, found);
    return found;
  });
}

/** The picture of a group from its sheets. */
function pictureSheets(bank: Bank, sheets: readonly Answers[]): GroupPicture {
  const stabilities = weighSheets(bank, sheets);
  const weighed = sheets.flatMap((answers, at) => {
    const stability = stabilities[at];
    return stability ? [{ answers, stability }] : [];
  });
  return pictureGroup(bank, weighed);
}

/** What moved between two rounds of the same people, in the same order. */
function compareSheets(bank: Bank, before: readonly Answers[], after: readonly Answers[]): Moves {
  const read = (sheets: readonly Answers[]) => sheets.map((answers) => readOpinion(bank, answers));
  return measureMoves(bank, read(before), read(after), smallestGroup);
}

/** A question as it comes: `given` is what the function of this name takes. */
interface Asked {
  id: number;
  name: keyof Work;
  given: [never, never, never];
}

if (process.platform === "linux") setPriority(low);
parentPort?.on("message", (message: Asked | { asking: MessagePort }) => {
  if (parentPort && "id" in message) answer(parentPort, message);
  else if ("asking" in message) listen(message.asking);
});

/** Answers another thread of the process too. */
function listen(port: MessagePort): void {
  port.on("message", (asked: Asked) => answer(port, asked));
}

function answer(port: MessagePort, { id, name, given }: Asked): void {
  try {
    port.postMessage({ id, found: work[name](...given) });
  } catch (error) {
    port.postMessage({ id, fault: String(error) });
  }
}
