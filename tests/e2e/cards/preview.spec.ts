import type { APIRequestContext } from "@playwright/test";
import { bank, key } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { makeToken, readPublicUrl, type WantedCard } from "./card-steps.ts";

/** What a preview reader sees: no cookie, no script, the page's head. */
async function readHead(request: APIRequestContext, token: string) {
  const response = await request.get(`/card/${token}`, { headers: { "user-agent": "preview" } });
  const html = await response.text();
  const head = html.slice(0, html.indexOf("</head>"));
  const tags = [...head.matchAll(/<(?:meta|link) [^>]*>/g)].map(([tag]) => readTag(tag));
  const named = tags.flatMap((tag) => {
    const name = tag.get("property") ?? tag.get("name");
    return name === undefined ? [] : [[name, tag.get("content")] as const];
  });
  const [, language] = /<html lang="(\w+)"/.exec(html) ?? [];
  const [, title] = /<title>([^<]*)<\/title>/.exec(head) ?? [];
  return { response, html, tags, language, title, meta: Object.fromEntries(named) };
}

function readTag(tag: string): Map<string, string> {
  const readEscapes = (text: string) => text.replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
  return new Map(
    [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", text = ""]) => [
      name,
      readEscapes(text),
    ]),
  );
}

const views: [WantedCard, { title: string; description: RegExp; alt: RegExp; locale: string }][] = [
  [
    { locale: "fr" },
    {
      title: "Mon cap\u00a0: Account Manager",
      description: /^Mon profil pointe clairement .* Et vous\u00a0\? /,
      alt: /^Carte de résultat Azimut.*Account Manager\s75, Territory Manager\s35\.$/,
      locale: "fr_FR",
    },
  ],
  [
    { locale: "en", verdict: "tie", roles: bank.roles, affinities: null },
    {
      title: "My bearing: a tie, Sales Manager, Account Manager, and Territory Manager",
      description: /^All three roles come out exactly level in my answers\. What about you\? /,
      alt: /^Azimut result card.*in my answers\.$/,
      locale: "en_GB",
    },
  ],
];

for (const [card, seen] of views) {
  test(`a preview reader sees the ${card.locale} card in its head`, async ({ request }) => {
    const token = await makeToken(request, card);
    const publicUrl = await readPublicUrl(request);
    const { language, title, meta, tags } = await readHead(request, token);
    const picture = `${publicUrl}/card/${token}/wide.png?design=2`;
    expect(language).toBe(card.locale);
    expect(title).toBe(`${seen.title} · Azimut`);
    expect(meta).toMatchObject({
      robots: "noindex, follow",
      referrer: "no-referrer",
      description: expect.stringMatching(seen.description),
      "og:type": "website",
      "og:site_name": "Azimut",
      "og:locale": seen.locale,
      "og:title": seen.title,
      "og:description": expect.stringMatching(seen.description),
      "og:url": `${publicUrl}/card/${token}`,
      "og:image": picture,
      "og:image:type": "image/png",
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": expect.stringMatching(seen.alt),
      "twitter:card": "summary_large_image",
      "twitter:title": seen.title,
      "twitter:image": picture,
      "twitter:image:alt": expect.stringMatching(seen.alt),
    });
    const embed = tags.find((tag) => tag.get("type") === "application/json+oembed");
    const address = new URL(embed?.get("href") ?? "");
    expect(address.origin).toBe(publicUrl);
    const answer = await request.get(`${address.pathname}${address.search}`);
    expect(await answer.json()).toMatchObject({ type: "photo", url: picture, title: seen.title });
  });
}

test("threats 2, 16, 18: a card's page is for every cache and no index, and carries no cookie", async ({
  request,
}) => {
  const token = await makeToken(request, { locale: "fr" });
  const headers = (await request.get(`/card/${token}`)).headers();
  expect(headers["cache-control"]).toBe("public, max-age=600");
  expect(headers["x-robots-tag"]).toBe("noindex");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["set-cookie"]).toBeUndefined();
});

test("an address with its dash escaped is the card's own, for the proxy as for the page", async ({
  request,
}) => {
  const token = await makeToken(request, { locale: "fr" });
  const response = await request.get(`/card/${token.replace("-", "%2D")}`);
  expect(response.status()).toBe(200);
  expect(response.headers()["cache-control"]).toBe("public, max-age=600");
});

test("threats 2, 16: a card's page names no other host but its sources' links, and no answer, code or session", async ({
  request,
}) => {
  const token = await makeToken(request, { locale: "fr" });
  const { html } = await readHead(request, token);
  const publicUrl = await readPublicUrl(request);
  const text = html.replaceAll(publicUrl, "").replaceAll("http://www.w3.org/2000/svg", "");
  expect([...text.matchAll(/https?:\/\/[^\s"'<\\]+/g)].map(([address]) => address)).toEqual([]);
  expect(text).not.toMatch(/azimut:answers|\/result[#/]|"session|\/s\/|data-session/);
  expect(text.replaceAll(token, "")).not.toMatch(new RegExp(`\\b${key}-[0-9a-z]`));
});

for (const [path, picture, said] of [
  ["/fr", "fr/home", "Azimut, une boussole en triangle."],
  ["/en/quiz", "en/quiz", "Azimut, a triangle compass. The quiz."],
  ["/fr/roles/account-manager", "fr/account-manager", "Garder ses clients"],
  [
    "/en/compare/sales-manager-vs-account-manager",
    "en/sales-manager-vs-account-manager",
    "Sales Manager. Lead the team",
  ],
] as const) {
  test(`previews of ${path} show a picture of its own, by its public address and in words`, async ({
    request,
  }) => {
    const html = await (await request.get(path)).text();
    const tags = [...html.matchAll(/<meta [^>]*>/g)].map(([tag]) => readTag(tag));
    const find = (name: string) =>
      tags.find((tag) => (tag.get("property") ?? tag.get("name")) === name)?.get("content");
    const address = `${await readPublicUrl(request)}/preview/${picture}.png`;
    expect([find("og:image"), find("twitter:image")]).toEqual([address, address]);
    expect(find("og:image:alt")).toContain(said);
    const drawn = await request.get(`/preview/${picture}.png`);
    expect(drawn.headers()).toMatchObject({
      "content-type": "image/png",
      "cross-origin-resource-policy": "cross-origin",
    });
    const png = await drawn.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}
