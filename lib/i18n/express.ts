import type { Locale } from "./locale.ts";

interface ExpressStrings {
  title: string;
  description: string;
  /** The quiz by its name, as a link, and what it is beside the full one. */
  name: string;
  beside: string;
  /** What it costs in certainty; `strength` and the counts come from the simulation. */
  cost: string;
  method: string;
  goOn: string;
  goOnNote: string;
}

/** The words of the express quiz, wherever it is offered. */
export const expressStrings: Record<Locale, ExpressStrings> = {
  fr: {
    title: "Le quiz express",
    description:
      "{express} questions au lieu de {full} : une première direction en quatre minutes, avec un résultat moins sûr. On peut continuer ensuite sans répondre de nouveau.",
    name: "Quiz express",
    beside: "{express} questions, environ 4 minutes, un résultat moins sûr.",
    cost: "Le prix de l’express : sur 1 000 personnes simulées dont {strength} des réponses vont vers un rôle, il retrouve ce rôle au moins {found} fois, et le quiz complet {fullFound} fois. Quand les réponses sont moins nettes ({weak}), c’est {weakFound} fois, contre {weakFullFound}.",
    method: "Comment c’est calculé",
    goOn: "Continuer avec les {n} autres questions",
    goOnNote: "Ensuite, vous pourrez continuer avec les {n} autres, sans répondre de nouveau.",
  },
  en: {
    title: "The express quiz",
    description:
      "{express} questions instead of {full}: a first direction in four minutes, with a less certain result. You can go on afterwards without answering again.",
    name: "Express quiz",
    beside: "{express} questions, about 4 minutes, a less certain result.",
    cost: "What express costs: of 1,000 simulated people with {strength} of their answers going towards a role, it finds that role at least {found} times, and the full quiz {fullFound} times. When answers are less clear-cut ({weak}), it is {weakFound} times, against {weakFullFound}.",
    method: "How this is worked out",
    goOn: "Go on with the other {n} questions",
    goOnNote: "Afterwards you can go on with the other {n}, without answering again.",
  },
};
