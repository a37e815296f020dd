import type { Bank, Item } from "#lib/bank/schema.ts";
import type { Answers } from "../answers.ts";
import { countElevations, type ElevationCertificate } from "./elevations.ts";
import { countFirstPlaces, type FirstPlaces } from "./first-places.ts";
import { correlateRoles, coverDimensions, type DimensionCover, measureScores } from "./moments.ts";
import {
  findOptionFaults,
  type OptionFaults,
  type Separation,
  separateRoles,
} from "./separation.ts";
import { countPair, type PairCount, pairPlaces } from "./sum-count.ts";
import { type CarelessSheet, composeIdealSheet, fillCarelessSheets } from "./telling-sheets.ts";
import { findVerdictWitnesses, type VerdictWitness } from "./verdict-witnesses.ts";

/** One role over the sheets counted. Shares are 0 … 1; `…Sheets` are numbers of sheets in decimal digits, out of `counted`. */
interface RoleCertificate {
  role: string;
  /** First, and no other role level with it. */
  firstAlone: number;
  firstAloneSheets: string;
  /** Level at the top with at least one other role. */
  firstTied: number;
  firstTiedSheets: string;
  mean: number;
  variance: number;
  min: number;
  max: number;
  /** The sheet that prefers the role's way at every item, its score and its lead over the best other role. */
  ideal: { answers: Answers; score: number; margin: number };
}

/** Two roles over all sheets: always exact. `above` is the share of sheets on which the first scores more. */
interface PairCertificate {
  roles: [string, string];
  above: number;
  level: number;
  below: number;
  aboveSheets: string;
  levelSheets: string;
  belowSheets: string;
  /** How many items tell the two apart. */
  items: number;
  /** At how many items the two ideal sheets differ. */
  idealsDiffer: number;
}

export interface ItemCertificate extends OptionFaults {
  item: string;
  kind: Item["kind"];
  dimension: string;
  options: number;
  separation: Separation[];
}

/** What is known about a bank by counting all its answer sheets. Plain JSON: counts beyond 2⁵³ are strings. */
export interface Certificate {
  /** `exact`: every sheet was counted. `sample`: who comes first was counted on `counted` sheets drawn with a seed. */
  counting: FirstPlaces["counting"];
  /** How many complete answer sheets there are. */
  sheets: string;
  counted: string;
  roles: RoleCertificate[];
  ties: { share: number; sheets: string };
  /** Where there are ratings: on how many sheets no role is named, whoever comes first there. */
  elevation?: ElevationCertificate;
  /** `correlations[r][s]`, −1 … 1; `null` where a score never varies. */
  correlations: (number | null)[][];
  pairs: PairCertificate[];
  items: ItemCertificate[];
  dimensions: DimensionCover[];
  verdicts: VerdictWitness[];
  careless: CarelessSheet[];
}

/**
 * Certifies a bank: what comes out over all complete answer sheets, every sheet counting once (nothing skipped). Counted, not
 * estimated, for two and three roles; from four roles on `firstAlone`, `firstTied` and `ties` come from a seeded sample and
 * `counting` says so, everything else stays exact.
 *
 * For the express quiz pass `selectExpress(bank)`.
 * @example certifyBank(bank).roles[0].firstAlone // 0.3331
 */
export function certifyBank(bank: Bank): Certificate {
  const places = countFirstPlaces(bank);
  const moments = measureScores(bank);
  const ideals = bank.roles.map((_, role) => composeIdealSheet(bank, role));
  const separations = separateRoles(bank);
  const sheets = bank.items.reduce((total, item) => total * BigInt(item.options.length), 1n);
  const elevation = countElevations(bank);
  const tied = addUp(places.sets.filter((_, mask) => countBits(mask) > 1));
  return {
    counting: places.counting,
    sheets: String(sheets),
    counted: String(places.counted),
    roles: bank.roles.map((role, place) => ({
      role,
      ...countRole(places, place),
      mean: moments.means[place] ?? 0,
      variance: moments.covariances[place]?.[place] ?? 0,
      min: moments.lowest[place] ?? 0,
      max: moments.highest[place] ?? 0,
      ideal: ideals[place] ?? { answers: {}, score: 0, margin: 0 },
    })),
    ties: { share: divide(tied, places.counted), sheets: String(tied) },
    ...(elevation && { elevation }),
    correlations: correlateRoles(moments),
    pairs: pairPlaces(bank.roles.length).map(([one, other], place) => ({
      roles: [bank.roles[one] ?? "", bank.roles[other] ?? ""],
      ...sharePair(countPair(bank, [one, other])),
      items: separations.filter((item) => (item[place]?.spread ?? 0) > 0).length,
      idealsDiffer: bank.items.filter(
        ({ id }) => ideals[one]?.answers[id] !== ideals[other]?.answers[id],
      ).length,
    })),
    items: bank.items.map((item, place) => ({
      item: item.id,
      kind: item.kind,
      dimension: item.dimension,
      options: item.options.length,
      ...findOptionFaults(item),
      separation: separations[place] ?? [],
    })),
    dimensions: coverDimensions(bank),
    verdicts: findVerdictWitnesses(
      bank,
      ideals.map((ideal) => ideal.answers),
    ),
    careless: fillCarelessSheets(bank),
  };
}

function countRole(places: FirstPlaces, role: number) {
  const alone = places.sets[1 << role] ?? 0n;
  const all = addUp(places.sets.filter((_, mask) => (mask & (1 << role)) !== 0));
  return {
    firstAlone: divide(alone, places.counted),
    firstAloneSheets: String(alone),
    firstTied: divide(all - alone, places.counted),
    firstTiedSheets: String(all - alone),
  };
}

function sharePair({ above, level, below }: PairCount) {
  const sheets = above + level + below;
  return {
    above: divide(above, sheets),
    level: divide(level, sheets),
    below: divide(below, sheets),
    aboveSheets: String(above),
    levelSheets: String(level),
    belowSheets: String(below),
  };
}

function addUp(counts: readonly bigint[]): bigint {
  return counts.reduce((total, count) => total + count, 0n);
}

function countBits(mask: number): number {
  return mask === 0 ? 0 : (mask & 1) + countBits(mask >>> 1);
}

function divide(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number(part) / Number(whole);
}
