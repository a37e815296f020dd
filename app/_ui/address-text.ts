/** Gives a part of an address as it was typed; one that is wrongly escaped as it stands. */
export function decodeText(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Makes the links to the other languages lead to the same place or result there, where the address's fragment names it. */
export function pointLanguageLinks(fragment: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>("a[data-language-switch]");
  for (const link of links) link.hash = fragment;
}
