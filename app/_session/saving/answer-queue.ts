/*
 * Answers that are given and not yet known to be on the server's disk, in the browser's IndexedDB:
 *
 *   database azimut-session, store queue, key [seat, item]
 *   { seat, item: "visits-1", option: "b", seq: 7 }    an answer to send; one per item, the last one given
 *   { seat, item: "",         option: null, seq: 7 }   the highest number given out on this device
 *
 * `seat` is the participant's id, from the second round on with the round's number: what one person left is never sent as
 * another's, and what was given before a discussion never as an opinion after it. What IndexedDB does not take (blocked, full,
 * failing) is kept in memory, as long as the page lives, and sent like the rest.
 *
 * What the server has said it stored is kept in `sessionStorage` as long as the tab lives: so a page that is loaded again knows what
 * a server that was restored from a backup has lost.
 */

export interface QueuedAnswer {
  item: string;
  option: string | null;
  seq: number;
}

export interface AnswerQueue {
  /** Gives what is waiting. */
  list(): Promise<QueuedAnswer[]>;
  /** Takes answers with the next numbers, all higher than any given out before and than `floor`. Never fails. */
  add(answers: readonly Omit<QueuedAnswer, "seq">[], floor: number): Promise<void>;
  /** Tells whether some of what is waiting lives only as long as this page: the device did not take it. */
  isFleeting(): boolean;
  /** Forgets what the server has stored: every answer whose number, or a higher one, it has for the item. */
  settle(stored: readonly QueuedAnswer[]): Promise<void>;
}

type Row = QueuedAnswer & { seat: string };
type Rows = Pick<IDBObjectStore, "put" | "delete"> | MemoryRows;

const databaseName = "azimut-session";

/** Opens the queue of a participant in one round. */
export async function openQueue(participant: string, round: number): Promise<AnswerQueue> {
  const seat = nameSeat(participant, round);
  const database = await openDatabase();
  const memory = new MemoryRows();
  /** The highest number known here, also where the device cannot be read any more. */
  let highest = 0;

  /** Tells whether it could be done on the device. */
  async function tryOnDevice(work: (rows: Rows, known: Row[]) => void): Promise<boolean> {
    if (!database) return false;
    return changeDatabase(database, seat, work).then(
      () => true,
      () => false,
    );
  }

  return {
    async list() {
      let onDevice: Row[] = [];
      await tryOnDevice((_rows, known) => {
        onDevice = known;
      });
      const rows = highestOf([...onDevice, ...memory.list()]);
      highest = Math.max(highest, ...rows.map(({ seq }) => seq));
      return rows
        .filter(({ item }) => item !== "")
        .map(({ item, option, seq }) => ({ item, option, seq }));
    },
    async add(answers, floor) {
      function put(rows: Rows, known: Row[]): void {
        let seq = Math.max(floor, highest, ...known.map((row) => row.seq));
        for (const answer of answers) {
          seq += 1;
          rows.put({ seat, ...answer, seq });
        }
        rows.put({ seat, item: "", option: null, seq });
        highest = seq;
      }
      if (!(await tryOnDevice(put))) put(memory, memory.list());
    },
    isFleeting: () => memory.list().some(({ item }) => item !== ""),
    async settle(stored) {
      const there = new Map(stored.map(({ item, seq }) => [item, seq]));
      function remove(rows: Rows, known: Row[]): void {
        for (const { item, seq } of known) {
          if (item !== "" && seq <= (there.get(item) ?? 0)) rows.delete([seat, item]);
        }
      }
      await tryOnDevice(remove);
      remove(memory, memory.list());
    },
  };
}

/** Gives what somebody's answers of a round are kept under. */
export function nameSeat(participant: string, round: number): string {
  return round === 1 ? participant : `${participant}/${round}`;
}

function changeDatabase(
  database: IDBDatabase,
  seat: string,
  work: (rows: Rows, known: Row[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const unit = database.transaction("queue", "readwrite", { durability: "strict" });
    const rows = unit.objectStore("queue");
    const reading = rows.getAll(rangeOf(seat));
    reading.onsuccess = () => {
      try {
        work(rows, reading.result);
      } catch {
        unit.abort();
      }
    };
    unit.oncomplete = () => resolve();
    unit.onerror = () => reject(unit.error);
    unit.onabort = () => reject(unit.error);
  });
}

/** Of one item's rows the one with the highest number. */
function highestOf(rows: readonly Row[]): Row[] {
  const sorted = [...rows].sort((one, other) => one.seq - other.seq);
  return [...new Map(sorted.map((row) => [row.item, row])).values()];
}

/** Forgets everything that the sessions kept on this device. */
export function forgetDevice(): Promise<void> {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith("azimut:")) localStorage.removeItem(key);
    }
    sessionStorage.clear();
  } catch {
    // Blocked: then nothing was kept there.
  }
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
}

class MemoryRows {
  readonly #rows = new Map<string, Row>();

  list(): Row[] {
    return [...this.#rows.values()];
  }

  put(row: Row): void {
    this.#rows.set(row.item, row);
  }

  delete([, item]: [string, string]): void {
    this.#rows.delete(item);
  }
}

function rangeOf(seat: string): IDBKeyRange {
  return IDBKeyRange.bound([seat], [seat, []]);
}

function openDatabase(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(databaseName, 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore("queue", { keyPath: ["seat", "item"] });
      request.onsuccess = () => {
        // Another tab that makes room for the next person must not wait for this one.
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
