import { Client, type Pool } from "pg";
import type { Store } from "./store.ts";

const channel = "azimut";

/** How long announcements gather before they go out together: a NOTIFY makes commits wait for each other. */
const gatherMs = 200;

/** How long to wait before connecting again, doubled up to the second number. */
const retryMs = [250, 2000] as const;

/** `announce` and `listen` of a store, over LISTEN/NOTIFY, with the way to stop. */
export type News = Pick<Store, "announce" | "listen" | "close">;

/**
 * Carries announcements between the instances of one PostgreSQL. Own announcements are heard at once; the others' over
 * a connection of their own, which is made again whenever it is lost, and then says (null) that some may be missing.
 */
export function openNews(pool: Pool, connectionString: string): News {
  const listeners = new Set<(topic: string | null) => void>();
  const gathered = new Set<string>();
  let isClosed = false;
  let connection: Client | null = null;
  let sending: NodeJS.Timeout | null = null;
  let reconnecting: NodeJS.Timeout | null = null;

  function tell(topic: string | null): void {
    for (const listener of listeners) listener(topic);
  }

  async function connect(delay: number): Promise<void> {
    const client = new Client({ connectionString, keepAlive: true });
    let isLost = false;
    function reconnect(): void {
      if (isLost || isClosed) return;
      isLost = true;
      client.end().catch(() => {});
      reconnecting = setTimeout(() => void connect(Math.min(delay * 2, retryMs[1])), delay);
      reconnecting.unref();
    }
    client.on("error", reconnect);
    client.on("end", reconnect);
    client.on("notification", ({ payload }) => tell(payload ?? null));
    connection = client;
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      delay = retryMs[0];
      tell(null);
    } catch {
      reconnect();
    }
  }

  async function send(): Promise<void> {
    sending = null;
    const topics = [...gathered];
    gathered.clear();
    try {
      await pool.query("select pg_notify($1, topic) from unnest($2::text[]) as topic", [
        channel,
        topics,
      ]);
    } catch {
      // The database is away. Whoever listens starts afresh when it is back.
    }
  }

  void connect(retryMs[0]);
  return {
    announce(topic) {
      tell(topic);
      gathered.add(topic);
      sending ??= setTimeout(() => void send(), gatherMs);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      isClosed = true;
      if (sending) clearTimeout(sending);
      if (reconnecting) clearTimeout(reconnecting);
      await connection?.end().catch(() => {});
    },
  };
}
