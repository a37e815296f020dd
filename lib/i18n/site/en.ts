import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  site: {
    name: "Azimut",
    description:
      "The career quiz that shows which of three commercial roles suits you, why, and how sure that is.",
    skip: "Skip to content",
    home: "Azimut, home",
    menu: "Menu",
    parts: {
      quiz: "Quiz",
      roles: "Roles",
      method: "Method",
      join: "Join",
      counsellor: "Host",
    },
    method: "The method",
    paper: "The quiz on paper",
    privacy: "Privacy",
    accessibility: "Accessibility",
    integration: "The quiz on your site",
    licences: "Licences",
    about: "About",
    join: "Join a session",
    counsellor: "Run a session",
    trail: "Breadcrumb",
    notHiring:
      "Azimut helps you think. It is not a test, and it is not made for choosing between applicants.",
    sourcesTitle: "Where the information comes from",
    sources:
      "Two articles about commercial roles, along with official references: ROME (France Travail), ESCO (European Union), Bureau of Labor Statistics (United States). Each statement names its source.",
    onet: "Includes information from the O*NET 27.0 Database (U.S. Department of Labor, CC BY 4.0), selected and reworded.",
  },

  notFound: {
    tab: "Page not found",
    title: "This page is not on the map",
    text: "The address is incomplete, or the page has moved. If you had started the quiz, open it again to continue.",
    ways: [
      { path: "/", name: "Home" },
      { path: "/quiz", name: "The quiz" },
      { path: "/roles", name: "The roles" },
    ],
  },

  refusal: {
    late: "This did not arrive in full within ten seconds. Nothing was saved: go back and try again.",
    method: "This page cannot be asked in this way.",
    unread: "This request could not be read.",
  },

  notSaved: {
    tab: "Not saved",
    title: "Not saved: keep this page open",
    text: "At the moment the server can neither read nor save. Reload this page in a while. If you have just sent something, your browser will offer to send it again: accept.",
  },
} satisfies Words<typeof fr>;
