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

const rounds = 25;
const many = 1000;
const mebibyte = 1024 ** 2;
const { bank } = releases[0];
const ImageResponse = await loadImageResponse();
const fonts = readPictureFonts();
const cards = listCards();

await measureMemory();
for (const format of cardFormatNames) await measureFormat(format);

async function measureFormat(format: CardFormat): Promise<void> {
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
  const ratio = quantile(cold, 0.5) / quantile(bare, 0.5);
  console.log(`
${format} ${cardFormats[format].width} × ${cardFormats[format].height}
  cold    p50 ${show(quantile(cold, 0.5))} ms   p95 ${show(quantile(cold, 0.95))} ms
  bare    p50 ${show(quantile(bare, 0.5))} ms   p95 ${show(quantile(bare, 0.95))} ms   (@vercel/og alone, same scene)
  ratio   ${ratio.toFixed(2)} of bare, goal 1.5 at most: ${judge(ratio <= 1.5)}
  cached  p50 ${show(quantile(cached, 0.5))} ms   p95 ${show(quantile(cached, 0.95))} ms, goal 3 ms at most: ${judge(quantile(cached, 0.95) <= 3)}
  bytes   p50 ${quantile(bytes, 0.5)}   most ${Math.max(...bytes)}, goal under 120 000: ${judge(Math.max(...bytes) < 120_000)}   (bare: most ${Math.max(...bareBytes)})`);
}

async function measureMemory(): Promise<void> {
  for (let warm = 0; warm < 200; warm += 2) await requestTwo();
  const before = process.memoryUsage().rss;
  const pauses = monitorEventLoopDelay({ resolution: 5 });
  pauses.enable();
  let most = before;
  for (let drawn = 0; drawn < many; drawn += 2) {
    await requestTwo();
    most = Math.max(most, process.memoryUsage().rss);
  }
  pauses.disable();
  const grown = (process.memoryUsage().rss - before) / mebibyte;
  console.log(`
memory, ${many} different cards, two at a time
  before ${show(before / mebibyte)} MiB, most ${show(most / mebibyte)} MiB
  grown by ${show(grown)} MiB, goal under 50: ${judge(grown < 50)}
  the server's thread stood still for ${show(pauses.percentile(99) / 1e6)} ms (p99), ${show(pauses.max / 1e6)} ms at most`);
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

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function show(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}

function judge(holds: boolean): string {
  return holds ? "met" : "MISSED";
}
