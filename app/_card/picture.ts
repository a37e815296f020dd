import { createHash } from "node:crypto";
import type { Card } from "#lib/cards/card.ts";
import { env } from "#lib/env.ts";
import type { CardFormat } from "./card-format.ts";
import { composeCard } from "./card-scene.ts";
import { createPictureCache } from "./picture-cache.ts";
import { drawScene } from "./picture-thread.ts";
import { createRenderQueue } from "./render-queue.ts";
import { serveWords } from "./served-words.ts";

/** About two hundred pictures. */
const cache = createPictureCache(16 * 1024 * 1024);
const queue = createRenderQueue({ atOnce: 2, waiting: 12 });
const underWay = new Map<string, Promise<Uint8Array>>();

/** The public address as a card shows it: without the scheme. */
export const shortAddress = new URL(env.PUBLIC_URL).host;

/**
 * Gives a card's picture as PNG, drawn or as it was drawn before; `null` at once where too many others are being drawn.
 * `token` is the card's own. Asked for twice at the same time, it is drawn once.
 */
export async function drawPicture(
  card: Card,
  { token, format }: { token: string; format: CardFormat },
): Promise<Uint8Array | null> {
  const name = `${token}/${format}`;
  const picture = cache.get(name) ?? underWay.get(name);
  if (picture) return picture;
  const drawing = queue.run(() =>
    drawScene(composeCard(card, { format, words: serveWords(card), address: shortAddress })),
  );
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

const tags = new WeakMap<Uint8Array, string>();

/** Gives the tag of a picture for `ETag`: its bytes decide. They are read once for as long as the picture is kept. */
export function tagPicture(picture: Uint8Array): string {
  const known = tags.get(picture);
  if (known !== undefined) return known;
  const tag = `"${createHash("sha256").update(picture).digest("base64url").slice(0, 22)}"`;
  tags.set(picture, tag);
  return tag;
}
