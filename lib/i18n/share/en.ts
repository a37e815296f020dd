import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  card: {
    title: {
      clear: "My azimuth: {roles}",
      leaning: "My azimuth: rather {roles}",
      mixed: "My azimuth: between {roles}",
      tie: "My azimuth: a tie, {roles}",
      none: "My azimuth: none of the three roles",
    },
    label: {
      clear: "Clear result",
      leaning: "Likely result",
      mixed: "Shared profile",
      tie: "A tie",
      none: "None of the three",
    },
    express: "{label}, express quiz",
    sentence: {
      clear:
        "My profile points clearly to this role: if I took the quiz again, it would come first at least 8 times in 10.",
      leaning:
        "My profile leans towards this role: if I took the quiz again, it would come first between 6 and 8 times in 10.",
      mixedTwo:
        "My profile is shared between these two roles: if I took the quiz again, their order could change.",
      mixedThree:
        "My profile is shared between these three roles: if I took the quiz again, their order could change.",
      tieTwo: "These two roles come out exactly level in my answers.",
      tieThree: "All three roles come out exactly level in my answers.",
      none: "By my answers, none of these three roles attracts me much today.",
    },
    invitation: "And you?",
    alt: "Azimut result card, a triangle compass. {title}. {label}. {sentence}",
    altAffinities: "Rounded affinities, out of 100: {list}.",
    affinity: "{role} {figure}",
  },
  dialog: {
    title: "Share this result",
    lead: "A card shows where your answers lead, never the answers themselves. You first see exactly what leaves your device.",
    noScript: "Sharing a card needs JavaScript, which is off in this browser or not loaded yet.",
    loading: "Preparing the card…",
    notLoaded: "Sharing needs the network: load this page again once you are back online.",
    what: "What the card shows",
    choices: {
      role: { name: "The role only", text: "The verdict and the name of the role or roles." },
      bars: {
        name: "The role and the affinities",
        text: "Also the three affinities, rounded to the nearest 5, and the point in the compass.",
      },
    },
    preview: "Preview: this is the card, as everyone will see it",
    formats: { wide: "Wide", square: "Square", story: "Story" },
    sends: "Making the link sends this to the server, which keeps nothing of it: {list}.",
    mode: { full: "full quiz", express: "express quiz" },
    version: "version {version} of the questions",
    language: "card in English",
    never: "Neither your name, nor your answers, nor the code of your result.",
    make: "Make the card’s link",
    making: "Making the link…",
    made: "The link is ready.",
    failed: "The link could not be made. Try again in a moment.",
    link: "The card’s link",
    copy: "Copy the link",
    copied: "Card link copied.",
    copyFailed: "Copying did not work: select the link and copy it by hand.",
    device: "Share with the picture…",
    deviceDone: "Card handed to the app that you chose.",
    deviceFailed: "Nothing was shared.",
    ways: "Send the link",
    linkedin: "LinkedIn",
    whatsapp: "WhatsApp",
    email: "E-mail",
    opened: "{name} opens in a new tab.",
    openedEmail: "Your mail program opens with a draft.",
    downloads: "Download the picture",
    downloading: "Downloading the picture: {name}.",
    see: "See the card’s page",
    file: "azimut-{format}.png",
  },
} satisfies Words<typeof fr>;
