import type { ReactNode } from "react";
import type { UseFormRegister, UseFormSetValue } from "react-hook-form";
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

/** The form's value by field: an option's id, `""` for "I don't know", `null` or absent while nothing is chosen. */
export type FormValues = Record<string, string | null>;

/** What was chosen before scripts took the form over: where React has to draw the page anew, the new form lacks it. */
const early = new Map<string, string>();

function noteEarly({ target }: { target: EventTarget | null }): void {
  if (isRadio(target)) early.set(target.name, target.value);
}

if (typeof document !== "undefined") {
  for (const target of document.querySelectorAll("#quiz :checked")) noteEarly({ target });
  document.addEventListener("change", noteEarly);
}

/**
 * Hands the form's radio inputs over to react-hook-form. A field starts with the choice already made in the page, else
 * with the one that `memory` kept, if the form still offers it.
 */
export function registerRadios(
  form: HTMLFormElement,
  register: UseFormRegister<FormValues>,
  memory: Memory,
): void {
  // What the browser itself restores may be older than what is kept, or erased since.
  form.autocomplete = memory.canKeep() ? "off" : "on";
  const kept = readKept(memory);
  for (const [name, group] of groupRadios(form)) {
    const find = (wanted: string | null | undefined) => group.find(({ value }) => value === wanted);
    const start =
      group.find(({ checked }) => checked) ?? find(early.get(name)) ?? find(kept.get(name));
    const field = register(name, { value: start?.value ?? null });
    for (const radio of group) field.ref(radio);
  }
  early.clear();
  document.removeEventListener("change", noteEarly);
}

/** Shows in the form what `memory` keeps now, where the form offers it, and nothing where nothing is kept. */
export function showKept(
  form: HTMLFormElement,
  setValue: UseFormSetValue<FormValues>,
  memory: Memory,
): void {
  const kept = readKept(memory);
  if (kept.size === 0) findOffer(form)?.close();
  for (const [name, group] of groupRadios(form)) {
    setValue(name, group.find(({ value }) => value === kept.get(name))?.value ?? null);
  }
}

/** Gives the values of the form's fields as they are kept. */
function readKept(memory: Memory): Map<string, string> {
  const answers = Object.entries(memory.load() ?? {});
  const kept = new Map(answers.map(([item, option]) => [item, option ?? ""]));
  const guess = memory.loadGuess();
  return guess ? kept.set("guess", guess) : kept;
}

function groupRadios(form: HTMLFormElement): Map<string, HTMLInputElement[]> {
  const radios = [...form.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const names = new Set(radios.map(({ name }) => name));
  return new Map([...names].map((own) => [own, radios.filter(({ name }) => name === own)]));
}

/** Gives the answers among the form's values, as the device keeps them: items with nothing chosen are absent. */
export function collectAnswers(
  { items }: { items: readonly { id: string }[] },
  values: FormValues,
): Answers {
  const chosen = items.flatMap(({ id }) => {
    const value = values[id];
    return typeof value === "string" ? [[id, value || null] as const] : [];
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
