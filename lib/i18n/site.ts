import type { Locale } from "./locale.ts";

interface SiteStrings {
  name: string;
  description: string;
  skip: string;
  home: string;
  menu: string;
  quiz: string;
  roles: string;
  method: string;
  privacy: string;
  accessibility: string;
  about: string;
  join: string;
  counsellor: string;
  otherLanguage: string;
  trail: string;
  source: string;
  figureOf: string;
  reconstructed: string;
  notHiring: string;
  sourcesTitle: string;
  sources: string;
  onet: string;
}

/** What stands on every page: header, footer, trail, source notes. */
export const siteStrings: Record<Locale, SiteStrings> = {
  fr: {
    name: "Azimut",
    description:
      "Le quiz d’orientation qui montre lequel de trois rôles commerciaux vous ressemble, pourquoi, et à quel point c’est sûr.",
    skip: "Aller au contenu",
    home: "Azimut, accueil",
    menu: "Menu",
    quiz: "Le quiz",
    roles: "Les rôles",
    method: "La méthode",
    privacy: "Vie privée",
    accessibility: "Accessibilité",
    about: "À propos",
    join: "Rejoindre une séance",
    counsellor: "Animer une séance",
    otherLanguage: "English",
    trail: "Fil d’Ariane",
    source: "Source",
    figureOf: "Chiffre : {territory}, {date}",
    reconstructed: "reconstitué d’après un texte abîmé par une traduction automatique",
    notHiring:
      "Azimut aide à réfléchir. Ce n’est pas un test, et il n’est pas fait pour choisir entre des candidatures.",
    sourcesTitle: "D’où viennent les informations",
    sources:
      "Deux documents sur les métiers commerciaux, complétés par des références officielles : ROME (France Travail), ESCO (Union européenne), Bureau of Labor Statistics (États-Unis). Chaque affirmation indique la sienne.",
    onet: "Contient des informations d’O*NET 27.0 Database (U.S. Department of Labor, CC BY 4.0), sélectionnées et reformulées.",
  },
  en: {
    name: "Azimut",
    description:
      "The career quiz that shows which of three commercial roles suits you, why, and how sure that is.",
    skip: "Skip to content",
    home: "Azimut, home",
    menu: "Menu",
    quiz: "The quiz",
    roles: "The roles",
    method: "The method",
    privacy: "Privacy",
    accessibility: "Accessibility",
    about: "About",
    join: "Join a session",
    counsellor: "Run a session",
    otherLanguage: "Français",
    trail: "Breadcrumb",
    source: "Source",
    figureOf: "Figure: {territory}, {date}",
    reconstructed: "reconstructed from a text damaged by a machine translation",
    notHiring:
      "Azimut helps you think. It is not a test, and it is not made for choosing between applicants.",
    sourcesTitle: "Where the information comes from",
    sources:
      "Two documents about commercial roles, completed by official references: ROME (France Travail), ESCO (European Union), Bureau of Labor Statistics (United States). Each statement names its own.",
    onet: "Includes information from the O*NET 27.0 Database (U.S. Department of Labor, CC BY 4.0), selected and reworded.",
  },
};
