export default {
  embed: {
    window: "(new window)",
    heard: "The page that shows this quiz is told that it was begun, then finished.",
    nothing: "There is no result at this address",
    begin: "Take the quiz",
    whole: "See the whole result (new window)",
    change: "Go over my answers",
    no: "No",
    kept: "Nothing has been sent.",
    failed: "It could not be sent. You can try again.",
    tell: {
      title: "Give this result to {to}?",
      what: "It is the site that shows this quiz. If you say yes, it is given this and nothing else: “{outcome}”. Your answers are not sent.",
      yes: "Yes, give this result",
      told: "This result has been given to {to}.",
    },
    record: {
      title: "Record this result at {to}?",
      what: "It is the learning record store that the people who run this Azimut have chosen. If you say yes, our server hands this on to it: “{outcome}”, that the quiz is finished, its version and length, the language and the time, under a number drawn at random. Neither your name nor your answers. Our server keeps nothing of it.",
      yes: "Yes, record this result",
      told: "This result has been recorded at {to}.",
    },
  },

  integration: {
    title: "The quiz on your site",
    description: "Show the Azimut quiz in a page of your site with one line of HTML.",
    lead: "One line of HTML shows the quiz in your page. The answers stay on the person’s device: your site does not receive them.",
    sections: [
      {
        id: "line",
        title: "The line to copy",
        paragraphs: [
          "Put it where the quiz is to appear. The frame is as wide as the page and follows the height of the quiz.",
        ],
      },
      {
        id: "named",
        title: "First of all: have your site allowed",
        paragraphs: [
          "A browser shows the quiz only on sites that the people who run this Azimut have allowed, by their address, such as https://school.example. Elsewhere the frame stays empty. Ask the organisation that gave you the address of this site.",
        ],
      },
      {
        id: "settings",
        title: "Settings",
        paragraphs: [],
        list: [
          "data-language: the language, fr or en. Without it, the browser’s own.",
          "data-accent: your colour, such as #0a6249. Where words in that colour would be hard to read, the quiz takes one near it, darker or lighter.",
          "data-quiz: express for the express quiz, which is shorter and less sure. Without it, the full quiz.",
          "data-title: the name of the frame, for screen readers.",
        ],
      },
      {
        id: "heard",
        title: "What your page is told",
        paragraphs: [
          "Three events come to the document. The third comes only if the person, with the result before them, says that your site may have it. When it is loaded again, the page of the result says once more that it is finished.",
        ],
        list: [
          "azimut:started: a first answer was given.",
          "azimut:finished: a result is shown.",
          "azimut:role: detail.roles is the list of the roles that come first, empty where the result names none; detail.verdict is clear, leaning, mixed, tie or none.",
        ],
      },
      {
        id: "without",
        title: "Without our script",
        paragraphs: [
          "An ordinary frame will do. For the express quiz, write /embed/express instead of /embed; language and colour are set in the same way. Give it a height, and your origin if you listen to messages. They come by postMessage, from the origin {origin} and for yours only: azimut is 1 and type is height, started, finished or role.",
        ],
      },
      {
        id: "privacy",
        title: "What you have to say",
        paragraphs: [
          "In a frame, the browser keeps the answers apart, for your site. If your page stores what it is told, tell people so. Azimut helps people think: it is not made for choosing between applicants.",
        ],
      },
    ],
  },
} as const;
