import type { Locale } from "./locale.ts";

/**
 * Questions that open a discussion, by dimension: one for each of its items in the bank's order, so that no two dividing
 * questions have the same. `other` stands in for a dimension that is not here.
 */
interface Discussion {
  dimensions: Readonly<Record<string, readonly string[]>>;
  other: string;
}

export const discussionStrings: Record<Locale, Discussion> = {
  fr: {
    dimensions: {
      acquisition: [
        "Qui a déjà dû parler à quelqu’un qui ne l’attendait pas ? Qu’est-ce qui vous a donné envie de recommencer, ou pas ?",
        "Une entreprise perd ses clients aussi vite qu’elle en gagne. Où mettriez-vous une heure de plus, et pourquoi ?",
        "Remplacer ce qu’on perd : chercher ailleurs, ou faire mieux avec ceux qui restent ? De quoi cela dépend-il ?",
        "Montrer une nouveauté à un inconnu ou à une connaissance : qu’est-ce qui vous demande le plus d’effort ?",
      ],
      leadership: [
        "Apprendre en regardant, ou en essayant avec quelqu’un à côté : de quelle manière avez-vous le mieux appris quelque chose ?",
        "Quand un groupe prend du retard, faut-il aider les autres ou avancer soi-même ? Racontez une fois où vous avez choisi.",
        "De quoi êtes-vous le plus fier : ce que vous avez réussi, ou ce que quelqu’un a réussi grâce à vous ?",
        "Laisser quelqu’un d’autre présenter ce que vous sauriez faire vous-même : facile ou difficile ? Qu’y gagne chacun ?",
        "Être responsable de six personnes ou de six clients importants : qu’est-ce qui vous empêcherait de dormir dans chaque cas ?",
      ],
      territory: [
        "Une semaine sur la route ou une semaine au même endroit : à quoi ressemblerait la meilleure journée de chacune ?",
        "Connaître à fond un lieu, ou à fond un type de client : lequel vous rendrait le plus utile, et à qui ?",
        "Quand vous arrivez quelque part, que regardez-vous en premier : les lieux, les gens, ou ce que vous avez à y faire ?",
        "Faut-il voir pour comprendre ? Donnez un exemple où des chiffres suffisaient, et un où il fallait être sur place.",
        "Un concurrent arrive près de chez vous : qu’apprend-on sur place que l’on n’apprend pas au téléphone ?",
      ],
      strategy: [
        "Essayer tout de suite ou comprendre d’abord : que risque-t-on de chaque côté ?",
        "Une bonne idée à vous seul, ou un plan que toute l’équipe suit : quand l’un vaut-il mieux que l’autre ?",
        "Planifier une année entière : qu’est-ce que cela vous apporte, et qu’est-ce que cela vous enlève ?",
      ],
      coordination: [
        "Un problème touche dix clients : les appeler un par un, ou changer ce qui l’a causé ? Peut-on faire les deux ?",
        "Défendre ce que veut un client face à vos collègues : jusqu’où iriez-vous ?",
        "Travailler avec d’autres services prend du temps. Qu’est-ce qui vous dirait que ce temps en valait la peine ?",
      ],
      horizon: [
        "Finir vite ou faire durer : dans quelle partie de votre vie êtes-vous plutôt l’un, plutôt l’autre ?",
        "Le lendemain d’un succès, avez-vous envie de recommencer ailleurs ou d’en prendre soin ? Pourquoi ?",
        "Une première fois ou une dixième fois avec les mêmes personnes : qu’est-ce qui vous plaît dans chacune ?",
        "Qu’est-ce qui fait qu’on vous garde longtemps : le premier contact, ou tout ce qui vient après ?",
      ],
    },
    other:
      "Qu’est-ce qui vous fait pencher vers « {first} » ? Et vers « {second} » ? Qu’est-ce qui vous ferait changer d’avis ?",
  },
  en: {
    dimensions: {
      acquisition: [
        "Who has had to talk to somebody who was not expecting them? What made you want to do it again, or not?",
        "A company loses customers as fast as it wins them. Where would you put one more hour, and why?",
        "Replacing what is lost: look elsewhere, or do better with those who stay? What does it depend on?",
        "Showing something new to a stranger or to somebody you know: which takes you more effort?",
      ],
      leadership: [
        "Learning by watching, or by trying with somebody beside you: which way have you learnt something best?",
        "When a group falls behind, do you help the others or get on yourself? Tell of a time when you had to choose.",
        "What are you prouder of: what you achieved, or what somebody achieved thanks to you?",
        "Letting somebody else present what you could do yourself: easy or hard? What does each of you gain?",
        "Answering for six people or for six important customers: what would keep you awake in each case?",
      ],
      territory: [
        "A week on the road or a week in one place: what would the best day of each look like?",
        "Knowing one place inside out, or one kind of customer: which would make you more useful, and to whom?",
        "When you arrive somewhere, what do you look at first: the place, the people, or what you came to do?",
        "Do you have to see to understand? Give an example where figures were enough, and one where you had to be there.",
        "A competitor opens nearby: what does one learn on the spot that one does not learn on the phone?",
      ],
      strategy: [
        "Try at once or understand first: what is the risk on each side?",
        "A good idea of your own, or a plan that the whole team follows: when is one better than the other?",
        "Planning a whole year: what does it give you, and what does it take from you?",
      ],
      coordination: [
        "One problem, ten customers: call them one by one, or change what caused it? Can you do both?",
        "Defending what a customer wants in front of your colleagues: how far would you go?",
        "Working with other departments takes time. What would tell you that it was worth it?",
      ],
      horizon: [
        "Finish fast or make it last: in which part of your life are you more of one, more of the other?",
        "The day after a success, do you want to start again elsewhere or to look after it? Why?",
        "A first time or a tenth time with the same people: what do you like about each?",
        "What makes people stay with you: the first contact, or everything that comes after?",
      ],
    },
    other:
      "What makes you lean towards “{first}”? And towards “{second}”? What would change your mind?",
  },
};
