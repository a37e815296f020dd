/** Makes the links to the other languages lead to the same place or result there, where the address's fragment names it. */
export function pointLanguageLinks(fragment: string): void {
  const links = document.querySelectorAll<HTMLAnchorElement>("a[data-language-switch]");
  for (const link of links) link.hash = fragment;
}
