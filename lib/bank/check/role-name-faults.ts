import type { Locale } from "#lib/locale.ts";
import type { BankFault } from "../fault.ts";
import type { Sentences } from "../schema.ts";

/**
 * Finds items whose question or options name a role, in any language of the bank: a name would tell a person which answer
 * is whose. `aka` counts as one name per part between commas, slashes, semicolons or full stops.
 */
export function findRoleNames(sentences: Partial<Record<Locale, Sentences>>): BankFault[] {
  const languages = Object.entries(sentences);
  const names = new Set(
    languages.flatMap(([, file]) => Object.values(file.roles).flatMap(listNames)),
  );
  const patterns = [...names].map((name) => ({ name, pattern: matchWords(name) }));
  return languages.flatMap(([locale, file]) =>
    Object.entries(file.items).flatMap(([item, { text, options }]) =>
      [
        [item, text] as const,
        ...Object.entries(options).map(([id, words]) => [`${item}.${id}`, words] as const),
      ].flatMap(([id, words]) =>
        patterns
          .filter(({ pattern }) => pattern.test(words))
          .map(({ name }): BankFault => {
            const message = `The sentence names a role ("${name}"): say it without the name.`;
            return { file: `${locale}.json`, id, reason: "names-role", message };
          }),
      ),
    ),
  );
}

function listNames(role: { name: string; aka: string }): string[] {
  return [role.name, ...role.aka.split(/[,;/·.()]/)].map((name) => name.trim()).filter(Boolean);
}

function matchWords(name: string): RegExp {
  const words = name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "iu");
}
