import { spawnSync } from "node:child_process";
import { publicUrl } from "../servers/azimut-server.ts";
import { buildBareServer } from "./load/bare-server.ts";
import type { Row } from "./load/row.ts";

// What the other measurements start is built before any of them, so that none waits for it; what has been built is not built
// again. npm run bench -- build

/** Builds Azimut, and the bare Next; gives how long that took. */
export async function* measure(): AsyncGenerator<Row> {
  const start = performance.now();
  const env = { ...process.env, PUBLIC_URL: publicUrl };
  const built = spawnSync(process.execPath, ["scripts/build.ts"], { env, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`);
  const middle = performance.now();
  buildBareServer();
  yield {
    ...{ name: "built, where it was not", unit: "s", ours: [(middle - start) / 1000] },
    reference: { name: "bare Next", values: [(performance.now() - middle) / 1000] },
  };
}
