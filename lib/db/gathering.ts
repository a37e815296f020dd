import { setImmediate } from "node:timers/promises";
import { isConflict, isStoreFailure } from "./failure.ts";
import type { Store } from "./store.ts";
import { noteFailureOf } from "./store-watch.ts";

/** A call that waits for its group. */
interface Waiting<Call, Value> {
  call: Call;
  resolve(value: Value): void;
  reject(error: unknown): void;
}

interface Gathering<Call, Value> {
  /** Does what all calls of a group ask for, and gives each one's value in their order. */
  run(calls: readonly Call[]): Promise<readonly Value[]>;
  /** How many calls share a group at most, so that none waits long for the others. */
  most: number;
  /** Calls of the same one never share a group: they have their turns in the order in which they came. */
  nameOne?(call: Call): string;
}

/**
 * Gives a function whose calls are done in groups: what arrives while a group is under way waits and makes the next one. Where
 * a group fails for a reason that is not the engine's, each call of it is tried alone, so that one never fails the others.
 */
export function gatherCalls<Call, Value>(
  gathering: Gathering<Call, Value>,
): (call: Call) => Promise<Value> {
  const waiting: Waiting<Call, Value>[] = [];
  let isUnderWay = false;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      // Requests that came in meanwhile get here first, and share the group.
      await setImmediate();
      await settle(takeGroup(waiting, gathering), gathering);
    }
    isUnderWay = false;
  }

  return (call) =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject });
      if (isUnderWay) return;
      isUnderWay = true;
      void drain();
    });
}

/** The same for calls about one session each: those of different stores and sessions do not wait for each other. */
export function gatherBySession<Call extends { sessionId: string }, Value>(
  gathering: Omit<Gathering<Call, Value>, "run"> & {
    run(store: Store, calls: readonly Call[]): Promise<readonly Value[]>;
  },
): (store: Store, call: Call) => Promise<Value> {
  const stores = new WeakMap<
    Store,
    Map<string, { count: number; add(call: Call): Promise<Value> }>
  >();
  return async (store, call) => {
    const sessions = stores.get(store) ?? new Map();
    stores.set(store, sessions);
    const { sessionId } = call;
    const run = (calls: readonly Call[]) => gathering.run(store, calls);
    const group = sessions.get(sessionId) ?? { count: 0, add: gatherCalls({ ...gathering, run }) };
    sessions.set(sessionId, group);
    group.count += 1;
    try {
      return await noteFailureOf(group.add(call));
    } finally {
      group.count -= 1;
      if (group.count === 0) sessions.delete(sessionId);
    }
  };
}

/** Takes the calls out of those that wait which make the next group; the others stay in their order. */
function takeGroup<Call, Value>(
  waiting: Waiting<Call, Value>[],
  { most, nameOne }: Gathering<Call, Value>,
): Waiting<Call, Value>[] {
  if (!nameOne) return waiting.splice(0, most);
  const group: Waiting<Call, Value>[] = [];
  const later: Waiting<Call, Value>[] = [];
  const names = new Set<string>();
  for (const one of waiting.splice(0)) {
    const name = nameOne(one.call);
    const isNext = group.length < most && !names.has(name);
    names.add(name);
    (isNext ? group : later).push(one);
  }
  waiting.push(...later);
  return group;
}

async function settle<Call, Value>(
  group: readonly Waiting<Call, Value>[],
  gathering: Gathering<Call, Value>,
): Promise<void> {
  try {
    const values = await gathering.run(group.map(({ call }) => call));
    for (const [at, value] of values.entries()) group[at]?.resolve(value);
  } catch (error) {
    const isOver = group.length === 1 || (isStoreFailure(error) && !isConflict(error));
    if (isOver) for (const { reject } of group) reject(error);
    else for (const one of group) await settle([one], gathering);
  }
}
