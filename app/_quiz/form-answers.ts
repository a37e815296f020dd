import type { ReactNode } from "react";
import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import type { PaceWords } from "./own-pace.tsx";
import { findOffer } from "./panel-navigation.ts";

/** What every form of the quiz is given by the server. */
export interface QuizForm {
  /** The bank with the items asked. */
  bank: Bank;
  /** The bank with all its items. */
  whole: Bank;
  className: string | undefined;
  /** Where the form is sent without scripts, and where the answer is shown if not in its place. */
  sent: { action: string; target?: string };
  resultPath: string;
  title: string;
  /** The dialog that offers to go on where one was; nothing where one simply does. */
  offer: ReactNode;
  /** What is said once no answer to come can change the first role; nothing where the quiz does not say it. */
  settled: ReactNode;
  paceWords: PaceWords;
  /** What stands under the panels. */
  smallPrint: ReactNode;
  children: ReactNode;
}

/** What was chosen before scripts took the form over: where React has to draw the page anew, the new form lacks it. */
const early = new Map<string, string>();

function noteEarly({ target }: { target: EventTarget | null }): void {
  if (isRadio(target)) early.set(target.name, target.value);
}

if (typeof document !== "undefined") {
  for (const target of document.querySelectorAll("#quiz :checked")) noteEarly({ target });
  document.addEventListener("change", noteEarly);
}

/** Makes the choices that `memory` kept, where the form still offers them and nothing was chosen in the page yet. */
export function restoreChoices(form: HTMLFormElement, memory: Memory): void {
  // What the browser itself restores may be older than what is kept, or erased since.
  form.autocomplete = memory.canKeep() ? "off" : "on";
  const kept = readKept(memory);
  for (const [name, group] of groupRadios(form)) {
    const find = (wanted: string | undefined) => group.find(({ value }) => value === wanted);
    const start = find(early.get(name)) ?? find(kept.get(name));
    if (start && !isChosen(group)) start.checked = true;
  }
  early.clear();
  document.removeEventListener("change", noteEarly);
}

/** Shows in the form what `memory` keeps now, where the form offers it, and nothing where nothing is kept. */
export function showKept(form: HTMLFormElement, memory: Memory): void {
  const kept = readKept(memory);
  if (kept.size === 0) findOffer(form)?.close();
  for (const radio of listRadios(form)) radio.checked = radio.value === kept.get(radio.name);
  form.dispatchEvent(new Event("input"));
}

/** Says "I don't know" in the groups of these names where nothing is chosen, as if it had been pressed. */
export function leaveOpen(form: HTMLFormElement, names: readonly string[]): void {
  const open = [...groupRadios(form)].filter(
    ([name, own]) => names.includes(name) && !isChosen(own),
  );
  for (const [, group] of open) {
    const unknown = group.find(({ value }) => value === "");
    if (unknown) unknown.checked = true;
  }
  if (open.length > 0) form.dispatchEvent(new Event("input"));
}

/** Takes every choice back, as if nothing had been pressed. */
export function takeBack(form: HTMLFormElement): void {
  for (const radio of listRadios(form)) radio.checked = false;
  form.dispatchEvent(new Event("input"));
}

/** Gives the values of the form's fields as they are kept. */
function readKept(memory: Memory): Map<string, string> {
  const answers = Object.entries(memory.load() ?? {});
  const kept = new Map(answers.map(([item, option]) => [item, option ?? ""]));
  const guess = memory.loadGuess();
  return guess ? kept.set("guess", guess) : kept;
}

function groupRadios(form: HTMLFormElement): Map<string, HTMLInputElement[]> {
  const radios = [...listRadios(form)];
  const names = new Set(radios.map(({ name }) => name));
  return new Map([...names].map((own) => [own, radios.filter(({ name }) => name === own)]));
}

function listRadios(form: HTMLFormElement): NodeListOf<HTMLInputElement> {
  return form.querySelectorAll("input[type=radio]");
}

function isChosen(group: readonly HTMLInputElement[]): boolean {
  return group.some(({ checked }) => checked);
}

/** Gives what is chosen in a group of the form: an option's id, `""` for "I don't know", `null` while nothing is. */
export function readChoice(values: FormData, name: string): string | null {
  const value = values.get(name);
  return typeof value === "string" ? value : null;
}

/** Gives the answers among a form's values, as the device keeps them: items with nothing chosen are absent. */
export function collectAnswers(
  { items }: { items: readonly { id: string }[] },
  values: FormData,
): Answers {
  const chosen = items.flatMap(({ id }) => {
    const value = readChoice(values, id);
    return value === null ? [] : [[id, value || null] as const];
  });
  return Object.fromEntries(chosen);
}

/** Where a form's answers are kept and taken from. No function may throw. */
export interface Memory {
  load(): Answers | null;
  save(answers: Answers): void;
  /** Tells whether what is saved outlives the page. */
  canKeep(): boolean;
  /** Gives the fragment that leads to a panel in another language, with the answers where they are not kept. */
  pointAt?(panel: string): string;
  /** Calls back, to have it shown, when what is kept was changed elsewhere. Gives what ends that. */
  follow?(show: () => void): () => void;
  /** Forgets everything, before the person starts again. */
  clear?(): void;
  /** The guess before the result, where the quiz asks for one. */
  loadGuess(): string | null;
  saveGuess(role: string | null): void;
  /** Told, maybe several times, that the quiz is about to end. */
  expectFinish?(): void;
}

/** Tells whether an event came from one of the radio inputs that answers are given with. */
export function isRadio(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === "radio";
}
