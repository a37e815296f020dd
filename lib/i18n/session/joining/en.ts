import type { Words } from "../../dictionary.ts";
import type fr from "./fr.ts";

export default {
  join: {
    title: "Join a session",
    lead: "The person who runs the session shows a code of seven characters. It is all you need: no account, no e-mail address.",
    description: "Type the code shown in the room to answer the questionnaire with your group.",
    haveCode: "Do you have a session code?",
    code: "Session code",
    codeHint: "For example ABC-DEFG. Capitals, spaces and hyphens do not matter.",
    enter: "Continue",
    haveTicket: "Do you already have a ticket?",
    ticketLink: "Come back with my ticket",
    soloLead: "No session today?",
    soloLink: "Take the quiz alone",
    networkTitle: "Check the room’s network",
    networkLead:
      "A few days before, on the network that the group will use. The check sends ten small requests to this site and keeps nothing.",
    networkStart: "Start the check",
    networkRunning: "Checking…",
    networkGood: "The network will do: ten replies out of ten, {ms} ms on average.",
    networkSlow: {
      one: "The network answers, but poorly: {n} reply out of ten, {ms} ms on average. Answers will wait on the devices and be sent later.",
      other:
        "The network answers, but poorly: {n} replies out of ten, {ms} ms on average. Answers will wait on the devices and be sent later.",
    },
    networkPortal:
      "Another page answers in place of this site: probably a sign-in page of the network, or a filter. Ask for this site to be allowed.",
    networkNone: "No reply: this network does not lead to this site.",
    networkKeep: "Keep this result (text file)",
    networkKept: "Azimut, network check: {outcome} Done on {at}, to {origin}. Browser: {browser}",
    networkNoScript: "This check needs JavaScript.",
  },
  door: {
    title: "Join this session",
    none: "This code is not open",
    noneLead:
      "Check each character: there is no zero and no letter O, no digit 1 and no letters I and L. If the code is right, ask the person who runs the session when you can join.",
    noneScanned:
      "This QR code opens no session at the moment. Ask the person who runs the session when you can join, or whether there is a new code.",
    noneAgain: "Correct the code, or try again",
    tryAgain: "Try again",
    noticeTitle: "Before you start",
    notice: {
      purpose: "This questionnaire helps you think about jobs. It decides nothing.",
      kept: {
        generated:
          "Your answers are kept under an alias, then erased {days} after the session closes.",
        free: "Your answers are kept with the name you choose, then erased {days} after the session closes.",
      },
      seen: {
        generated:
          "{who} sees how far you are and the group’s results, not who answered what, unless you agree to an interview page. After the session closes, answers can be exported without names, in shuffled order.",
        free: "{who} sees how far you are and the group’s results, and can read and export all your answers with that name, without asking you again.",
      },
      rights: "You can skip a question, stop, download or erase your answers with your ticket.",
    },
    someone: "The person who runs it",
    days: { one: "one day", other: "{n} days" },
    alias: "The name you will appear under",
    aliasHint:
      "A first name or a nickname. The person who runs the session will see it, with your answers.",
    aliasGenerated: "You will be given an alias, such as “Otter 12”.",
    join: "Join this session",
    joining: "Letting you in…",
    waiting: "The network is busy. Keep this page open, it tries again by itself.",
    already: "You are already in this session on this device: {alias}.",
    resume: "Continue",
    notYou: "Not you? Open that page and press “Next participant”, then come back here.",
    slip: {
      have: "I have a slip with my name on it",
      field: "The ticket printed on your slip",
      hint: "Twelve characters, such as K3PQ-7M2X-0115. Without a slip, leave this empty.",
      seen: "The person who printed the slip sees, on their own device, that this seat is yours, and so how far you are; the slip does not open your answers to them.",
      again: "Continue here, from scratch",
      opens: "Your slip is fine. The session opens on {date}: keep the slip until then.",
      notYet:
        "Your slip is fine, but the session is not open yet. Keep it, and try again when the person who runs the session tells you to.",
      open: "The session has just opened: try again.",
      over: "Nobody can join this session any more. If you have already answered in it, the ticket you were shown then brings you back to your answers.",
      mine: "Nobody can join any more, but you are already in this session on this device: open my page",
    },
    rehearsal: "Rehearsal: this session is for practice.",
    facts: "{quiz}: {total} questions, no timer",
    full: "Full questionnaire",
    express: "Express questionnaire",
  },
  ticket: {
    title: "Come back with a ticket",
    lead: "Your ticket has twelve characters. It was shown when you joined the session.",
    field: "Your ticket",
    hint: "For example K3PQ-7M2X-0115. Capitals, spaces and hyphens do not matter.",
    enter: "Find my answers",
    lost: "Ticket lost? During the session, the person who runs it can make another. On the device you answered on, it changes nothing; on another, you start from scratch, so that nobody can open your answers in your place.",
  },
} satisfies Words<typeof fr>;
