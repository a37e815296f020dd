import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  privacy: {
    title: "Your data",
    description: "What Azimut keeps, what it sends, and how to erase everything.",
    lead: "In short: the result is worked out on your device. Your answers do not leave it, nobody follows you, and there is no account and no cookie. A group session is different: it keeps answers, for the time of the session, and says so before it starts.",
    sections: [
      {
        id: "device",
        title: "What stays on your device",
        paragraphs: [
          "While you take the quiz, your answers and the role you expected are kept in your browser’s memory. That is how you can carry on after a cut or a reload. If your browser does not allow it, they are lost when the page closes.",
          "If you take the quiz to compare yourself with a card that you were sent, the tab remembers the address of that card until the comparison, or until you close it. “Do not compare” forgets it at once.",
          "From the quiz or a result on, the browser also keeps the site’s pages and their files, to open them without a network. None of your answers are in there. In a session it keeps the page of questions in the same way, without your name, until you open another page of the session.",
          "The browser keeps the list of your last ten results (the day, the role, the link), which the result page shows, and your choice if you prefer to go from question to question yourself, or if you want easy reading.",
          "Your whole result is in its link, after the # sign. A browser never sends that part of an address: the result is worked out on your side.",
          "On a shared device, choose “Start again” on the quiz page: your answers, the list of your results and the choice of easy reading are erased from the device. Clearing the site’s data in the browser erases everything.",
        ],
      },
      {
        id: "server",
        title: "What the server receives",
        paragraphs: [
          "The server sends the pages. Outside group sessions, it receives neither your answers nor your result, and it keeps no log of visits.",
          "If you make the link of a card to share, the server receives this and nothing else: the verdict, the roles, the length of the quiz, the version of the questions, the language and, if you choose, three rounded affinities. It signs them and keeps nothing: everything is in the link.",
          "One exception: with JavaScript switched off, your browser cannot work the result out. The form then sends your answers, the server shows the result and keeps nothing of it. The address of that page holds your answers as a code: share it only with people you choose.",
        ],
      },
      {
        id: "sessions",
        title: "During a group session",
        paragraphs: [
          "If somebody gives you a session code, your answers are sent and kept on the server, under an alias or under the name you type where the session asks for one, until the date shown when you join (30 days after closing, unless set otherwise). A cookie, for that session only, keeps your place. Another, a random one, protects the forms for joining; it goes when you close the browser.",
          "While there is no network, answers wait in the browser’s memory. They are removed from it once they are saved. On a shared device, “Next participant” sends what waits and then empties everything: cookie, memory, previous page.",
          "The person who runs the session sees who has started and who has finished. Under an alias they do not see who answered what, unless you agree to an interview page: they can then print it, and you can take that agreement back; after closing, the person in charge of the session can export the answers without names, in shuffled order. If the session asks for a name, they can export all your answers with that name: you are told so before you join. A paper sheet is read by the person who types it in, and then treated like answers given on a phone. A new ticket made by the person who runs the session does not open answers given before. If you join with a slip that has your name on it, the list of names stays on the device of the person who printed it: they see which seat is yours, but the slip does not open your answers to them. Your ticket lets you see, download or erase your answers. Erasing really removes them from the server, and a receipt says what went.",
          "To run a session, a cookie keeps you signed in. An account is optional: it holds an e-mail address and a hashed password, or a passkey. To these come your usual settings if you keep them and, for 90 days, the date and kind of device of your sign-ins. It can be deleted with everything it owns. Without an account you are a random number, forgotten a day after your last session is erased at the latest.",
          "To slow down anyone who tries to guess codes, the server counts failed tries by network address for a minute, and newcomers for an hour. So as not to be overrun, it counts in the same way the pictures of cards and the results asked for within a minute. These counts stay in its working memory: they are written nowhere.",
        ],
      },
      {
        id: "others",
        title: "What others see",
        paragraphs: [
          "Nothing, unless you give them your link. Anyone who has it can see all your answers: treat it like a letter.",
          "Another site can show the quiz in one of its pages. It is then told that a first answer was given and that a result is shown; the role that comes first and how sure that is, only if you say yes when the result asks you. It never learns your answers.",
          "If the people who run this Azimut have chosen a learning record store, the same result also asks you whether it may be recorded there. If you say yes, our server hands on the verdict, the roles, the version and length of the quiz, the language and the time, under a number drawn at random, and keeps nothing of it. Without your yes nothing is sent.",
          "No page loads anything from another site: no fonts, no audience measurement, no advertising, no social network button.",
        ],
      },
      {
        id: "rights",
        title: "Your rights",
        paragraphs: [
          "Outside sessions the server keeps nothing about you: there is nothing to ask for, correct or erase on its side. In a session, your ticket is enough. For any question, ask the organisation that gave you this site’s address: it is responsible for it.",
        ],
      },
    ],
  },

  accessibility: {
    title: "Accessibility",
    description:
      "How Azimut can be read, heard and used by keyboard, and what is still to be improved.",
    lead: "Azimut aims at level AA of the WCAG 2.2 guidelines. This is what that means here.",
    sections: [
      {
        id: "works",
        title: "What you can do",
        paragraphs: [],
        list: [
          "Answer by keyboard alone: digits or arrows choose, Enter goes on, Backspace goes back.",
          "Answer before the scripts have loaded, or without them.",
          "Enlarge the text to 200% and use a screen 320 pixels wide without scrolling sideways.",
          "Read every picture in words: the compass and the charts have a description and a table.",
          "Tell the roles apart by shape and name, not by colour alone.",
          "Listen to each question, and the beginning of the result, in your device’s voice if it has one, and stop it.",
          "Choose easy reading: larger letters, and the beginning of the result in simple sentences.",
          "Take your time: nothing is timed, everything can be skipped, changed or taken up again.",
          "Keep your device’s settings: light or dark theme, forced contrast, reduced motion.",
        ],
      },
      {
        id: "checks",
        title: "How it is checked",
        paragraphs: [
          "At every change, an automatic browser opens all pages, and the axe tool looks for known faults there: in French and English, or in French alone for those of sessions. It walks the main ways by mouse, by keyboard and without scripts. Contrast is computed for both themes.",
          "For the questions, the guess, the result, the card to share, the board and the way into a session, what a screen reader hears (name, role and state of each element) is compared with a list written by hand, in both languages. Two ways are walked by the Tab key alone: from the landing page to the card, and from a session’s code to the result, then to the group results.",
          "The quiz and a session are also walked in Firefox ESR as Debian has it. In November 2026 Lighthouse gave 100 out of 100 for accessibility to the landing page, the quiz, the result, a role, the way into a session and the board.",
          "How easy the French is to read is measured in the same way, by the LIX index: words per sentence, plus the share of words of more than six letters. It is at most 40 (easy to read) for questions and portraits, and 45 for what is said about your data. No sentence there has more than 25 words, or 35.",
          "These checks do not replace an audit, and no screen reader has been tried by somebody who uses one every day. No independent body has verified this site yet.",
        ],
      },
      {
        id: "limits",
        title: "What we know is not perfect",
        paragraphs: [],
        list: [
          "The sentences were written to be understood from the age of fifteen. Only the beginning of the result exists in easy sentences, written by rules of easy reading: one idea a line, twelve words at most, everyday words, no brackets. Nobody has reread these sentences yet as easy reading asks.",
          "Reading aloud needs a voice installed on the device, in the language of the page. Without one the button does not appear. A voice that would send the text elsewhere is never taken.",
          "The names of the roles are those of job adverts. Each page says what they mean.",
          "Azimut is made for the browsers of the last two years, and for Chrome and Edge from 109, Firefox from 128 and Safari from 16.4. We have not tried older browsers. Where the scripts do not run, the quiz is sent like a form: our server then works out the result and keeps no answers.",
          "A very old browser shows all questions one after the other on a single long page. They can be answered just the same.",
        ],
      },
      {
        id: "contact",
        title: "Something in your way?",
        paragraphs: [
          "Tell the organisation that gave you this site’s address: it can give you the quiz in another form and report the fault to us.",
        ],
      },
    ],
  },
} satisfies Words<typeof fr>;
