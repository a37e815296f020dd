import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { bank, publicUrl, requestCard, sent, stubServer } from "./card-request.ts";

const thread = "#app/_card/picture-thread.ts";
const drawScene = vi.fn(async (): Promise<Uint8Array> => new Uint8Array([1, 2, 3]));
let cards: typeof import("#app/api/v1/cards/route.ts");
let pictures: typeof import("#app/card/[token]/[picture]/route.ts");
let token = "";

function getPicture(named: string, picture: string, headers: Record<string, string> = {}) {
  const request = new Request(`${publicUrl}/card/x/y`, { headers });
  return pictures.GET(request, { params: Promise.resolve({ token: named, picture }) });
}

stubServer();
beforeAll(async () => {
  vi.doMock(thread, () => ({ drawScene }));
  cards = await import("#app/api/v1/cards/route.ts");
  pictures = await import("#app/card/[token]/[picture]/route.ts");
  token = (await (await cards.POST(requestCard(JSON.stringify(sent)))).json()).token;
});
afterAll(() => {
  vi.doUnmock(thread);
});

describe("threats 2, 7: GET /card/TOKEN/PICTURE", () => {
  test("gives a picture that is drawn once and never changes", async () => {
    drawScene.mockClear();
    const first = await getPicture(token, "square.png");
    expect(first.status).toBe(200);
    expect(first.headers.get("content-type")).toBe("image/png");
    expect(first.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(new Uint8Array(await first.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    const etag = first.headers.get("etag") ?? "";
    const again = await getPicture(token, "square.png", { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(again.headers.get("etag")).toBe(etag);
    const any = await getPicture(token, "square.png", { "if-none-match": "*" });
    expect(any.status).toBe(304);
    expect(drawScene).toHaveBeenCalledTimes(1);
  });

  test("asked for twice at once, a picture is drawn once", async () => {
    drawScene.mockClear();
    const both = await Promise.all([
      getPicture(token, "story.png"),
      getPicture(token, "story.png"),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(drawScene).toHaveBeenCalledTimes(1);
  });

  test("refuses every other name, size and token without drawing", async () => {
    drawScene.mockClear();
    const names = [
      "wide",
      "wide.jpg",
      "Wide.png",
      "wide.png.png",
      ".png",
      "toString.png",
      "300.png",
    ];
    for (const name of names) expect((await getPicture(token, name)).status, name).toBe(404);
    for (const at of [...token].keys()) {
      const changed = token.slice(0, at) + (token[at] === "0" ? "1" : "0") + token.slice(at + 1);
      expect((await getPicture(changed, "wide.png")).status, changed).toBe(404);
    }
    const others = ["", token.slice(1), `${token}0`, "\0", "x".repeat(1_000_000)];
    for (const other of others) expect((await getPicture(other, "wide.png")).status).toBe(404);
    expect(drawScene).not.toHaveBeenCalled();
  });

  test("threat 55: one visitor has so many new pictures drawn within a minute, and takes none from the others", async () => {
    drawScene.mockClear();
    const ask = async (one: string, address: string) =>
      (await getPicture(one, "wide.png", { "x-azimut-address": address })).status;
    const [known = "", ...fresh] = (await makeMixedTokens()).slice(0, 155);
    expect(await ask(known, "192.0.2.1")).toBe(200);
    const statuses: number[] = [];
    for (const one of fresh) statuses.push(await ask(one, "192.0.2.1"));
    expect(statuses.filter((status) => status === 200)).toHaveLength(149);
    expect(statuses.slice(149).every((status) => status === 503)).toBe(true);
    // What is there already is no work, and somebody else has work of their own done.
    expect(await ask(known, "192.0.2.1")).toBe(200);
    expect(await ask(fresh.at(-1) ?? "", "192.0.2.2")).toBe(200);
    expect(drawScene).toHaveBeenCalledTimes(151);
  });

  test("says when to come back where too many pictures are being drawn, and is itself again then", async () => {
    const drawn = Promise.withResolvers<Uint8Array>();
    drawScene.mockImplementation(() => drawn.promise);
    const all = await makeTokens(18);
    const asked = all.map((one) => getPicture(one, "wide.png"));
    const early = await Promise.all(asked.slice(14));
    expect(early.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
    expect(early[0]?.headers.get("retry-after")).toBe("3");
    drawn.resolve(new Uint8Array([4]));
    const late = await Promise.all(asked.slice(0, 14));
    expect(late.map(({ status }) => status)).toEqual(Array(14).fill(200));
    expect((await getPicture(all[17] ?? "", "wide.png")).status).toBe(200);
  });

  test("answers a failed drawing as a failure, and tries again the next time", async () => {
    const [one = ""] = await makeTokens(1, "en");
    drawScene.mockRejectedValueOnce(new Error("no thread"));
    await expect(getPicture(one, "wide.png")).rejects.toThrow("no thread");
    expect((await getPicture(one, "wide.png")).status).toBe(200);
  });
});

/** Makes tokens of cards that differ in their affinities. */
function makeTokens(count: number, locale = "fr"): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const affinities = [5 * at, 100, 50 - 5 * at].map((figure) => Math.max(0, figure));
      const rest =
        at > 10 ? { affinities: [25, 125 - 5 * (at - 5), 5 * (at - 5)] } : { affinities };
      const response = await cards.POST(requestCard(JSON.stringify({ ...sent, locale, ...rest })));
      return (await response.json()).token ?? "";
    }),
  );
}

/** Makes tokens of cards that name all three roles, with all affinities that there are. */
function makeMixedTokens(): Promise<string[]> {
  const steps = Array.from({ length: 21 }, (_, at) => 5 * at);
  const shares = steps.flatMap((a) => steps.map((b) => [a, b, 150 - a - b]));
  const fitting = shares.filter((all) => all.every((one) => one >= 0 && one <= 100));
  return Promise.all(
    fitting.map(async (affinities) => {
      const card = { ...sent, verdict: "mixed", roles: bank.roles, affinities };
      const response = await cards.POST(requestCard(JSON.stringify(card)));
      return (await response.json()).token ?? "";
    }),
  );
}
