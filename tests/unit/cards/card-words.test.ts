import { expect, test } from "vitest";
import { serveWords } from "#app/_card/served-words.ts";
import { releases } from "#lib/bank/released.ts";
import type { Card } from "#lib/cards/card.ts";

const [{ bank }] = releases;
const account = ["account-manager"];
const two = ["sales-manager", "territory-manager"];

const said: [Pick<Card, "locale" | "verdict" | "roles">, string, string, string][] = [
  [
    { locale: "fr", verdict: "clear", roles: account },
    "Mon cap : Account Manager",
    "Net · au moins 8 fois sur 10",
    "Mon cap : Account Manager. Garder ses clients, grandir avec eux. Net : au moins 8 fois sur 10. Mon profil pointe clairement",
  ],
  [
    { locale: "fr", verdict: "leaning", roles: account },
    "Mon cap : plutôt Account Manager",
    "Probable · 6 à 8 fois sur 10",
    "Probable : 6 à 8 fois sur 10. Mon profil penche vers ce rôle",
  ],
  [
    { locale: "fr", verdict: "mixed", roles: two },
    "Mon cap : entre Sales Manager et Territory Manager",
    "Mixte · moins de 6 fois sur 10",
    "Sales Manager : Mener l’équipe, fixer le cap. Territory Manager : Faire grandir toute une zone. Mixte : moins de 6 fois sur 10.",
  ],
  [
    { locale: "fr", verdict: "none", roles: [] },
    "Mon cap : aucun des trois rôles",
    "Aucun",
    "Mon cap : aucun des trois rôles. Aucun. D’après mes réponses, aucun",
  ],
  [
    { locale: "en", verdict: "clear", roles: account },
    "My bearing: Account Manager",
    "Clear · at least 8 times in 10",
    "My bearing: Account Manager. Keep customers, grow with them. Clear: at least 8 times in 10.",
  ],
  [
    { locale: "en", verdict: "leaning", roles: account },
    "My bearing: leaning towards Account Manager",
    "Likely · 6 to 8 times in 10",
    "Likely: 6 to 8 times in 10. My profile leans towards this role",
  ],
  [
    { locale: "en", verdict: "mixed", roles: two },
    "My bearing: between Sales Manager and Territory Manager",
    "Mixed · fewer than 6 times in 10",
    "Territory Manager: Make a whole area grow. Mixed: fewer than 6 times in 10.",
  ],
  [
    { locale: "en", verdict: "none", roles: [] },
    "My bearing: none of the three roles",
    "None",
    "My bearing: none of the three roles. None. By my answers",
  ],
];

test.each(said)(
  "a card of %o says what the job is and how sure that is",
  (part, title, chip, alt) => {
    const card: Card = { bank, mode: "full", affinities: null, ...part };
    const words = serveWords(card);
    const plain = (text: string) => text.replaceAll("\u00a0", " ");
    expect(plain(words.title)).toBe(title);
    expect(words.often ? `${words.label} · ${words.often}` : words.label).toBe(chip);
    expect(plain(words.alt)).toContain(alt);
  },
);

test("a card of the express quiz says so over the role and to whoever does not see it", () => {
  const card: Card = {
    bank,
    locale: "fr",
    mode: "express",
    verdict: "clear",
    roles: account,
    affinities: null,
  };
  const { topic, alt } = serveWords(card);
  expect(topic).toBe("Mon cap, au quiz express");
  expect(alt).toContain("Net\u00a0: au moins 8 fois sur 10. Quiz express. Mon profil");
});
