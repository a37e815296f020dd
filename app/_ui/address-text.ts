import type { Answers } from "#lib/scoring/answers.ts";

/** Gives a part of an address as it was typed; one that is wrongly escaped as it stands. */
export function decodeText(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Gives the answer code that a text holds, however it was passed on: in capitals, broken over lines, with another dash, a letter
 * that no code has for the digit like it, and whatever stands before or behind. The text itself where it holds none.
 * @example findCode("CR2-25XY0GTD81RJM792.") // "cr2-25xy0gtd81rjm792"
 */
export function findCode(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\p{C}\p{Z}=]/gu, "")
    .replaceAll(/\p{Pd}/gu, "-");
  const [, key, digits] = /([a-z]{2}\d+)-([\p{L}\p{N}]+)/u.exec(plain) ?? [];
  return key && digits ? `${key}-${digits.replaceAll("o", "0").replaceAll(/[il]/g, "1")}` : text;
}

/** Makes the links to the other languages lead to the same place or result there, where the address's fragment names it. */
export function pointLanguageLinks(fragment: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>("a[data-language-switch]");
  for (const link of links) link.hash = fragment;
}

/*
 * Where the browser keeps nothing, the answers go from page to page in the address's fragment, which no browser sends: each item
 * with its option, nothing for "I don't know", and the place of the page, as in `/fr/quiz#visits-1=b&team-1=/q-visits-1`.
 */

/** Gives the fragment that brings answers to a place of the quiz. */
export function carryAnswers(answers: Answers, place: string): string {
  const fields = Object.entries(answers).map(([item, option]) => [item, option ?? ""]);
  return `${new URLSearchParams(fields)}/${place}`;
}

/** Takes the answers out of the address, which then names the place alone. `null` where it brings none. */
export function takeCarried(): Answers | null {
  const [text = "", place] = location.hash.slice(1).split("/");
  if (place === undefined || !text.includes("=")) return null;
  history.replaceState(history.state, "", `#${place}`);
  const fields = [...new URLSearchParams(text)].map(([item, option]) => [item, option || null]);
  return Object.fromEntries(fields);
}
