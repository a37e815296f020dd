import type { Answers } from "#lib/scoring/answers.ts";

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
