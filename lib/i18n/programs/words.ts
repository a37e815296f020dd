import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What other programs are told when their request cannot be met. */
export const programStrings: Dictionary<typeof fr> = { fr, en };

/** Why the service for other programs refuses, as its answers name it. */
export type ProgramProblem = keyof typeof fr.problems;
