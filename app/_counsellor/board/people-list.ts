import type { PeopleUpdate } from "#app/_counsellor/live-source.ts";

/** More than any quiz asks. */
const mostItems = 1000;

/** A participant as the board shows them. */
export type BoardPerson = PeopleUpdate["people"][number];

/** What of the participants the board shows, and in which order. */
export const shownNames = [
  "all",
  "joined",
  "underway",
  "stalled",
  "delayed",
  "done",
  "removed",
] as const;
export const sortNames = ["joined", "alias", "progress", "saved"] as const;
export type ShownPeople = (typeof shownNames)[number];
export type PeopleOrder = (typeof sortNames)[number];

/** Takes news into what is known. Who has not changed stays the same object, so that their line is not drawn anew. */
export function takeNews(
  known: readonly BoardPerson[],
  news: PeopleUpdate,
): readonly BoardPerson[] {
  if (news.isAll) return news.people;
  if (news.people.length === 0 && news.gone.length === 0) return known;
  const changed = new Map(news.people.map((one) => [one.id, one]));
  const kept = known
    .filter(({ id }) => !news.gone.includes(id))
    .map((one) => changed.get(one.id) ?? one);
  const ids = new Set(known.map(({ id }) => id));
  return [...kept, ...news.people.filter(({ id }) => !ids.has(id))];
}

/** Gives those whom the board is to show, in order. */
export function choosePeople(
  people: readonly BoardPerson[],
  {
    query,
    shown,
    sort,
    locale,
    names = new Map(),
  }: {
    query: string;
    shown: ShownPeople;
    sort: PeopleOrder;
    locale: string;
    names?: ReadonlyMap<string, string>;
  },
): BoardPerson[] {
  const wanted = foldText(query.trim(), locale);
  return people
    .filter((one) => isShown(one, shown))
    .filter(({ alias, subgroup, slip }) =>
      foldText(`${alias}\n${subgroup}\n${names.get(slip ?? "") ?? ""}`, locale).includes(wanted),
    )
    .sort((one, other) => compare(one, other, { sort, locale }));
}

/** Accents and capitals make no difference: "eleonore" finds Éléonore. */
function foldText(text: string, locale: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(locale);
}

/** Gives those who are silent, the longest first: what a counsellor looks for in a room. */
export function listSilent(people: readonly BoardPerson[]): BoardPerson[] {
  return people
    .filter(({ isStalled, removedAt }) => isStalled && removedAt === null)
    .sort((one, other) => compareTexts(one.savedAt ?? "", other.savedAt ?? ""));
}

function isShown(one: BoardPerson, shown: ShownPeople): boolean {
  if (shown === "all") return true;
  if (one.removedAt !== null) return shown === "removed";
  if (shown === "stalled") return one.isStalled;
  if (shown === "delayed") return one.isDelayed;
  if (shown === "underway") return one.state === "started" || one.state === "halfway";
  return one.state === shown;
}

function compare(
  one: BoardPerson,
  other: BoardPerson,
  { sort, locale }: { sort: PeopleOrder; locale: string },
): number {
  if (sort === "alias") return one.alias.localeCompare(other.alias, locale, { numeric: true });
  // Who is done in a session without names has no figure: they come last.
  if (sort === "progress" && one.answered !== other.answered) {
    return (one.answered ?? mostItems) - (other.answered ?? mostItems);
  }
  // Moments are written alike, so their texts sort as they do; who has sent nothing comes first.
  if (sort === "saved") return compareTexts(one.savedAt ?? "", other.savedAt ?? "");
  return compareTexts(one.joinedAt, other.joinedAt);
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
