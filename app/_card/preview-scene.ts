import { listPairs } from "#lib/bank/guide.ts";
import { currentRelease } from "#lib/bank/released.ts";
import { cardPageStrings } from "#lib/i18n/card/words.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { landingStrings } from "#lib/i18n/landing/words.ts";
import { expressStrings, quizStrings } from "#lib/i18n/quiz/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { composePicture } from "./card-scene.ts";
import { fitColumn, setNames } from "./column.ts";
import { cardColours as colours, type Scene, setText, stackBlocks } from "./scene.ts";

/** What the preview picture of a page says: its topic, a title, the roles that it is about with what each job is, a sentence; "" is left out. */
interface Preview {
  topic: string;
  title: string;
  roles: readonly string[];
  text: string;
}

/** Gives every preview picture in a language by its name: of the landing page, the quiz, the roles and the comparisons. */
export function listPreviews(locale: Locale): ReadonlyMap<string, Preview> {
  const { bank } = currentRelease;
  const { jobs, differences } = resultStrings[locale].portraits;
  const landing = landingStrings[locale];
  const counts = { express: bank.express.length, total: bank.items.length };
  const facts = landing.facts.slice(0, 3).map((fact) => fillTemplate(fact, counts));
  const ask = (topic: string, text: string): Preview => ({
    topic,
    title: landing.title,
    roles: [],
    // A number stays on the line of what it counts.
    text: text.replaceAll(/(?<=\d) /g, "\u00a0"),
  });
  const { title: express, beside } = expressStrings[locale];
  return new Map<string, Preview>([
    ["home", ask("", landing.lead)],
    ["quiz", ask(quizStrings[locale].title, facts.join(" · "))],
    ["express", ask(express, fillTemplate(beside, counts))],
    ["roles", { topic: rolesStrings[locale].title, title: "", roles: bank.roles, text: "" }],
    ...bank.roles.map((role): [string, Preview] => [
      role,
      { topic: "", title: "", roles: [role], text: lookUp(jobs, role) ?? "" },
    ]),
    ...listPairs(bank.roles).map(({ slug, roles }): [string, Preview] => [
      slug,
      { topic: "", title: "", roles, text: lookUp(differences, slug) ?? "" },
    ]),
  ]);
}

/** Gives the address of a page's preview picture and what it shows, for the page's metadata. */
export function previewPicture(locale: Locale, name: string): { path: string; words: string } {
  const preview = listPreviews(locale).get(name);
  if (!preview) throw new Error(`no preview picture ${name}`);
  const { roles } = currentRelease.sentences[locale];
  const jobs = preview.roles.map((role) => `${roles[role]?.name}. ${roles[role]?.tagline}`);
  const said = [preview.topic, preview.title, ...jobs, preview.text]
    .filter(Boolean)
    .join(". ")
    .replaceAll("?.", "?");
  return {
    path: `/preview/${locale}/${name}.png`,
    words: fillTemplate(cardPageStrings[locale].preview, { words: said }),
  };
}

/** Composes a preview picture; `address` is the short address of the site. */
export function composePreview(
  { topic, title, roles, text }: Preview,
  { locale, address }: { locale: Locale; address: string },
): Scene {
  const { bank, sentences } = currentRelease;
  const known = bank.roles.map((role) => sentences[locale].roles[role]);
  const words = {
    names: known.map((role) => role?.name ?? ""),
    taglines: known.map((role) => role?.tagline ?? ""),
  };
  return composePicture("wide", {
    compass: {
      bank,
      roles: roles.length > 0 ? roles : bank.roles,
      affinities: null,
      verdict: "mixed",
    },
    names: words.names,
    setColumn: ({ width, room, sizes }) =>
      fitColumn(sizes, room, (fitted) => {
        const { ink, accent } = colours;
        const over = { size: fitted.topic * 1.3, weight: 700, fill: accent, gap: 0.6 } as const;
        const large = { size: fitted.names[0] * 0.8, weight: 700, fill: ink, gap: 0.5 } as const;
        const said = { size: fitted.again * 1.2, weight: 400, fill: ink, gap: 0.2 } as const;
        return stackBlocks([
          ...(topic ? [setText(topic, { width, ...over })] : []),
          ...(title ? [setText(title, { width, ...large })] : []),
          ...(roles.length > 0 ? [setNames({ bank, roles }, { words, width, sizes: fitted })] : []),
          ...(text ? [setText(text, { width, ...said })] : []),
        ]);
      }),
    invitation: shareStrings[locale].card.invitation,
    address,
  });
}
