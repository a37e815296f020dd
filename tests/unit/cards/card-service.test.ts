import { beforeAll, describe, expect, test } from "vitest";
import { publicUrl, requestCard, sent, stubServer } from "./card-request.ts";

let cards: typeof import("#app/api/v1/cards/route.ts");
let oembed: typeof import("#app/api/v1/oembed/route.ts");
let token = "";

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return cards.POST(requestCard(body, headers));
}

function embed(parameters: Record<string, string>): Response {
  const search = new URLSearchParams(parameters);
  return oembed.GET(new Request(`http://127.0.0.1:3000/api/v1/oembed?${search}`));
}

stubServer();
beforeAll(async () => {
  cards = await import("#app/api/v1/cards/route.ts");
  oembed = await import("#app/api/v1/oembed/route.ts");
  token = (await (await post(JSON.stringify(sent))).json()).token;
});

describe("POST /api/v1/cards", () => {
  test("gives the card's token and path, the same each time, and lets nobody keep them", async () => {
    const response = await post(JSON.stringify(sent));
    expect(response.status).toBe(201);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ token, path: `/card/${token}` });
  });

  test.each([
    [
      "foreign-origin",
      403,
      JSON.stringify(sent),
      { origin: "https://azimut.example.evil.example" },
    ],
    ["foreign-origin", 403, JSON.stringify(sent), { origin: "null" }],
    ["content-type", 415, JSON.stringify(sent), { "content-type": "text/plain" }],
    ["content-type", 415, JSON.stringify(sent), { "content-type": "application/json-seq" }],
    ["too-large", 413, JSON.stringify({ ...sent, more: "x".repeat(16_384) }), {}],
    ["too-large", 413, `"${"é".repeat(8192)}"`, {}],
    ["bad-json", 400, "{", {}],
    ["bad-input", 422, "null", {}],
    ["bad-input", 422, JSON.stringify({ ...sent, verdict: "none" }), {}],
  ])("refuses with %s, %i", async (code, status, body, headers) => {
    const response = await post(body, headers);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      code,
      status,
      type: `urn:azimut:problem:${code}`,
    });
  });

  test("refuses in the language of whoever asks", async () => {
    const titles = await Promise.all(
      ["fr", "en"].map(async (language) => {
        const response = await post("{", { "accept-language": language });
        return [response.headers.get("content-language"), (await response.json()).title];
      }),
    );
    expect(titles).toEqual([
      ["fr", "La demande n’est pas du JSON."],
      ["en", "The request is not JSON."],
    ]);
  });
});

describe("GET /api/v1/oembed", () => {
  const own = () => `${publicUrl}/card/${token}`;

  test("gives the card's picture as a photo, from the public address", async () => {
    const response = embed({ url: own(), format: "json" });
    expect(response.headers.get("cache-control")).toBe("public, max-age=86400");
    expect(await response.json()).toEqual({
      version: "1.0",
      type: "photo",
      title: "Mon cap\u00a0: Account Manager",
      url: `${publicUrl}/card/${token}/wide.png?design=2`,
      width: 1200,
      height: 630,
      provider_name: "Azimut",
      provider_url: publicUrl,
      cache_age: 86_400,
    });
  });

  test("stays within maxwidth and maxheight", async () => {
    const limited = embed({ url: own(), maxwidth: "600", maxheight: "210" });
    expect(await limited.json()).toMatchObject({ width: 400, height: 210 });
  });

  test.each([
    ["wrong-format", 501, () => ({ url: own(), format: "xml" })],
    ["bad-size", 400, () => ({ url: own(), maxwidth: "wide" })],
    ["unknown-card", 404, (): Record<string, string> => ({})],
    ["unknown-card", 404, () => ({ url: `${own()}0` })],
    ["unknown-card", 404, () => ({ url: `${own()}/wide.png` })],
    ["unknown-card", 404, () => ({ url: `https://evil.example/card/${token}` })],
    ["unknown-card", 404, () => ({ url: `${publicUrl}@evil.example/card/${token}` })],
  ])("refuses with %s, %i (%#)", async (code, status, parameters) => {
    const response = embed(parameters());
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });
});
