/** Gives the panel with this id; without one the panel that the address names, else the first question. */
export function findPanel(form: HTMLElement, id?: string): HTMLElement | null {
  const named = form.querySelector<HTMLElement>(id ? `#${id}` : ":target");
  return named ?? form.querySelector("[data-start]");
}

/** Makes the language link lead to the same place in the other language. */
export function pointLanguageLink(panel: HTMLElement | null): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-language-switch]");
  if (link && panel) link.hash = panel.id;
}

/** Puts the focus on the panel's heading, so that a screen reader reads it and keys act on it. */
export function focusPanel(panel: HTMLElement | null): void {
  panel?.querySelector<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
}

/** Tells whether the page was opened or reloaded, rather than entered at a place by a link (from the result, say). */
export function isFreshArrival(): boolean {
  const [visit] = performance.getEntriesByType("navigation");
  const isReload = visit instanceof PerformanceNavigationTiming && visit.type === "reload";
  return isReload || !location.hash;
}
