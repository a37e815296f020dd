import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";

/*
 * Writes one workbook in a thread of its own, so that answers are taken meanwhile: that of 2,000 people takes half a second. Node
 * runs this file as it stands.
 */

// Of a processor that both want, whoever answers gets nearly all. Only Linux gives a thread a priority of its own.
if (process.platform === "linux") setPriority(10);

parentPort?.once("message", async (sheets: WriteSheet[]) => {
  parentPort?.postMessage(await writeXlsx({ sheets }));
});
