import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";
import joining from "./joining/en.ts";

export default {
  session: {
    ...joining,
    ownPage: {
      hello: "Hello, {alias}",
      ticket: "Your ticket",
      ticketTitle: "Keep this ticket",
      ticketLead:
        "It brings you back to your answers from any device. If you lose it, nobody can give them back to you. Keep it to yourself: it opens your answers.",
      reissued:
        "The person who runs the session made a ticket for you on {date}. Your old ticket no longer works; this one takes its place, and they have not seen it. The ticket they have does not open your answers: on another device it starts from scratch. You did not ask for one? Talk to them.",
      continued:
        "You came in with a ticket made by the person who runs the session, or with a slip that had been used before, first opened here on {date}. You start from scratch: answers given before open only on the device where they were given. Was that not you, at that time? Ask for another ticket.",
      copy: "Copy the ticket",
      copied: "Ticket copied.",
      copyFailed: "The ticket could not be copied. Write it down.",
      print: "Print the ticket",
      start: "Start the questionnaire",
      resume: "Continue the questionnaire",
      review: "Review my answers",
      progress: {
        one: "One answer saved out of {total}.",
        other: "{n} answers saved out of {total}.",
      },
      early: {
        one: "You finished early: one question without an answer, counted as “I don’t know”.",
        other: "You finished early: {n} questions without an answer, counted as “I don’t know”.",
      },
      fromPaper:
        "Your answers come from a paper sheet that was typed in for you. Correct what is not right.",
      done: "You are done. You can still correct your answers while the session is open.",
      seeResult: "See my result",
      held: "Your result will be shown later",
      heldLead:
        "The person who runs the session will open it for the whole group. This page will tell you, and your ticket brings you back to it.",
      closed: "The session is closed: your answers can no longer change.",
      closing: "The session is closing: the last answers are still taken.",
      dataTitle: "Your data",
      dataLead: "Everything kept about you is in one file. You can also erase all of it.",
      download: "Download my data (JSON)",
      erase: "Erase my data",
      eraseLead:
        "Your answers, your name in the session and your ticket are gone at once, for good.",
      eraseConfirm: "Yes, erase everything",
      erased: "Everything is erased",
      erasedLead: {
        one: "One answer was erased. Nothing about you remains in this session.",
        other: "{n} answers were erased. Nothing about you remains in this session.",
      },
      erasedLeadNone: "No answer had been saved. Nothing about you remains in this session.",
      receipt: "Receipt: {id}",
      nextTitle: "A shared device?",
      nextLead:
        "Write down your ticket first. Then hand it over: nothing about you will stay on this device.",
      next: "Next participant",
      nextWaiting:
        "Some answers are still waiting to be saved. Keep this page open: the change happens as soon as the network is back.",
      left: "The device is ready for the next participant.",
      back: "My ticket and my data",
    },
    quiz: {
      finish: "Finish",
      note: "Each answer is saved as soon as you give it.",
      noteNoScript: "Without JavaScript, your answers are saved when you press “Finish”.",
      saved: "Saved",
      saving: "Saving…",
      waiting: {
        one: "Waiting: one answer kept on this device, sent as soon as possible.",
        other: "Waiting: {n} answers kept on this device, sent as soon as possible.",
      },
      waitingHere: {
        one: "Waiting: one answer that only this page keeps. Leave it open: the answer is sent as soon as possible.",
        other:
          "Waiting: {n} answers that only this page keeps. Leave it open: they are sent as soon as possible.",
      },
      closed: "The session is closed. The answers that were waiting were not taken.",
      deleted: "The session was deleted. Nothing more is saved.",
      gone: "This device is no longer in the session. Come back with your ticket.",
      full: "The server cannot save at the moment. Keep this page open.",
      unanswered: {
        one: "One question without an answer. If you finish now, it counts as “I don’t know”.",
        other: "{n} questions without an answer. If you finish now, they count as “I don’t know”.",
      },
      goOn: "Go on answering",
      finishAnyway: "Finish anyway",
      differs: "Two versions of your answers: choose the one you keep.",
      versions: {
        title: "Two versions of your answers",
        lead: "You have probably answered on another device too. These answers are not the same on this screen and in the session. Which do you keep?",
        line: "Question {n}: on this screen “{here}”, in the session “{there}”",
        keepHere: "Those on this screen",
        keepThere: "Those in the session",
      },
      toOwnPage: "My ticket",
    },
    result: {
      lead: "{alias}’s result in the session “{title}”.",
      keepTitle: "Keep this result",
      keepLead:
        "Your ticket {ticket} brings you back here until the session is erased. What you print or download stays with you.",
      change: "Correct my answers",
      print: "Print",
    },
    faults: {
      "bad-alias": "This name cannot be used: up to 24 visible characters, none hidden.",
      "no-entry": "This code is not open.",
      "notice-changed": "The notice below has just changed. Please read it, then join.",
      "session-full": "The session is full.",
      "unknown-ticket":
        "This ticket leads to no session. Check each character and correct it. If it is printed on a slip that has not been used yet, join with the session’s code.",
      "unknown-slip":
        "This slip is not for this session, or a character is wrong. Correct the ticket, or clear it to join without a slip.",
      "slip-used":
        "This slip has already been used on another device. To find your answers again, go back to that device, or use the ticket it shows. You can also join the session again here with the slip, under the same name and from scratch: the answers given there are set aside and no longer count.",
      "slip-spent":
        "This slip no longer works: what was kept under it was erased, or you were given another ticket. Clear the slip’s ticket to join without it.",
      removed:
        "The person who runs the session has taken you out. Talk to them: if you ask, they can also erase your answers.",
      "ticket-closed":
        "The session is closed: a ticket made by the person who runs it no longer opens anything.",
      closed: "The session is closed: these answers were not taken.",
      "not-saved": "Nothing was saved: the server cannot write. Try again in a moment.",
      "too-many-failures": "Too many failed attempts. Wait a minute.",
      "no-cookies":
        "This browser refuses cookies, and without them the session cannot recognise you: you have not joined. Allow this site’s cookies in the settings, then try again, or use another device.",
      "bad-form": "What was sent could not be read. Try again.",
    },
    refused: {
      title: "Nothing was saved",
      texts: {
        unread: "This form could not be read: it does not have the shape that this site expects.",
        "too-slow": "The form did not arrive in full within ten seconds.",
      },
      way: "Go back to the page and try again",
    },
    gone: {
      "unknown-participant": [
        "This page is not open on this device",
        "Come back with your ticket, or join the session with its code.",
      ],
      removed: [
        "You are no longer in the session",
        "The person who runs the session has taken you out. Talk to them: if you ask, they can also erase your answers.",
      ],
      replaced: [
        "Your place was opened on another device",
        "A ticket made by the person who runs the session, or your slip, was used there on {date}. It did not open your answers: they are set aside, and no longer count. If that was not you, talk to them: they can let you back in here.",
      ],
      deleted: ["The session was deleted", "Everything in it is erased, your answers too."],
    },
  },

  group: {
    field: "Subgroups",
    fieldHint:
      "Optional, separated by commas: “Year 11 A, Year 11 B”. Participants can choose theirs when they join.",
    subgroup: "Your group",
    subgroupHint: "Optional. A group of fewer than {least} people is never shown on its own.",
    noSubgroup: "No group",
    round: {
      names: ["First round", "Second round"],
      title: "A second round is open",
      lead: "Answer again, after the discussion. You start from scratch; your first answers are kept.",
      start: "Start the second round",
      past: "This page belongs to the first round: its answers stay there.",
      earlier: "Round shown",
    },
  },
} satisfies Words<typeof fr>;
