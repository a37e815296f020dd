import type { KeyboardEvent as FormKeyboardEvent } from "react";
import { fillTemplate } from "#lib/i18n/template.ts";
import { readDigitKey } from "#lib/scoring/typed-digit.ts";

/** Gives the panel with this id; without one the panel that the address names, else the first question. */
export function findPanel(form: HTMLElement, id?: string): HTMLElement | null {
  const named = form.querySelector<HTMLElement>(id ? `#${id}` : ":target");
  return named ?? form.querySelector("[data-start]");
}

/**
 * Gives the id of the panel that the address names, an empty text where it names none. Other sites add what they like to an
 * address (`#xtor=AL-1`): that need not even be a selector.
 */
function readPlace(form: HTMLElement): string {
  const named = document.getElementById(location.hash.slice(1));
  return named && form.contains(named) ? named.id : "";
}

/** Gives the dialog beside the form that offers to go on where one was. */
export function findOffer(form: HTMLElement): HTMLDialogElement | null {
  return form.parentElement?.querySelector("dialog") ?? null;
}

/** Opens a dialog over the page, and tells whether the browser can. */
export function openDialog(dialog: HTMLDialogElement | null): boolean {
  const canOpen = typeof dialog?.showModal === "function";
  if (canOpen) dialog.showModal();
  return canOpen;
}

/** Offers to go on at the panel, or shows it. The browser gives the focus back to where it was before. */
function openOffer(dialog: HTMLDialogElement, panel: HTMLElement): void {
  const button = dialog.querySelector("form button");
  const questions = [...document.querySelectorAll("[data-title]:not([data-resume])")];
  const words =
    panel.dataset.resume ??
    fillTemplate(dialog.dataset.at ?? "", { n: questions.indexOf(panel) + 1 });
  if (button) button.textContent = words;
  dialog.onclose = () => {
    if (dialog.returnValue) location.hash = panel.id;
  };
  if (!openDialog(dialog)) location.hash = panel.id;
}

/**
 * Offers who comes back to go on at the panel that the address names, else at `goal`, or shows it where nothing is offered. Who
 * has finished and reloads at a place stays there.
 */
export function offerPlace(
  form: HTMLElement,
  { goal, isComplete }: { goal: string; isComplete: boolean },
): void {
  const here = readPlace(form);
  const panel = findPanel(form, here || goal);
  const dialog = findOffer(form);
  dialog?.toggleAttribute("data-complete", isComplete);
  if (dialog && panel && !(here && isComplete)) openOffer(dialog, panel);
  // Going to where one is would take the focus from who has begun to answer.
  else if (!dialog && panel && panel !== findPanel(form)) location.hash = panel.id;
}

/** Puts the focus on the panel's heading, so that a screen reader reads it and keys act on it. */
export function focusPanel(panel: HTMLElement | null): void {
  panel?.querySelector<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
}

/**
 * Gives where a link to the next or previous panel leads when the panels in `passed` (`#q-…`) are stepped over; where the
 * link says if nothing is left that way.
 */
export function stepOver(
  form: HTMLElement,
  link: HTMLAnchorElement,
  passed: ReadonlySet<string>,
): string {
  let step: HTMLAnchorElement | null = link;
  while (step && passed.has(step.hash)) {
    step = form.querySelector<HTMLAnchorElement>(`${step.hash} [rel=${link.rel}]`);
  }
  return (step ?? link).hash;
}

/** Tells whether the page was opened or reloaded, rather than entered at a place by a link (from the result, say). */
export function isFreshArrival(form: HTMLElement = document.body): boolean {
  const visits = performance.getEntriesByType("navigation");
  return !readPlace(form) || visits.some((visit) => visit.toJSON().type === "reload");
}

const arrows = ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"];
const steps: Record<string, string> = { Enter: "[rel=next]", Backspace: "[rel=prev]" };

/**
 * Answers a key pressed while the focus is in a panel of the quiz: a digit chooses, Enter goes on, Backspace goes back, an
 * arrow enters the options (among them the browser's own arrows move on). Links and buttons keep their keys.
 */
export function pressKey(event: FormKeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || target.closest("a, button")) return;
  const panel = target.closest("[data-title]");
  if (panel) pressInPanel(event, panel);
}

/**
 * Answers a key pressed where nothing has the focus as one in the panel shown: the browser takes the focus away with the panel that
 * goes, and who types fast presses before the next has it.
 */
export function pressNowhere(event: KeyboardEvent, form: HTMLElement): void {
  const panel = findPanel(form);
  const isShown = panel !== null && panel.getClientRects().length > 0;
  if (event.target === document.body && isShown) pressInPanel(event, panel);
}

function pressInPanel(event: KeyboardEvent | FormKeyboardEvent, panel: Element): void {
  const { target, key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return;

  const radios = [...panel.querySelectorAll("input")];
  const isEntering = arrows.includes(key) && !(target instanceof HTMLInputElement);
  const radio = isEntering
    ? (radios.find(({ checked }) => checked) ?? radios[0])
    : radios[(readDigitKey(event) ?? 0) - 1];
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
