import type { Words } from "../../dictionary.ts";
import type fr from "./fr.ts";

export default {
  next: {
    title: "What now?",
    ask: "Three questions for somebody who does the job",
    askOf: "Questions for somebody who does the job: {role}",
    talk: "Talk about it with a careers adviser, a teacher, or somebody you know who sells for a living.",
    sheet: "The nearest official description: {sheet}",
    change: "Change an answer",
    questions: {
      "sales-manager": [
        "In an ordinary week, how many hours do you spend with your team, and how many selling yourself?",
        "How do you set each person’s target, and what happens when it is missed?",
        "Tell me about the last time you changed plan: what had you seen in the figures?",
        "How did you learn to help somebody who is struggling?",
        "What do you miss from the days when you had no team?",
      ],
      "account-manager": [
        "How many customers do you look after, and how long have you had your longest-standing one?",
        "How does a contract renewal go, from the first sign to the signature?",
        "When a customer is unhappy, whom do you talk to in the company, and who decides?",
        "How do you offer something more without harming trust?",
        "What are you judged on: satisfaction, renewed contracts, turnover?",
      ],
      "territory-manager": [
        "What is your area, and how many days a week are you on the road?",
        "How do you choose whom to see first?",
        "Do you lead people, and whom do you report to?",
        "What can you only understand about your area by being there?",
        "What do you prepare with marketing, logistics or the technical teams?",
      ],
    },
    sheets: "Official occupation profiles",
    sheetsLead:
      "No official classification separates these roles exactly: these profiles come closest.",
    schemes: {
      ROME: "ROME, France Travail (in French)",
      "ISCO-08": "ISCO-08, ILO",
      SOC: "SOC, United States",
    },
    warnings: "Beware of titles",
  },
  portrait: {
    title: "A day in this job",
    titleSeveral: "A day in these jobs",
    lead: "The hours and the small scenes are ours. What is done in them comes from the sources: the small numbers lead there.",
    ours: "ours",
    note: "Source {n}",
    likes: "What people like",
    tires: "What tires them",
    suits: "It could suit you, because…",
    counter: "Still, check this",
  },
  portraits: {
    glosses: {
      "sales-manager": "leads the sales team",
      "account-manager": "looks after customers",
      "territory-manager": "looks after an area",
    },
    jobs: {
      "sales-manager":
        "Lead the people who sell, set their targets, and choose where and how to sell.",
      "account-manager":
        "Look after customers that the company already has: keep them happy, renew their contracts and sell them more.",
      "territory-manager":
        "Grow the sales of an area, from a single city to several American states, and work out how to sell there.",
    },
    day: {
      "sm-figures": {
        at: "8:30",
        text: "Read the week’s figures and find what is holding sales back.",
      },
      "sm-meeting": {
        at: "9:15",
        text: "Bring the team together: who is doing well, who needs a hand?",
      },
      "sm-beginner": {
        at: "10:30",
        text: "Listen in on a beginner’s call, then help them get better.",
      },
      "sm-campaign": { at: "11:30", text: "Prepare a campaign with marketing." },
      "sm-targets": { at: "14:00", text: "Choose which customers to aim for first." },
      "sm-aim": {
        at: "15:30",
        text: "Agree on a clear target with somebody, one that can be measured.",
      },
      "sm-deal": { at: "16:30", text: "Negotiate a big sale." },
      "sm-rival": {
        at: "18:00",
        text: "A competitor has just cut its prices: change tactics for tomorrow.",
      },
      "am-messages": {
        at: "8:30",
        text: "Read your customers’ messages: who is happy, who is waiting for an answer?",
      },
      "am-contract": {
        at: "9:30",
        text: "Call a customer whose contract is about to end, to renew it.",
      },
      "am-help": {
        at: "11:00",
        text: "Work out with another department how to deliver sooner to a customer in a hurry.",
      },
      "am-reading": {
        at: "13:30",
        text: "Read up on a customer’s business before going to see them.",
      },
      "am-visit": { at: "14:30", text: "Meet the people who decide at that company." },
      "am-offer": { at: "16:00", text: "Spot what else could be useful to them, and offer it." },
      "am-rivals": { at: "17:00", text: "Look at what competitors are offering your customers." },
      "am-report": { at: "17:45", text: "Go over the day with your manager." },
      "tm-road": { at: "8:00", text: "Hit the road: three meetings in the same town." },
      "tm-shop": { at: "9:00", text: "Try out in a shop a way of selling that suits the area." },
      "tm-complaint": {
        at: "11:00",
        text: "Listen to a customer who was badly served, and find a way to do better.",
      },
      "tm-map": { at: "12:30", text: "Lunch over the map: where has nobody been yet?" },
      "tm-fair": { at: "14:00", text: "Prepare next month’s trade show." },
      "tm-calls": {
        at: "15:30",
        text: "Call marketing and logistics, to sell better in the area.",
      },
      "tm-spending": {
        at: "16:30",
        text: "Check the month’s costs, and change what costs too much.",
      },
      "tm-plan": { at: "17:30", text: "Write the next part of the sales plan, town by town." },
    },
    likes: {
      "sm-like-progress": "Seeing somebody succeed thanks to your help.",
      "sm-like-deciding": "Choosing the plan, then putting it to work.",
      "am-like-people": "Knowing people, and staying with them for a long time.",
      "am-like-solving": "Being the one who solves the problem.",
      "tm-like-place": "Moving about, and knowing a place better than anyone.",
      "tm-like-own": "Inventing a way of selling for your own area.",
    },
    tires: {
      "sm-tire-aim": "Having to reach the target, even in a bad month.",
      "sm-tire-less": "Selling less yourself, and spending more time in meetings.",
      "am-tire-waiting": "Depending on departments that you cannot always reach directly.",
      "am-tire-smile": "Staying calm when a customer gets angry.",
      "tm-tire-car": "Spending hours behind the wheel.",
      "tm-tire-alone": "Being far from your colleagues a lot of the time.",
    },
    differences: {
      "sales-manager-vs-account-manager":
        "The Sales Manager leads a team and looks for new customers; the Account Manager looks after those already there.",
      "sales-manager-vs-territory-manager":
        "The Sales Manager runs all the company’s selling; the Territory Manager looks after one area.",
      "account-manager-vs-territory-manager":
        "The Account Manager looks after named customers, wherever they are; the Territory Manager looks after a whole area.",
    },
  },
  others: {
    title: "What about the other two?",
    titleSeveral: "What separates them",
    compare: "Compare",
  },
} satisfies Words<typeof fr>;
