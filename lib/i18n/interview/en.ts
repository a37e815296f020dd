import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  interview: {
    title: "Interview pages",
    lead: "One A4 page per person, for an interview: the result, its reasons, open questions drawn from their answers, room to write. Only for people who agree, on their own device or on their paper sheet. No ticket can agree in their place.",
    none: "Nobody has agreed yet.",
    agreed: { one: "One person has agreed.", other: "{n} people have agreed." },
    all: "All pages, to print at once",
    some: "Pages {first} to {last}, to print at once",
    open: "{alias}’s page",
    list: "Who has agreed",
    print: "Print",
    back: "Back to the interviews",
    gone: "There is no such page, or the person has withdrawn their agreement.",
    sheetTitle: "Interview page",
    questions: "Questions for the interview",
    notes: "Notes",
    name: "Name",
    className: "Class",
    date: "Date",
    from: { one: "(question {numbers})", other: "(questions {numbers})" },
    fromAnswer: "(question {n}: “{answer}”)",
    erased: "The answers are erased from the site on {date}; this page belongs to the person.",
    paper: "paper sheet",
    rehearsal: "rehearsal",
    round: "round {n}",
    early: {
      one: "finished early, one question without an answer",
      other: "finished early, {n} questions without an answer",
    },
    mine: {
      title: "Your interview page",
      lead: "If you agree, the person who runs the session can print one page with your result, your most telling answers and questions to talk about with you.",
      without: {
        generated: "Without your agreement, they see none of this.",
        free: "Without your agreement there is no such page; your answers can be exported with your name, as you were told before you joined.",
      },
      afterResult: "Below your result you choose whether your interview page may be printed.",
      change: "You can change your mind at any time.",
      yes: "You have agreed: your page can be printed.",
      agree: "I agree to my interview page being printed",
      withdraw: "I withdraw my agreement",
      fromDesk:
        "You came in with a ticket handed out by the person who runs the session: here you cannot agree to an interview page. That is done on the device you joined with, or with the ticket you were given then. To talk about your result, print it yourself.",
      onPaper:
        "Your agreement on paper covers the answers on paper: it ends as soon as you change one here.",
    },
  },

  questions: {
    strong: {
      acquisition: [
        "Tell me about a time when you spoke to somebody you did not know. What did you like, and what was hard?",
        "With whom have you kept in touch for a long time, and what do you do to keep that up?",
      ],
      leadership: [
        "When did you help somebody succeed in your place? What did you do, and what did you leave to them?",
        "What do you like to see through from start to finish yourself, without going through anybody?",
      ],
      territory: [
        "Describe a place that you know better than others do. What do you notice there that cannot be seen from a distance?",
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
        "Your answers go towards new people and also towards old ties. When do you prefer one, and when the other?",
      leadership:
        "Sometimes you move a team forward, sometimes you keep the work to yourself. What makes the difference?",
      territory:
        "Sometimes you want to be out on the ground, sometimes to work from a distance. What does it depend on?",
      strategy:
        "You plan in some scenes and improvise in others. What was different about them in your eyes?",
      coordination:
        "Sometimes you bring departments together, sometimes you alone are the customer’s voice. How do you choose?",
      horizon:
        "You like to close fast and also to make things last. Can you give an example of each?",
    },
    skipped: {
      acquisition:
        "You left out a question about customers. What kept you from answering: the situation, the choices, no wish to?",
      leadership:
        "You left out a question about the team. Leading a group: is that something you have seen up close?",
      territory:
        "You left out a question about travelling. What in your life makes that easy or hard?",
      strategy:
        "You left out a question about planning. Preparing or adapting: when did you last do it?",
      coordination:
        "You left out a question about other departments. Do you know yet what they do in a company?",
      horizon:
        "You left out a question about time. What happens for you once something has worked out?",
    },
    close: {
      "sales-manager account-manager":
        "The answers waver between leading the team that sells and looking after customers of one’s own. If you had only one week to try, which of the two, and why?",
      "sales-manager territory-manager":
        "The answers waver between setting the course for the whole country and making one region grow. What would you like to be responsible for: the whole map, or a corner that you know?",
      "account-manager territory-manager":
        "The answers waver between the same customers wherever they are and a whole region to travel. What would you miss most in each?",
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
    elsewhere:
      "Leave these three jobs aside. Tell me about a day, at work or elsewhere, that left you full of energy: what were you doing?",
    drawn:
      "Of all these activities, this one attracts you a little more. What would you like about it, and in which other job is it found?",
    putOff:
      "What attracts you least about these activities: what you would do, with whom, or your idea of it? Have you seen it up close?",
    unrated:
      "You did not say whether this activity attracts you. What would you need to see of it to know?",
    next: "Within a month, whom could you meet, or what could you try, to find out whether this result holds?",
    start:
      "No question has an answer, and that is allowed. Where would you like to start: with a job that you have seen up close, or with a day that you enjoyed?",
  },
} satisfies Words<typeof fr>;
