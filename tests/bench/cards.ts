import { monitorEventLoopDelay } from "node:perf_hooks";
import {
  type CardFormat,
  cardFormatNames,
  cardFormats,
  composeCard,
} from "#app/_card/card-scene.ts";
import { buildElements, loadImageResponse, readPictureFonts } from "#app/_card/picture-elements.ts";
import { serveWords } from "#app/_card/served-words.ts";
import { releases } from "#lib/bank/released.ts";
import type { Card } from "#lib/cards/card.ts";
import type { Row } from "./load/row.ts";

/*
 * Measures the pictures of cards through their route handler, from the request to the last byte: cold (never drawn), cached,
 * and the same scenes through bare @vercel/og in this thread. Cold and bare take turns, so that whatever else the machine
 * does hits both alike. Before that, 1,000 different cards and what they leave in the server's memory, beside the process
 * that draws; and how long the server's own thread stands still meanwhile.
 */
process.env.AZIMUT_SECRET ??= "a secret of the measurements, 32 characters or more";
const { GET } = await import("#app/card/[token]/[picture]/route.ts");
const { issueToken } = await import("#app/_card/card-signer.ts");
const { shortAddress } = await import("#app/_card/picture.ts");

const rounds = 15;
const many = 200;
const mebibyte = 1024 ** 2;
const { bank } = releases[0];
const ImageResponse = await loadImageResponse();
const fonts = readPictureFonts();
const cards = listCards();

/** Measures each format, and what many cards leave behind. */
export async function* measure(): AsyncGenerator<Row> {
  yield* await measureMemory();
  for (const format of cardFormatNames) yield* await measureFormat(format);
}

async function measureFormat(format: CardFormat): Promise<Row[]> {
  for (let warm = 0; warm < 4; warm++) {
    await request(nextCard(), format);
    await drawBare(nextCard(), format);
  }
  const cold: number[] = [];
  const bare: number[] = [];
  const cached: number[] = [];
  const bytes: number[] = [];
  const bareBytes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const card = nextCard();
    cold.push(await time(async () => bytes.push(await request(card, format))));
    bare.push(await time(async () => bareBytes.push(await drawBare(card, format))));
    for (let again = 0; again < 8; again++) cached.push(await time(() => request(card, format)));
  }
  const { width, height } = cardFormats[format];
  const name = `${format} ${width} × ${height}`;
  const reference = { name: "bare @vercel/og", values: bare };
  return [
    { name: `${name}, never drawn`, unit: "ms", ours: cold, reference },
    { name: `${name}, drawn before`, unit: "ms", ours: cached, reference },
    {
      ...{ name: `${name}, size`, unit: "bytes", ours: bytes },
      reference: { name: "bare @vercel/og", values: bareBytes },
    },
  ];
}

async function measureMemory(): Promise<Row[]> {
  for (let warm = 0; warm < 100; warm += 2) await requestTwo();
  const before = process.memoryUsage().rss;
  const pauses = monitorEventLoopDelay({ resolution: 5 });
  pauses.enable();
  for (let drawn = 0; drawn < many; drawn += 2) {
    await requestTwo();
  }
  pauses.disable();
  const grown = (process.memoryUsage().rss - before) / mebibyte;
  const missing = "none";
  return [
    { name: `memory more after ${many} cards`, unit: "MiB", ours: [grown], missing },
    {
      name: "the server stood still, p99",
      unit: "ms",
      ours: [pauses.percentile(99) / 1e6],
      missing,
    },
  ];
}

async function requestTwo(): Promise<void> {
  await Promise.all([request(nextCard(), "wide"), request(nextCard(), "wide")]);
}

async function request(card: Card, format: CardFormat): Promise<number> {
  const token = issueToken(card);
  const picture = `${format}.png`;
  const address = new Request(`http://localhost/card/${token}/${picture}`);
  const response = await GET(address, { params: Promise.resolve({ token, picture }) });
  if (response.status !== 200) throw new Error(`the picture answered ${response.status}`);
  return (await response.arrayBuffer()).byteLength;
}

async function drawBare(card: Card, format: CardFormat): Promise<number> {
  const scene = composeCard(card, { format, words: serveWords(card), address: shortAddress });
  const { width, height } = scene;
  const response = new ImageResponse(buildElements(scene), { width, height, fonts });
  return (await response.arrayBuffer()).byteLength;
}

/** Every clear and mixed card with affinities, in a fixed order far from each other. */
function listCards(): Card[] {
  const steps = Array.from({ length: 21 }, (_, step) => step * 5);
  const all = steps.flatMap((one) =>
    steps.flatMap((two) =>
      [145, 150, 155].flatMap((sum): Card[] => {
        const affinities = [one, two, sum - one - two];
        const top = bank.roles.filter((_, at) => affinities[at] === Math.max(...affinities));
        const base = { bank, locale: "fr", mode: "full", roles: top, affinities } as const;
        if (affinities.some((figure) => figure < 0 || figure > 100)) return [];
        const verdicts =
          top.length > 1 ? (["tie", "mixed"] as const) : (["clear", "leaning"] as const);
        return verdicts.flatMap((verdict) => [
          { ...base, verdict },
          { ...base, verdict, locale: "en" as const },
        ]);
      }),
    ),
  );
  return all
    .map((_, place) => all[(place * 337) % all.length] ?? all[0])
    .filter((card) => card !== undefined);
}

function nextCard(): Card {
  const card = cards.pop();
  if (!card) throw new Error("no card is left");
  return card;
}

async function time(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}
