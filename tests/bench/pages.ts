import { fork } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { makeFolder } from "../contract/engines.ts";
import { createServer } from "../servers/azimut-server.ts";
import { findFreePort } from "../servers/postgres-server.ts";
import { atLeast, atLeastTimes, type Row } from "./load/row.ts";

// How many requests a second the static pages are answered with, brotli accepted, beside a bare node:http in a process of its own that
// sends the same bytes with the same headers. npm run bench -- pages

const connections = 32;
const turnMs = 1500;
const turns = 3;
const pages = ["/fr/quiz", "/fr", "/fr/method"];

/** Measures each page in turn with its bare likeness. */
export async function* measure(): AsyncGenerator<Row> {
  const place = await makeFolder();
  const server = await createServer(place.settings);
  await server.start();
  for (const page of pages) yield await measurePage(server.url, page);
  await server.stop();
  await place.remove();
}

async function measurePage(url: string, page: string): Promise<Row> {
  const { bytes, headers } = await readAnswer(`${url}${page}`);
  const port = await findFreePort();
  const bare = fork(`${import.meta.dirname}/load/bare-http.ts`, [String(port)]);
  bare.send({ headers, body: bytes.toString("base64") });
  await once(bare, "message");
  const ours: number[] = [];
  const values: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const seen = [
      await countAnswers(Number(new URL(url).port), page),
      await countAnswers(port, page),
    ];
    // The first turn warms both up.
    if (turn === 0) continue;
    ours.push(seen[0] ?? 0);
    values.push(seen[1] ?? 0);
  }
  bare.kill();
  const name = `${page}, ${Math.round(bytes.length / 1024)} kB as sent`;
  const reference = { name: "bare node:http", values };
  const budgets = page === "/fr/quiz" ? [atLeastTimes(0.4), atLeast(5000)] : [];
  return { name, unit: "a second", ours, reference, budgets };
}

/** Gives an answer's bytes as they cross the wire, and its headers. */
async function readAnswer(url: string): Promise<{ bytes: Buffer; headers: [string, string][] }> {
  const { port, pathname } = new URL(url);
  const socket = connect(Number(port), "localhost");
  socket.write(writeRequest(pathname, "close"));
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  const all = Buffer.concat(chunks);
  const end = all.indexOf("\r\n\r\n");
  const [status = "", ...lines] = all.subarray(0, end).toString("latin1").split("\r\n");
  if (!status.includes(" 200 ")) throw new Error(`${pathname}: ${status}`);
  const own = /^(connection|keep-alive|date|transfer-encoding|content-length):/i;
  const headers = lines
    .filter((line) => !own.test(line))
    .map((line): [string, string] => {
      const at = line.indexOf(":");
      return [line.slice(0, at), line.slice(at + 1).trim()];
    });
  const isChunked = lines.some((line) => /^transfer-encoding: *chunked/i.test(line));
  const body = all.subarray(end + 4);
  return { bytes: isChunked ? joinChunks(body) : body, headers };
}

function joinChunks(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; ; ) {
    const end = body.indexOf("\r\n", at);
    const length = Number.parseInt(body.subarray(at, end).toString("latin1"), 16);
    if (!(length > 0)) return Buffer.concat(pieces);
    pieces.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

/** Counts the answers that come within a time, each connection asking again as soon as it has one. */
async function countAnswers(port: number, page: string): Promise<number> {
  const request = writeRequest(page, "keep-alive");
  let count = 0;
  const start = performance.now();
  const sockets = Array.from({ length: connections }, () => {
    const socket = connect(port, "localhost");
    let [left, tail] = [-1, ""];
    socket.on("connect", () => socket.write(request));
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      // Sizes alone: what a page says is other tests' matter.
      let data = chunk;
      while (data.length > 0) {
        if (left < 0) {
          const text = tail + data.toString("latin1");
          const end = text.indexOf("\r\n\r\n");
          if (end < 0) {
            tail = text;
            return;
          }
          const length = /content-length: *(\d+)/i.exec(text.slice(0, end));
          data = data.subarray(end + 4 - tail.length);
          tail = "";
          // A chunked answer ends with an empty chunk.
          left = length ? Number(length[1]) : Number.POSITIVE_INFINITY;
        }
        const taken = Math.min(left, data.length);
        const isLast =
          left === Number.POSITIVE_INFINITY && data.subarray(-5).toString("latin1") === "0\r\n\r\n";
        left = isLast ? 0 : left - taken;
        data = data.subarray(taken);
        if (left > 0) continue;
        left = -1;
        count += 1;
        socket.write(request);
      }
    });
    return socket;
  });
  await new Promise((resolve) => setTimeout(resolve, turnMs));
  const seconds = (performance.now() - start) / 1000;
  for (const socket of sockets) socket.destroy();
  if (count === 0) throw new Error(`${page}: no answer`);
  return count / seconds;
}

function writeRequest(page: string, connection: "close" | "keep-alive"): string {
  return `GET ${page} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: br, gzip\r\nconnection: ${connection}\r\n\r\n`;
}
