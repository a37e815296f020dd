import { createHash } from "node:crypto";
import type { z } from "zod";
import { findEdition, type Release, releasedBanks } from "#lib/bank/released.ts";
import { wordItem, wordOption } from "#lib/bank/wording.ts";
import { type Locale, locales } from "#lib/locale.ts";
import type { readBank } from "../operations/program-operations.ts";

/**
 * Gives a release as other programs get it: all that is needed to draw the quiz in every language, and the weights, which
 * are as public as the repository.
 */
export function showBank(release: Release): z.output<typeof readBank.reply> {
  const { bank } = release;
  return {
    ...{ id: bank.id, version: bank.version, code: bank.code, licence: "MIT" },
    versions: releasedBanks.filter(({ id }) => id === bank.id).map(({ version }) => version),
    languages: [...locales],
    title: inEach((locale) => release.sentences[locale].title),
    ...(release.sentences[locales[0]].frame !== undefined && {
      frame: inEach((locale) => release.sentences[locale].frame ?? ""),
    }),
    roles: bank.roles.map((id) => ({
      id,
      name: inEach((locale) => release.sentences[locale].roles[id]?.name ?? id),
      tagline: inEach((locale) => release.sentences[locale].roles[id]?.tagline ?? ""),
      short: inEach((locale) => release.sentences[locale].roles[id]?.short ?? ""),
    })),
    dimensions: bank.dimensions.map(({ id }) => ({
      id,
      name: inEach((locale) => release.sentences[locale].dimensions[id]?.name ?? id),
    })),
    express: bank.express,
    items: bank.items.map((item) => ({
      ...{ id: item.id, kind: item.kind, dimension: item.dimension },
      text: inEach((locale) => wordItem(findEdition(release, locale), item.id)),
      options: item.options.map(({ id, weights }) => ({
        ...{ id, weights },
        text: inEach((locale) => wordOption(findEdition(release, locale), item, id)),
      })),
    })),
  };
}

function inEach(word: (locale: Locale) => string): Record<string, string> {
  return Object.fromEntries(locales.map((locale) => [locale, word(locale)]));
}

const written = new Map<Release, { text: string; tag: string }>();

/** Gives that as text with its tag for `ETag`, of which the bytes decide. A release never changes while a server runs. */
export function writeBank(release: Release): { text: string; tag: string } {
  const known = written.get(release);
  if (known) return known;
  const text = JSON.stringify(showBank(release));
  const tag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  written.set(release, { text, tag });
  return { text, tag };
}
