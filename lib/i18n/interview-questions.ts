import type { Locale } from "./locale.ts";

/** Open questions for a talk, by dimension, pole, role or pair of roles of the bank. */
interface QuestionStrings {
  strong: Readonly<Record<string, readonly [string, string]>>;
  both: Readonly<Record<string, string>>;
  skipped: Readonly<Record<string, string>>;
  /** By the two roles in the bank's order, joined by a space; `all` for three. */
  close: Readonly<Record<string, string>>;
  against: Readonly<Record<string, string>>;
  next: string;
  start: string;
}

/** What a counsellor can ask about somebody's answers. Each opens a story, and none suggests an answer. */
export const interviewQuestions: Record<Locale, QuestionStrings> = {
  fr: {
    strong: {
      acquisition: [
        "Racontez une fois où vous avez abordé quelqu’un que vous ne connaissiez pas. Qu’est-ce qui vous a plu, qu’est-ce qui vous a coûté ?",
        "Avec qui gardez-vous un lien depuis longtemps, et que faites-vous pour l’entretenir ?",
      ],
      leadership: [
        "Quand avez-vous aidé quelqu’un à réussir à votre place ? Qu’avez-vous fait, et qu’avez-vous laissé faire ?",
        "Qu’aimez-vous mener vous-même du début à la fin, sans passer par personne ?",
      ],
      territory: [
        "Décrivez un endroit que vous connaissez mieux que les autres. Qu’y remarquez-vous que l’on ne voit pas de loin ?",
        "Bouger, ou rester au même endroit et joindre tout le monde de là : à quoi ressemble votre meilleure journée ?",
      ],
      strategy: [
        "Parlez d’un projet que vous avez préparé longtemps à l’avance. À quoi le plan a-t-il servi le jour venu ?",
        "Racontez une fois où rien ne s’est passé comme prévu. Comment avez-vous décidé sur le moment ?",
      ],
      coordination: [
        "Quand avez-vous mis d’accord des gens qui ne se parlaient pas ? Qu’est-ce qui a marché ?",
        "Quand avez-vous parlé au nom de quelqu’un ? Comment saviez-vous ce qu’il fallait dire ?",
      ],
      horizon: [
        "Qu’avez-vous terminé récemment avec le plus de plaisir ? Et le lendemain, qu’aviez-vous envie de faire ?",
        "Qu’est-ce que vous continuez depuis des années ? Qu’est-ce qui vous donne envie de continuer ?",
      ],
    },
    both: {
      acquisition:
        "Vos réponses vont vers les nouvelles rencontres et aussi vers les liens anciens. Dans quelle situation préférez-vous l’un, dans laquelle l’autre ?",
      leadership:
        "Parfois vous faites avancer une équipe, parfois vous gardez le travail pour vous. Qu’est-ce qui fait la différence ?",
      territory:
        "Vous voulez tantôt partir sur le terrain, tantôt travailler de loin. De quoi cela dépend-il ?",
      strategy:
        "Vous planifiez dans certaines scènes et improvisez dans d’autres. Qu’avaient-elles de différent à vos yeux ?",
      coordination:
        "Tantôt vous réunissez les services, tantôt vous portez seul ou seule la voix du client. Comment choisissez-vous ?",
      horizon:
        "Vous aimez conclure vite et aussi faire durer. Pouvez-vous donner un exemple de chaque ?",
    },
    skipped: {
      acquisition:
        "Vous avez laissé de côté une question sur la clientèle. Qu’est-ce qui manquait pour répondre : la situation, le choix, l’envie ?",
      leadership:
        "Vous avez laissé de côté une question sur l’équipe. Mener un groupe, est-ce quelque chose que vous avez déjà vu de près ?",
      territory:
        "Vous avez laissé de côté une question sur les déplacements. Qu’est-ce qui, dans votre vie, rend cela facile ou difficile ?",
      strategy:
        "Vous avez laissé de côté une question sur le plan. Préparer ou s’adapter : quand l’avez-vous fait pour la dernière fois ?",
      coordination:
        "Vous avez laissé de côté une question sur les autres services. Savez-vous déjà ce qu’ils font dans une entreprise ?",
      horizon:
        "Vous avez laissé de côté une question sur la durée. Que se passe-t-il pour vous une fois qu’une chose est réussie ?",
    },
    close: {
      "sales-manager account-manager":
        "Entre mener l’équipe qui vend et suivre ses propres clients, les réponses hésitent. Si vous n’aviez qu’une semaine pour essayer, laquelle des deux, et pourquoi ?",
      "sales-manager territory-manager":
        "Entre fixer le cap pour tout le pays et faire grandir une région, les réponses hésitent. De quoi aimeriez-vous répondre le soir : de toute la carte, ou d’un coin que vous connaissez ?",
      "account-manager territory-manager":
        "Entre les mêmes clients où qu’ils soient et toute une région à parcourir, les réponses hésitent. Qu’est-ce qui vous manquerait le plus dans chacun ?",
      all: "Les trois rôles se tiennent. Laissez les noms de côté : quels moments de travail, dans ces questions, aviez-vous envie de vivre ?",
    },
    against: {
      "sales-manager":
        "Une réponse va contre le Sales Manager. Qu’est-ce que ce rôle vous demanderait que vous n’avez pas envie de faire, ou pas encore ?",
      "account-manager":
        "Une réponse va contre l’Account Manager. Qu’est-ce que ce rôle vous demanderait que vous n’avez pas envie de faire, ou pas encore ?",
      "territory-manager":
        "Une réponse va contre le Territory Manager. Qu’est-ce que ce rôle vous demanderait que vous n’avez pas envie de faire, ou pas encore ?",
    },
    next: "D’ici un mois, qui pourriez-vous rencontrer, ou que pourriez-vous essayer, pour savoir si ce résultat tient ?",
    start:
      "Aucune question n’a de réponse, et c’est permis. Par quoi aimeriez-vous commencer : un métier que vous avez vu de près, ou une journée que vous avez aimée ?",
  },
  en: {
    strong: {
      acquisition: [
        "Tell me about a time when you spoke to somebody you did not know. What did you like, and what was hard?",
        "With whom have you kept in touch for a long time, and what do you do to keep that up?",
      ],
      leadership: [
        "When did you help somebody succeed in your place? What did you do, and what did you leave to them?",
        "What do you like to carry from start to finish yourself, without going through anybody?",
      ],
      territory: [
        "Describe a place that you know better than others do. What do you notice there that cannot be seen from afar?",
        "Moving about, or staying in one place and reaching everybody from there: what is your best day like?",
      ],
      strategy: [
        "Tell me about a project that you prepared long in advance. What was the plan good for when the day came?",
        "Tell me about a time when nothing went as planned. How did you decide on the spot?",
      ],
      coordination: [
        "When did you bring people together who were not talking to each other? What worked?",
        "When did you speak for somebody else? How did you know what to say?",
      ],
      horizon: [
        "What did you finish recently with the most pleasure? And the day after, what did you feel like doing?",
        "What have you kept up for years? What makes you want to go on?",
      ],
    },
    both: {
      acquisition:
        "Your answers go towards new people and also towards old ties. In which situation do you prefer the one, in which the other?",
      leadership:
        "Sometimes you move a team forward, sometimes you keep the work to yourself. What makes the difference?",
      territory:
        "At times you want to go out on the ground, at times to work from afar. What does it depend on?",
      strategy:
        "You plan in some scenes and improvise in others. What was different about them in your eyes?",
      coordination:
        "At times you bring departments together, at times you alone are the customer’s voice. How do you choose?",
      horizon:
        "You like to close fast and also to make things last. Can you give an example of each?",
    },
    skipped: {
      acquisition:
        "You left out a question about customers. What was missing for an answer: the situation, the choice, the wish?",
      leadership:
        "You left out a question about the team. Leading a group: is that something you have seen up close?",
      territory:
        "You left out a question about travelling. What in your life makes that easy or hard?",
      strategy:
        "You left out a question about planning. Preparing or adapting: when did you last do it?",
      coordination:
        "You left out a question about other departments. Do you know yet what they do in a company?",
      horizon:
        "You left out a question about time. What happens for you once a thing has worked out?",
    },
    close: {
      "sales-manager account-manager":
        "Between leading the team that sells and looking after customers of one’s own, the answers waver. If you had only one week to try, which of the two, and why?",
      "sales-manager territory-manager":
        "Between setting the course for the whole country and making one region grow, the answers waver. What would you like to answer for at night: the whole map, or a corner that you know?",
      "account-manager territory-manager":
        "Between the same customers wherever they are and a whole region to travel, the answers waver. What would you miss most in each?",
      all: "The three roles are close together. Leave the names aside: which moments of work in these questions did you feel like living?",
    },
    against: {
      "sales-manager":
        "One answer goes against Sales Manager. What would this role ask of you that you do not feel like doing, or not yet?",
      "account-manager":
        "One answer goes against Account Manager. What would this role ask of you that you do not feel like doing, or not yet?",
      "territory-manager":
        "One answer goes against Territory Manager. What would this role ask of you that you do not feel like doing, or not yet?",
    },
    next: "Within a month, whom could you meet, or what could you try, to find out whether this result holds?",
    start:
      "No question has an answer, and that is allowed. Where would you like to start: with a job that you have seen up close, or with a day that you enjoyed?",
  },
};
