import { request } from "node:http";
import { setTimeout } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { meSchema } from "#lib/sessions/schema/participant-schema.ts";
import { sessionSchema } from "#lib/sessions/schema/session-schema.ts";
import { makeDatabase, makeFolder, type Place } from "../contract/engines.ts";
import { createServer, publicUrl } from "../servers/azimut-server.ts";
import { Visitor } from "./visitor.ts";

const longestStop = 2000;
const [{ bank }] = releases;

test.each<["sqlite" | "postgres", () => Promise<Place>]>([
  ["sqlite", makeFolder],
  ["postgres", makeDatabase],
])(
  "threat 57: SIGTERM with open boards ends within 2 s, %s: streams say when to come back, what is under way is kept",
  async (_engine, makePlace) => {
    const place = await makePlace();
    const server = await createServer(place.settings);
    onTestFinished(() => server.kill());
    await server.start();
    const counsellor = new Visitor(server.url);
    await counsellor.insist("POST", "/api/auth/sign-in/anonymous", {});
    const made = await counsellor.insist("POST", "/api/v1/sessions", { title: "Seconde B" });
    const own = `/api/v1/sessions/${sessionSchema.parse(made).id}`;
    const { door } = sessionSchema.parse(await counsellor.insist("POST", `${own}/open`));
    const phone = new Visitor(server.url);
    await phone.insist("POST", "/api/v1/participants", { code: door?.code });
    const boards = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        counsellor.send("GET", `${own}${at % 2 ? "/participants" : ""}/stream`),
      ),
    );
    const told = Promise.all(boards.map((board) => board.text()));
    const [item] = bank.items;
    const answer = { item: item?.id, option: item?.options[0]?.id, seq: 1 };
    const sending = sendInTwo(`${server.url}${own}/me/answers`, {
      cookie: phone.cookies(),
      body: JSON.stringify({ answers: [answer] }),
    });
    await sending.half;
    const begin = performance.now();
    const stopped = server.stop();
    await setTimeout(300);
    sending.finish();
    expect(await sending.status).toBe(200);
    await stopped;
    expect(performance.now() - begin).toBeLessThan(longestStop);
    for (const text of await told) expect(text).toMatch(/event: session\n[\s\S]*\nretry: \d+\n\n$/);

    await server.start();
    const me = meSchema.parse(await phone.insist("GET", `${own}/me`));
    expect(me.answers).toEqual([answer]);
    expect((await counsellor.send("GET", `${own}/progress`)).status).toBe(200);
    await server.stop();
    await place.remove();
  },
  120_000,
);

/** Sends a body by halves: `half` once the server has the first. */
function sendInTwo(url: string, { cookie, body }: { cookie: string; body: string }) {
  const headers = {
    ...{ cookie, origin: publicUrl, "content-type": "application/json" },
    "content-length": Buffer.byteLength(body),
  };
  const half = Promise.withResolvers<void>();
  const status = Promise.withResolvers<number | undefined>();
  const sent = request(url, { method: "PUT", headers }, (reply) => {
    reply.resume();
    status.resolve(reply.statusCode);
  });
  sent.on("error", status.reject);
  sent.write(body.slice(0, 5), () => half.resolve());
  return { half: half.promise, status: status.promise, finish: () => sent.end(body.slice(5)) };
}
