import type { Claim, Sentences, Sources } from "./schema.ts";
import { portraits } from "./site-roles.ts";

/** What is said about the roles, in one language, and where it comes from. */
export interface Guide {
  sentences: Pick<Sentences, "claims" | "sources" | "criteria">;
  sources: Pick<Sources, "claims">;
}

/** One sourced statement, ready to show: its words, and the document and section they come from. */
export interface Statement {
  id: string;
  about: readonly string[];
  title: string | undefined;
  text: string;
  note: string | undefined;
  origin: string;
  section: string;
  /** The other sections it rests on. */
  also: readonly { origin: string; section: string }[];
  figure: { date: string; territory: string } | undefined;
  reconstructed: boolean;
}

/** One line of a comparison: the criterion's id and, per role asked for, the ids of what is said of it. */
interface ComparisonRow {
  criterion: string;
  cells: readonly (readonly string[])[];
}

function findClaims(sources: Guide["sources"], holds: (claim: Claim) => boolean): string[] {
  return Object.entries(sources.claims).flatMap(([id, claim]) => (holds(claim) ? [id] : []));
}

/**
 * Gives the ids of the claims on a topic that speak about a role, alone or with others, in the file's order.
 * @example claimsAbout(sources, "sales-manager", "mission") // ["sales-manager-mission-strategy", …]
 */
export function claimsAbout(sources: Guide["sources"], role: string, topic: string): string[] {
  return findClaims(sources, (claim) => claim.topic === topic && claim.about.includes(role));
}

/**
 * Gives the ids of the claims on a topic that speak about some of these roles and about no other.
 * @example claimsWithin(sources, ["sales-manager", "territory-manager"], "overlap")
 */
export function claimsWithin(
  sources: Guide["sources"],
  roles: readonly string[],
  topic: string,
): string[] {
  return findClaims(
    sources,
    (claim) => claim.topic === topic && claim.about.every((role) => roles.includes(role)),
  );
}

/**
 * Gives the comparison of some roles, criterion by criterion. A criterion that is said of none of them is
 * left out; one that is said of some leaves the other cells empty, because the documents are silent there.
 */
export function compareRoles(sources: Guide["sources"], roles: readonly string[]): ComparisonRow[] {
  const claims = Object.entries(sources.claims).filter(([, claim]) => claim.topic === "compare");
  const criteria = [...new Set(claims.flatMap(([, claim]) => claim.criterion ?? []))];
  return criteria.flatMap((criterion) => {
    const cells = roles.map((role) =>
      claims.flatMap(([id, claim]) =>
        claim.criterion === criterion && claim.about.includes(role) ? [id] : [],
      ),
    );
    return cells.some((ids) => ids.length > 0) ? [{ criterion, cells }] : [];
  });
}

/** Gives a claim with its words and its origin. Throws when the id is no claim: the bank check rules that out. */
export function readStatement(guide: Guide, id: string): Statement {
  const claim = guide.sources.claims[id];
  const words = guide.sentences.claims[id];
  if (!claim || !words) throw new Error(`no claim ${id}`);
  return {
    id,
    about: claim.about,
    title: words.title,
    text: words.text,
    note: words.note,
    origin: nameSource(guide, claim.source),
    section: claim.section,
    also: (claim.also ?? []).map(({ source, section }) => ({
      origin: nameSource(guide, source),
      section,
    })),
    figure: claim.figure,
    reconstructed: claim.reconstructed ?? false,
  };
}

function nameSource({ sentences }: Guide, source: string): string {
  return sentences.sources[source]?.title ?? source;
}

/** Gives the statements about a role on a topic, in the file's order; empty where the documents are silent. */
export function statementsAbout(guide: Guide, role: string, topic: string): Statement[] {
  return claimsAbout(guide.sources, role, topic).map((id) => readStatement(guide, id));
}

/** Two roles and the last part of their comparison page's address, which names them in this order. */
export interface RolePair {
  slug: string;
  /** The slug of who names them the other way round. */
  reversed: string;
  roles: readonly [string, string];
}

/**
 * Gives every pair of these roles once. The roles come in the bank's order, so that a pair has one address.
 * @example listPairs(["sales-manager", "account-manager"]) // [{ slug: "sales-manager-vs-account-manager", … }]
 */
export function listPairs(roles: readonly string[]): RolePair[] {
  return roles.flatMap((one, at) =>
    roles.slice(at + 1).map(
      (other): RolePair => ({
        slug: `${one}-vs-${other}`,
        reversed: `${other}-vs-${one}`,
        roles: [one, other],
      }),
    ),
  );
}

/** Gives what two statements have in common that come from the same place. */
export function cite({ origin, section, also, figure, reconstructed }: Statement): string {
  return JSON.stringify([origin, section, also, figure, reconstructed]);
}

/** The sources of a page, numbered from 1 in the order in which its sentences first rest on them. */
export interface Notes {
  /** One statement of each source. */
  sources: readonly Statement[];
  /** Gives the numbers of what these claims rest on, each once. */
  find(claims: readonly string[]): number[];
}

/** Numbers the sources of these claims, which come in the order in which they are read. */
export function numberSources(guide: Guide, claims: readonly string[]): Notes {
  const sources = new Map<string, Statement>();
  const keys = new Map<string, string>();
  for (const claim of claims) {
    const statement = readStatement(guide, claim);
    const key = cite(statement);
    keys.set(claim, key);
    if (!sources.has(key)) sources.set(key, statement);
  }
  const order = [...sources.keys()];
  return {
    sources: [...sources.values()],
    find: (asked) => [...new Set(asked.map((claim) => 1 + order.indexOf(keys.get(claim) ?? "")))],
  };
}

/** Numbers the sources of the sentence on each role's job: where a result is about one role they are the first of its page. */
export function numberJobSources(guide: Guide): Record<string, number[]> {
  const jobs = Object.entries(portraits);
  return Object.fromEntries(
    jobs.map(([role, { job }]) => [role, numberSources(guide, job).find(job)]),
  );
}
