import type { KeyboardEvent } from "react";

const arrows = ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"];
const steps: Record<string, string> = { Enter: "[rel=next]", Backspace: "[rel=prev]" };

/**
 * Answers a key pressed while the focus is in a panel of the quiz: a digit chooses, Enter goes on, Backspace goes back, an
 * arrow enters the options (among them the browser's own arrows move on). Links and buttons keep their keys.
 */
export function pressKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(target instanceof HTMLElement) || target.closest("a, button")) return;
  const panel = target.closest("[data-title]");
  if (!panel) return;

  const radios = [...panel.querySelectorAll("input")];
  const isEntering = arrows.includes(key) && !(target instanceof HTMLInputElement);
  const radio = isEntering
    ? (radios.find(({ checked }) => checked) ?? radios[0])
    : radios[Number(key) - 1];
  const control = radio ?? findControl(panel, key);
  if (!control) return;
  event.preventDefault();
  // A key held down must not leaf through the questions.
  if (event.repeat) return;
  radio?.focus();
  control.click();
}

/** The bar stands in its panel, or names it. The last panel has nothing to go on to: there Enter sends the form. */
function findControl(panel: Element, key: string): HTMLElement | null {
  const step = steps[key];
  if (!step) return null;
  const find = (control: string) =>
    document.querySelector<HTMLElement>(`:is(#${panel.id}, [data-of="${panel.id}"]) ${control}`);
  return find(step) ?? (key === "Enter" ? find("[type=submit]") : null);
}
