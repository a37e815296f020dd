import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** The words of a shared card's page, and of what its service answers. */
export const cardPageStrings: Dictionary<typeof fr> = { fr, en };

/** Why the service for cards refuses, as its answers name it. */
export type CardProblem = keyof typeof fr.problems;
