import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  type AnswerQueue,
  openQueue,
  type QueuedAnswer,
} from "#app/_session/saving/answer-queue.ts";
import { type SaveState, startSaver } from "#app/_session/saving/saver.ts";

const [first, second] = [
  { item: "free-hour", option: "a", seq: 1 },
  { item: "new-market", option: "b", seq: 2 },
];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A server that keeps answers as the real one does, and forgets them where a test says so. */
function startServer(kept: QueuedAnswer[] = []) {
  const stored = new Map(kept.map((answer) => [answer.item, answer]));
  vi.stubGlobal("fetch", async (_url: string, { body }: { body?: string }) => {
    const sent: QueuedAnswer[] = body === undefined ? [] : JSON.parse(body).answers;
    for (const answer of sent) {
      if (answer.seq > (stored.get(answer.item)?.seq ?? 0)) stored.set(answer.item, answer);
    }
    return Response.json({ round: 1, session: { round: 1 }, answers: [...stored.values()] });
  });
  return stored;
}

/** A queue in memory, whose next so many readings fail. */
function createQueue(failures = 0): AnswerQueue {
  let waiting: QueuedAnswer[] = [];
  let left = failures;
  return {
    async list() {
      left -= 1;
      if (left >= 0) throw new DOMException("lost", "UnknownError");
      return waiting;
    },
    async add(answers, floor) {
      waiting.push(...answers.map((answer, at) => ({ ...answer, seq: floor + at + 1 })));
    },
    isFleeting: () => false,
    async settle(stored) {
      const there = new Map(stored.map(({ item, seq }) => [item, seq]));
      waiting = waiting.filter(({ item, seq }) => seq > (there.get(item) ?? 0));
    },
  };
}

function start(queue: AnswerQueue, agreed: QueuedAnswer[]) {
  const shown = new Map(agreed.map(({ item, option }) => [item, option]));
  const states: SaveState["kind"][] = [];
  const saver = startSaver({
    ...{ url: "/api/v1/sessions/s/me/answers", queue, round: 1 },
    tell: ({ kind }) => states.push(kind),
    sheet: {
      agreed,
      load: () => Object.fromEntries(shown),
      adopt: (answers) => {
        for (const { item, option } of answers) shown.set(item, option);
      },
      keepAgreed: () => {},
    },
  });
  return { saver, states, shown };
}

test("threat 60: an answer is sent although the device's store fails twice", async () => {
  const stored = startServer();
  const { saver, states, shown } = start(createQueue(2), []);
  shown.set(first.item, first.option);
  saver.take([first]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(stored.get(first.item)).toMatchObject({ option: "a" });
  expect(states.at(-1)).toBe("saved");
  saver.stop();
});

test("threat 60: what is corrected on another device before the first reply counts as newer than what its page came with", async () => {
  const stored = startServer([first]);
  const { saver, states, shown } = start(createQueue(), [first]);
  shown.set(first.item, "c");
  saver.take([{ item: first.item, option: "c" }]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(stored.get(first.item)).toMatchObject({ option: "c" });
  expect(states.at(-1)).toBe("saved");
  saver.stop();
});

test("threat 60: from the moment that an answer is given, “saved” is not said before the server has it", async () => {
  const stored = startServer([first]);
  const queue = createQueue();
  const { add } = queue;
  let letIn = () => {};
  queue.add = async (answers, floor) => {
    await new Promise<void>((resolve) => {
      letIn = resolve;
    });
    await add(answers, floor);
  };
  const { saver, states, shown } = start(queue, [first]);
  saver.wake();
  await vi.advanceTimersByTimeAsync(10);
  expect(states).toEqual(["saved"]);
  shown.set(second.item, second.option);
  saver.wake();
  saver.take([second]);
  expect(states.at(-1)).toBe("saving");
  // The reply to what was asked before comes while the answer is on its way into the device's store.
  await vi.advanceTimersByTimeAsync(10);
  expect(states).toEqual(["saved", "saving"]);
  letIn();
  await vi.advanceTimersByTimeAsync(10);
  expect(states.at(-1)).toBe("saved");
  expect(stored.get(second.item)).toMatchObject({ option: "b" });
  saver.stop();
});

test("threat 60: what the server has forgotten is sent again before “saved” is said again", async () => {
  const stored = startServer([first, second]);
  const { saver, states } = start(createQueue(), [first, second]);
  saver.wake();
  await vi.advanceTimersByTimeAsync(100);
  expect(states).toEqual(["saved"]);
  stored.clear();
  stored.set(second.item, { ...second, option: "a", seq: 1 });
  await vi.advanceTimersByTimeAsync(30_000);
  expect([...stored.values()].map(({ option }) => option).sort()).toEqual(["a", "b"]);
  expect(stored.get(first.item)?.option).toBe("a");
  expect(states.slice(1, 3)).toEqual(["saving", "saved"]);
  saver.stop();
});

test("threat 60: numbers rise with each reply, so that what is given here next counts", async () => {
  const stored = startServer([{ ...first, seq: 40 }]);
  const { saver, shown } = start(createQueue(), [first]);
  saver.wake();
  await vi.advanceTimersByTimeAsync(100);
  shown.set(first.item, "c");
  saver.take([{ item: first.item, option: "c" }]);
  await vi.advanceTimersByTimeAsync(100);
  expect(stored.get(first.item)).toMatchObject({ option: "c", seq: 41 });
  saver.stop();
});

test("threat 60: answers that differ are never “saved” until the person has chosen", async () => {
  const stored = startServer([{ ...first, option: "d", seq: 9 }]);
  const queue = createQueue();
  await queue.add([{ item: first.item, option: "c" }], 1);
  const { saver, states, shown } = start(queue, [first]);
  shown.set(first.item, "c");
  saver.wake();
  await vi.advanceTimersByTimeAsync(100);
  expect(states).toEqual(["saving", "differs"]);
  saver.choose("here");
  await vi.advanceTimersByTimeAsync(100);
  expect(stored.get(first.item)).toMatchObject({ option: "c", seq: 10 });
  expect(states.at(-1)).toBe("saved");
  saver.stop();
});

test("where the device takes no answer, what waits is said to be this page's alone", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  const told: SaveState[] = [];
  const saver = startSaver({
    ...{ url: "/api/v1/sessions/s/me/answers", queue: await openQueue("p1", 1), round: 1 },
    tell: (state) => told.push(state),
  });
  saver.take([first]);
  await vi.waitFor(() =>
    expect(told.at(-1)).toMatchObject({ kind: "waiting", waiting: 1, isFleeting: true }),
  );
  saver.stop();
});
