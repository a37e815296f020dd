import { locales } from "#lib/locale.ts";

const names = locales.join("|");
const files = locales.map((locale) => `${locale}.json`).join(", ");

/** What `npm run -s bank` prints when it is asked for help or was called wrongly. */
export const usage = `Usage: npm run -s bank -- COMMAND [--bank DIR] [options]

Commands
  check [--json]              the certificate, simulated people and every fault; exit 1 on a fault
  ${`questions --locale ${names}`.padEnd(28)}the items as JSON Lines, in quiz order
  score [--brief]             answer sheets as JSON Lines in, results as JSON Lines out;
                              a bad line is reported and does not stop the others: exit 1 at the end
  simulate --role ID [--strength 0.5] [--noise 0] [--n 100] [--seed 1]
                              sheets of simulated people, as JSON Lines that score takes
  report --out DIR [--locale ${names}]
                              one HTML file with the certificate, its pictures and tables
  new DIR                     a small working bank to start from
  schema [--out DIR]          the JSON Schemas of a bank's files

--bank DIR is a folder with bank.json, ${files} and sources.json; without it, the current
released bank. Exit codes: 0 done, 1 a fault was found, 2 wrong usage.
`;

/** A call that cannot be carried out as written; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
