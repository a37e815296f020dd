import type { Card } from "#lib/cards/card.ts";

/**
 * Sends a card's figures to be signed, and gives the path of its page; `null` where the server refuses, cannot be reached or
 * answers anything else.
 */
export async function requestToken({ bank, ...card }: Card): Promise<string | null> {
  const body = JSON.stringify({ ...card, bank: bank.id, version: bank.version });
  const headers = { "Content-Type": "application/json", "Accept-Language": card.locale };
  const response = await fetch("/api/v1/cards", { method: "POST", headers, body });
  if (response.status !== 201) return null;
  const made: unknown = await response.json();
  const path = typeof made === "object" && made !== null && "path" in made ? made.path : null;
  return typeof path === "string" && /^\/card\/[0-9a-z-]{1,32}$/.test(path) ? path : null;
}
