import type { UseFormRegister } from "react-hook-form";
import type { Answers } from "#lib/scoring/answers.ts";

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
