import { askApi, readText } from "#app/_ask/ask.ts";
import type { Card } from "#lib/cards/card.ts";

/**
 * Sends a card's figures to be signed, and gives the path of its page; `null` where the server refuses, cannot be reached or
 * answers anything else.
 */
export async function requestToken({ bank, ...card }: Card): Promise<string | null> {
  const body = { ...card, bank: bank.id, version: bank.version };
  const reply = await askApi("/api/v1/cards", { method: "POST", body });
  const path = reply.ok ? readText(reply.content, "path") : "";
  return /^\/card\/[0-9a-z-]{1,32}$/.test(path) ? path : null;
}
