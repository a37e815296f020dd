import { isLocale, type Locale } from "#lib/locale.ts";
import { readCode } from "#lib/sessions/codes.ts";

/** The pages as they are asked for under a language, and names by which people ask for them. */
const pages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["quiz", "roles", "compare", "method", "paper", "privacy", "accessibility", "integration"]
      .concat(["embed", "join", "counsellor", "result", "answers", "s"])
      .map((page) => [page, page]),
  ),
  ...{
    rejoindre: "join",
    animer: "counsellor",
    resultat: "result",
    role: "roles",
    comparer: "compare",
  },
  ...{
    methode: "method",
    papier: "paper",
    confidentialite: "privacy",
    accessibilite: "accessibility",
  },
};

/** Where an address is cut off behind the name of pages that each have a name of their own: the page that leads to them. */
const ways: Readonly<Record<string, string>> = { compare: "roles", s: "join" };

/** Addresses of files and of programs, which nobody types. */
const machinePath = /^\/(api|_next)(\/|$)/;

/**
 * Gives the address that somebody meant who asks for a page as it was passed on or typed: without its language, in capitals,
 * with signs of the sentence around it, written with escapes; a join code by itself leads to its door, no path to the first page.
 * Null where the address is written as it should be, or means nothing. `language` is for addresses that name none.
 * @example leadOn("/ABC-DEFG", "fr") // "/fr/s/abcdefg"
 */
export function leadOn(path: string, language: Locale): string | null {
  if (machinePath.test(path)) return null;
  const plain = readPlainly(path);
  if (plain === null) return null;
  const page = findPage(plain, language);
  if (page === null) return null;
  // As a browser writes it in turn: what has been led on once is not again.
  const meant = new URL(page, "http://localhost").pathname;
  return meant === path || meant === path.replace(/\/$/, "") ? null : meant;
}

function readPlainly(path: string): string | null {
  try {
    return (
      decodeURIComponent(path)
        .normalize("NFKC")
        .replaceAll(/[\p{Cf}\p{Z}]/gu, "")
        .replaceAll(/\p{Pd}/gu, "-")
        // What an address goes on with when its `?` or `#` came as an escape.
        .replace(/[?#&].*$/su, "")
        .replace(/(?<=[\p{L}\p{N}_-])[^\p{L}\p{N}_\-/]+$/u, "")
    );
  } catch {
    return null;
  }
}

function findPage(plain: string, language: Locale): string | null {
  const [head = "", ...tail] = plain.split("/").filter(Boolean);
  if (![head, ...tail].every((part) => /^[\p{L}\p{N}_-][\p{L}\p{N}_.-]*$|^$/u.test(part)))
    return null;
  // A browser's own name of a language, such as fr-FR, is that language here.
  const spoken = head.toLowerCase().replace(/[-_][a-z]{2}$/, "");
  const locale = isLocale(spoken) ? spoken : language;
  const [name = "", ...rest] = isLocale(spoken) ? tail : [head, ...tail];
  const named = pages[name.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "")];
  const page = rest.length === 0 ? (ways[named ?? ""] ?? named) : named;
  // A session's pages read its code and their ids by themselves.
  if (page === "s") return ["", locale, page, ...rest].join("/");
  const joined = page === "join" && rest.length === 1 ? readCode(rest[0] ?? "") : null;
  if (joined) return `/${locale}/s/${joined}`;
  // Of one capital (İ) lower case makes a letter and a sign.
  if (page) return ["", locale, page, ...rest].join("/").toLowerCase().replaceAll("\u0307", "");
  if (name === "" || /^index(\.html?)?$/i.test(name)) return `/${locale}`;
  const code = rest.length === 0 ? readCode(name) : null;
  if (code) return `/${locale}/s/${code}`;
  // Cards have no language, and their tokens tell capitals apart.
  return /^card\//i.test(plain.slice(1)) ? `/card/${tail.join("/")}` : null;
}
