import { checkFolder, writeReport } from "./check.ts";
import type { Console } from "./console.ts";
import { createBank } from "./new.ts";
import { printQuestions } from "./questions.ts";
import { schemaFolder, writeSchemas } from "./schema.ts";
import { scoreLines } from "./score.ts";
import { printSimulation } from "./simulate.ts";
import { translateBank } from "./translate.ts";
import {
  need,
  readBankOptions,
  readLanguage,
  readNumber,
  readOptions,
  UsageError,
  usage,
} from "./usage.ts";

/**
 * Runs one call of the command line and gives its exit code: 0 done, 1 a fault was found, 2 wrong usage. What went wrong is
 * said on the error stream.
 */
export async function runCommand(args: readonly string[], io: Console): Promise<number> {
  try {
    return await chooseCommand(args, io);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const wrongUsage = error instanceof UsageError;
    io.errors.write(wrongUsage ? `${message}\nHelp: npm run -s bank -- help\n` : `${message}\n`);
    return wrongUsage ? 2 : 1;
  }
}

async function chooseCommand(args: readonly string[], io: Console): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined) throw new UsageError("Name a command.");
  if (rest.includes("--help") || ["help", "--help", "-h"].includes(command)) {
    io.output.write(usage);
    return 0;
  }
  if (command === "check") return checkFolder(await readBankOptions(rest, []), io);
  if (command === "questions") {
    const { bank, locale } = await readBankOptions(rest, ["locale"]);
    return printQuestions({ bank, locale: readLanguage(locale) }, io);
  }
  if (command === "score") return scoreLines(await readBankOptions(rest, ["brief"]), io);
  if (command === "simulate") {
    const options = await readBankOptions(rest, ["role", "strength", "noise", "n", "seed"]);
    const strength = readNumber("strength", options.strength ?? "0.5", { from: 0, to: 1 });
    const noise = readNumber("noise", options.noise ?? "0", { from: 0, to: 1 });
    const n = readNumber("n", options.n ?? "100", { from: 1, to: 10_000_000, whole: true });
    const seed = readNumber("seed", options.seed ?? "1", { from: 0, to: 2 ** 32 - 1, whole: true });
    const { bank, role } = options;
    return printSimulation({ bank, role: need("role", role), strength, noise, n, seed }, io);
  }
  if (command === "report") {
    const { bank, out, locale } = await readBankOptions(rest, ["out", "locale"]);
    return writeReport({ bank, out: need("out", out), locale: readLanguage(locale) }, io);
  }
  if (command === "new") {
    const { folders } = readOptions(rest, [], 1);
    return createBank({ folder: folders[0] ?? "" }, io);
  }
  if (command === "translate") {
    const [language = "", ...options] = rest;
    return translateBank({ ...(await readBankOptions(options, [])), language }, io);
  }
  if (command === "schema") {
    return writeSchemas({ out: readOptions(rest, ["out"]).out ?? schemaFolder }, io);
  }
  throw new UsageError(`There is no command "${command}".`);
}
