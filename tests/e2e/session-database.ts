import { startPostgres } from "../servers/postgres-server.ts";

/** A PostgreSQL of the test's own, with the address of its empty database. */
export async function makeDatabaseServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startPostgres();
  return { url: `${server.url}/postgres`, stop: () => server.stop() };
}
