import type { ReactNode } from "react";
import type { UseFormRegister } from "react-hook-form";
import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import type { PaceWords } from "./own-pace.tsx";

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

/**
 * Hands the form's radio inputs over to react-hook-form. A field starts with the choice already made in the page, else
 * with the one kept, if the form still offers it.
 */
export function registerRadios(
  form: HTMLFormElement,
  register: UseFormRegister<FormValues>,
  kept: Answers,
): void {
  const radios = [...form.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  for (const name of new Set(radios.map((radio) => radio.name))) {
    const group = radios.filter((radio) => radio.name === name);
    const keptValue = name in kept ? (kept[name] ?? "") : undefined;
    const start =
      group.find(({ checked }) => checked) ?? group.find(({ value }) => value === keptValue);
    const field = register(name, { value: start?.value ?? null });
    for (const radio of group) field.ref(radio);
  }
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
