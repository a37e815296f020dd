import { type AliasedRawBuilder, type Expression, sql } from "kysely";
import type { Store } from "./store.ts";

/**
 * Gives rows as a table `given` with a column `value`, whose fields `readText` and `readNumber` read. They travel as one
 * parameter: the statement's text is the same for one row and for a thousand.
 */
export function listRows(
  { engine }: Pick<Store, "engine">,
  rows: readonly object[],
): AliasedRawBuilder<{ value: unknown }, "given"> {
  const json = JSON.stringify(rows);
  const table =
    engine === "sqlite"
      ? sql<{ value: unknown }>`json_each(${json})`
      : sql<{ value: unknown }>`jsonb_array_elements(cast(${json} as jsonb))`;
  return table.as("given");
}

/** Gives a text of one of the rows of `listRows`; null where it has none. */
export function readText(name: string) {
  return sql<string>`given.value ->> ${sql.lit(name)}`;
}

/** Gives a whole number of one of the rows of `listRows`; null where it has none. */
export function readNumber(name: string) {
  return sql<number>`cast(given.value ->> ${sql.lit(name)} as bigint)`;
}

/** Gives the rows of a group as one object in JSON, as text: under each one's name its value. */
export function gatherFields(
  { engine }: Pick<Store, "engine">,
  name: Expression<string>,
  value: Expression<string | null>,
) {
  return engine === "sqlite"
    ? sql<string>`json_group_object(${name}, ${value})`
    : sql<string>`cast(json_object_agg(${name}, ${value}) as text)`;
}
