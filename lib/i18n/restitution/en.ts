import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  restitution: {
    title: "Group results",
    description: "What the group answered, without showing anybody in particular.",
    lead: "Made to open the discussion with a careers adviser: it ranks nobody and singles nobody out.",
    print: "Print the group results",
    filter: "Choose what is shown",
    round: "Round",
    summary: {
      title: "Summary for the head of the school",
      description: "One page to print: the group’s figures, and nobody in particular.",
      print: "Print the summary",
      session: "Session",
      date: "Date of the session",
      establishment: "Establishment",
      controller: "Data controller",
      quiz: "What this quiz is, and is not",
      is: "Azimut helps people think about jobs in sales. It says towards which of three roles somebody’s answers go ({roles}), how surely, and what to talk about in an interview.",
      isNot:
        "It is neither an aptitude test nor a mark. It does not say what somebody can do, ranks nobody and decides nothing about anybody’s future. Another time, the same people might answer differently.",
      figures:
        "This page has figures of the group only, and none for fewer than {least} people. A group is no sample: the figures are true of this group alone, and do not compare classes.",
    },
    rounds: ["First round", "Second round"],
    group: "Group",
    everybody: "The whole group",
    show: "Show",
    notShown: "{name} (too few people)",
    counted: { one: "{n} person counted", other: "{n} people counted" },
    countedMode: { full: "full questionnaire", express: "express questionnaire" },
    ofSubgroup: "group “{name}”",
    leftOut: {
      one: "One person of this round is not counted: otherwise comparing the two rounds could give them away.",
      other:
        "{n} people of this round are not counted: otherwise comparing the two rounds could give somebody away.",
    },
    nothing: "Nothing to show yet",
    missing: {
      one: "One more person is needed: group results take {least} people who have answered at least half of the questions.",
      other:
        "{n} more people are needed: group results take {least} people who have answered at least half of the questions.",
    },
    tooFew:
      "This group, or the rest of the session without it, has fewer than {least} people: nothing is shown of this group alone.",
    secondTooFew: "Too few people answered in both rounds: some could be recognised.",
    people: { one: "{n} person", other: "{n} people" },
    compass: {
      title: "The group’s triangle",
      describe: "Compass of the three roles with one point per person, without names. {firsts}",
      lead: "One point per person, without names. The nearer a point is to a corner, the more the answers go that role’s way; in the middle they are divided.",
      room: "One point a person, without a name. Near a corner, the answers lead to that role.",
      point: "One person",
      half: "Where half of the group is closest together",
      most: "Where four people out of five are",
      roomMost: "Four people out of five are here",
      caution:
        "Two people side by side answered in the same direction, not necessarily the same thing.",
    },
    roles: {
      title: "The roles that come first",
      lead: "Where roles tie, none of them is counted.",
      unnamed: "None of the three, for now",
      tie: "Tie: {roles}",
      role: "First role",
      count: "People",
      share: "Share",
      verdicts: "How sure that is",
      verdictNames: { clear: "Clear", leaning: "Likely", mixed: "Mixed", none: "None" },
      verdictLeads: {
        clear: "the same role would come first again at least 8 times in 10",
        leaning: "6 to 8 times in 10",
        mixed: "less often, or a tie",
        none: "these activities, taken together, attract little",
      },
    },
    attraction: {
      title: "How much these jobs attract",
      lead: "Everybody said, activity by activity, how much it attracts them. The attraction is the sum of these answers.",
      head: "Attraction",
      levels: { low: "Low", moderate: "Moderate", high: "Marked" },
      levelLeads: {
        low: "it would be low at least 8 times out of 10 if people answered again",
        moderate: "between the two",
        high: "it would not be low, at least 8 times out of 10",
      },
      room: "Being little attracted today is an answer, not a failure: other jobs may attract more.",
      mostlyLow:
        "Most people are little attracted today. That is an answer, not a failure: ask first what attracts elsewhere, without looking for who answered what.",
      caution:
        "A low attraction reflects somebody’s tastes today, or a cautious way of answering; it does not say that somebody is not made for a job. Counsellors disagree on how to read it (Bullock, Reardon and Leierer, 2004).",
    },
    dimensions: {
      title: "Which way the group leans",
      lead: "Each point is a person, from “all their answers go left” to “all go right”. Half of the group is in the solid part; the line divides the group in two.",
      half: "Half of the group is here",
      together: "At least three quarters of the group lean towards “{pole}”.",
      divided: "The group is divided.",
      table: "The six dimensions in figures",
      dimension: "Dimension",
      low: "First quarter",
      middle: "Middle of the group",
      high: "Last quarter",
      towards: "{n} towards “{pole}”",
      even: "between the two",
      describe:
        "{name}: half of the group is between {low} and {high}; in the middle of the group, {middle}.",
    },
    dividing: {
      title: "The questions that divide the group",
      lead: "The two largest sides of each question are compared: 100 when they are equal and hold everybody, 0 when everybody is on the same side. A question on which one person would be alone on a side is not shown.",
      none: "No question really divides this group.",
      measure: "Divided: {n} out of 100",
      between: "{n} between the two",
      others: { one: "{n} other answer", other: "{n} other answers" },
      prompt: "To talk about it",
      table: "All answers",
      answer: "Answer",
    },
    talk: {
      roles: "Three roles to talk about",
      dimensions: "Six matters of taste, none better",
    },
    tipping: {
      title: "What could still tip",
      people: "Mixed profiles: {n}. If they answered again, another role could come first.",
      peopleNone: "Nobody has a mixed profile.",
      between: "Between {roles}: {people}",
      items: "Questions on which the larger side would change",
      itemsNone: "No question is about to tip.",
      changes: {
        one: "if one person changed their mind",
        other: "if {n} people changed their minds",
      },
    },
    moves: {
      title: "What moved",
      lead: "The same {n} people, before and after the discussion.",
      none: "Fewer than {least} people answered in both rounds: nothing is compared.",
      first: {
        one: "For one person another role now comes first.",
        other: "For {n} people another role now comes first.",
      },
      firstNone: "Nobody’s first role changed.",
      dimension: "Dimension",
      before: "Before",
      after: "After",
      items: "Questions on which most people changed their answer",
      changed: "{n} out of {people}",
      describe: "Towards “{one}”: {first}. Towards “{other}”: {second}. No change: {still}.",
    },
    rules: {
      title: "How it is counted",
      list: [
        "People are counted who answered at least half of the questions and whom you have not removed from the session.",
        "Nothing is shown about fewer than {least} people, neither by a filter nor by the difference between two filters or two rounds.",
        "The points in the triangle are real people, without names or order. Somebody who knows the group well may guess some: do not try to find out whose they are, and do not ask.",
        "A session is full or express: the two are never mixed.",
        "These answers help people think. They are not for giving marks, for deciding anybody’s path, or for hiring.",
      ],
    },
    second: {
      title: "A second round, after the discussion",
      lead: "Everybody answers again, from scratch. The first answers are kept, and you will see what moved. A session has two rounds at most.",
      start: "Start the second round",
      confirm: "Yes, start the second round",
    },
    subgroups: {
      title: "Subgroups",
      lead: "Participants choose theirs when they join. If you remove a subgroup, the people who were in it no longer have one.",
      change: "Change them in the settings",
    },
    screen: {
      show: "Show on the room’s screen",
      hide: "Take off the room’s screen",
      shown: "The room’s screen can show these results, also for colleagues who watch.",
      lead: "The room’s screen shows only the code and numbers until you show the group results.",
      go: "Go to the room’s screen",
    },
  },

  discussion: {
    dimensions: {
      acquisition: [
        "Who has had to talk to somebody who was not expecting them? What made you want to do it again, or not?",
        "A company loses customers as fast as it wins them. Where would you put one more hour, and why?",
        "Replacing what is lost: look elsewhere, or do better with those who stay? What does it depend on?",
        "Showing something new to a stranger or to somebody you know: which takes you more effort?",
      ],
      leadership: [
        "Learning by watching, or by trying with somebody beside you: which way have you learned best?",
        "When a group falls behind, do you help the others or press on yourself? Tell us about a time when you had to choose.",
        "What are you prouder of: what you achieved, or what somebody achieved thanks to you?",
        "Letting somebody else present what you could do yourself: easy or hard? What does each of you gain?",
        "Being responsible for six people or for six important customers: what would keep you awake in each case?",
      ],
      territory: [
        "A week on the road or a week in one place: what would the best day of each look like?",
        "Knowing one place inside out, or one kind of customer: which would make you more useful, and to whom?",
        "When you arrive somewhere, what do you look at first: the place, the people, or what you came to do?",
        "Do you have to see to understand? Give an example where figures were enough, and one where you had to be there.",
        "A competitor opens nearby: what do you learn on the spot that you do not learn on the phone?",
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
} satisfies Words<typeof fr>;
