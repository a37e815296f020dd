import { createHash } from "node:crypto";
import { readAddress } from "#app/_api/address.ts";
import { createFailureLimit } from "#app/_api/failure-limit.ts";
import { env } from "#lib/env.ts";
import { chooseLocale } from "#lib/locale.ts";
import { answerCardProblem } from "./card-problem.ts";
import { drawScene } from "./picture-thread.ts";
import type { Scene } from "./scene.ts";

/** About two hundred pictures. */
const cache = createPictureCache(16 * 1024 * 1024);
// Pictures that nobody has drawn before, within a minute: for one address, such as a school's, and for all of them.
const ofMinute = { windowMs: 60_000, mostKeys: 10_000 };
const drawnForOne = createFailureLimit({
  ...ofMinute,
  perKey: 150,
  overall: Number.POSITIVE_INFINITY,
});
const drawnForAll = createFailureLimit({ ...ofMinute, perKey: 300, overall: 300 });

const queue = createRenderQueue({ atOnce: 2, waiting: 12 });
const underWay = new Map<string, Promise<Uint8Array>>();

/** The public address as a card shows it: without the scheme. */
export const shortAddress = new URL(env.PUBLIC_URL).host;

/** A picture by its name, and what composes it where it was not drawn yet. */
export interface NamedPicture {
  name: string;
  compose: () => Scene;
}

/**
 * Gives a picture as PNG, drawn or as it was drawn before; `null` at once where too many others are being drawn, or were within
 * the minute for this visitor or for all. Asked for twice at the same time, it is drawn once.
 */
async function drawPicture(
  { name, compose }: NamedPicture,
  visitor: string,
): Promise<Uint8Array | null> {
  const picture = cache.get(name) ?? underWay.get(name);
  if (picture) return picture;
  if (isOneTooMany(visitor)) return null;
  const drawing = queue.run(() => drawScene(compose()));
  if (!drawing) return null;
  underWay.set(name, drawing);
  try {
    const drawn = await drawing;
    cache.keep(name, drawn);
    return drawn;
  } finally {
    underWay.delete(name);
  }
}

/** Answers a request for a picture, which caches keep as `caching` says. Whether there is one is known without drawing it. */
export async function answerPicture(
  request: Request,
  { caching, ...picture }: NamedPicture & { caching: string },
): Promise<Response> {
  const kept = { "Content-Type": "image/png", "Cache-Control": caching };
  if (request.method === "HEAD") return new Response(null, { headers: kept });
  const png = await drawPicture(picture, readAddress(request));
  if (!png) {
    const locale = chooseLocale(request.headers.get("accept-language"));
    return answerCardProblem("busy", { locale, headers: { "Retry-After": "3" } });
  }
  const headers = { ...kept, ETag: tagPicture(png) };
  const known = request.headers.get("if-none-match") ?? "";
  const isKnown = known === "*" || known.includes(headers.ETag);
  if (isKnown) return new Response(null, { status: 304, headers });
  return new Response(Buffer.from(png), { headers });
}

/** What one visitor is refused takes nothing from the others. Without an address nobody has asked the server. */
function isOneTooMany(visitor: string): boolean {
  const now = performance.now();
  return visitor !== "" && (drawnForOne.note(visitor, now) || drawnForAll.note("", now));
}

const tags = new WeakMap<Uint8Array, string>();

/** Gives the tag of a picture for `ETag`: its bytes decide. They are read once for as long as the picture is kept. */
function tagPicture(picture: Uint8Array): string {
  const known = tags.get(picture);
  if (known !== undefined) return known;
  const tag = `"${createHash("sha256").update(picture).digest("base64url").slice(0, 22)}"`;
  tags.set(picture, tag);
  return tag;
}

/** Keeps pictures by name, up to a number of bytes: the one asked for longest ago goes first. */
interface PictureCache {
  get(name: string): Uint8Array | undefined;
  keep(name: string, picture: Uint8Array): void;
  /** The bytes of all pictures kept. */
  readonly bytes: number;
}

/** Makes a cache that holds at most `most` bytes. A picture that is larger by itself is not kept. */
export function createPictureCache(most: number): PictureCache {
  const kept = new Map<string, Uint8Array>();
  let bytes = 0;

  function drop(name: string): void {
    bytes -= kept.get(name)?.length ?? 0;
    kept.delete(name);
  }

  return {
    get bytes() {
      return bytes;
    },
    get(name) {
      const picture = kept.get(name);
      if (picture) {
        kept.delete(name);
        kept.set(name, picture);
      }
      return picture;
    },
    keep(name, picture) {
      drop(name);
      if (picture.length > most) return;
      kept.set(name, picture);
      bytes += picture.length;
      for (const oldest of kept.keys()) {
        if (bytes <= most) break;
        drop(oldest);
      }
    },
  };
}

/** Runs jobs, a few at a time. */
interface RenderQueue {
  /** Runs a job when its turn comes, or gives `null` at once where too many are waiting. */
  run<Result>(job: () => Promise<Result>): Promise<Result> | null;
}

/** Makes a queue in which at most `atOnce` jobs run and at most `waiting` others wait, in their order. */
export function createRenderQueue({
  atOnce,
  waiting,
}: {
  atOnce: number;
  waiting: number;
}): RenderQueue {
  const line: (() => void)[] = [];
  let running = 0;

  async function take<Result>(job: () => Promise<Result>): Promise<Result> {
    if (running >= atOnce) await new Promise<void>((resolve) => line.push(resolve));
    else running++;
    try {
      return await job();
    } finally {
      // Whoever is next takes over the place, so that nobody slips in between.
      const next = line.shift();
      if (next) next();
      else running--;
    }
  }

  return {
    run: (job) => (running >= atOnce && line.length >= waiting ? null : take(job)),
  };
}
