import { types } from "node:util";
import type { BetterAuthOptions } from "better-auth";
import type { DBAdapter } from "better-auth/adapters";
import type { SessionContext } from "#lib/sessions/context.ts";

/**
 * Gives better-auth its rows by the steady clock. It reads the machine's clock itself, in a hundred places; so every date is
 * turned from the one into the other on the way: what it writes is in the store by the steady clock, and what it reads stands
 * to its own now as the stored time stands to the steady clock's. However the machine's clock is set, nobody is signed out.
 */
export function createSteadyRows(
  { clock }: Pick<SessionContext, "clock">,
  createRows: (options: BetterAuthOptions) => DBAdapter,
) {
  const ahead = () => Date.now() - clock();

  function keepSteady<Some extends object>(rows: Some): Some {
    return new Proxy(rows, {
      get(target, name) {
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== "function") return found;
        return async (...given: unknown[]) => {
          const passed = given.map((part) =>
            name === "transaction" ? wrapWork(part) : moveDates(part, -ahead()),
          );
          const row = moveDates(await Reflect.apply(found, target, passed), ahead());
          return name === "findOne" && isOver(row) ? null : row;
        };
      },
    });
  }

  function wrapWork(work: unknown): unknown {
    if (typeof work !== "function") return work;
    return async (rows: object) => moveDates(await work(keepSteady(rows)), -ahead());
  }

  return (options: BetterAuthOptions): DBAdapter => keepSteady(createRows(options));
}

/** better-auth would delete what has run out as it reads it; here the housekeeping does, and nothing else. */
function isOver(row: unknown): boolean {
  if (typeof row !== "object" || row === null || !("expiresAt" in row)) return false;
  return types.isDate(row.expiresAt) && row.expiresAt.getTime() <= Date.now();
}

/** Gives a value with every date in it moved by so many milliseconds. */
function moveDates(value: unknown, by: number): unknown {
  if (types.isDate(value)) return new Date(value.getTime() + by);
  if (Array.isArray(value)) return value.map((part) => moveDates(part, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, moveDates(part, by)]),
  );
}
