import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { openStore } from "#lib/db/open-store.ts";
import { StoreRefused } from "#lib/db/store.ts";
import { env } from "#lib/env.ts";
import { readTime } from "#lib/sessions/clock/kept-clock.ts";
import { createAuth } from "./auth.ts";
import { createUser, listUsers, type OfficeFault, resetPassword } from "./operator.ts";
import { longestPassword, shortestPassword } from "./password.ts";

const usage = `Usage: npm run -s auth -- COMMAND

Commands
  list                     every account's address and how many sessions it has
  create-user ADDRESS      makes an account, also where AZIMUT_SIGNUP=closed
  reset-password ADDRESS   gives the account a new password and signs it out everywhere

The password is asked for, or read from the standard input: ${shortestPassword} to ${longestPassword} characters.
With SQLite, stop Azimut first: one process at a time has the data folder. Sessions and answers stay as they are.
Exit codes: 0 done, 1 refused, 2 wrong usage.
`;

const refusals: Record<OfficeFault, string> = {
  "bad-address": "that is no e-mail address",
  "bad-password": `the password must have ${shortestPassword} to ${longestPassword} characters`,
  "common-password": "this password is one of those that are tried first: take another",
  "address-taken": "there is an account with this address already",
  "unknown-account": "there is no account with this address",
};

const [command, email, ...rest] = process.argv.slice(2);
try {
  process.exitCode = await chooseCommand();
} catch (error) {
  if (!(error instanceof StoreRefused)) throw error;
  console.error(`${error.message}.`);
  process.exitCode = 1;
}

async function chooseCommand(): Promise<number> {
  if (command === "list" && email === undefined) return printUsers();
  if (command === "help") {
    console.log(usage);
    return 0;
  }
  const isKnown = command === "create-user" || command === "reset-password";
  if (!isKnown || email === undefined || rest.length > 0) {
    console.error(usage);
    return 2;
  }
  return writeUser(command === "create-user" ? createUser : resetPassword, email);
}

async function writeUser(write: typeof createUser, address: string): Promise<number> {
  const password = await readPassword(`Password for ${address}: `);
  const { context, close } = await openContext();
  try {
    const auth = createAuth(context, { publicUrl: env.PUBLIC_URL });
    const outcome = await write({ auth, context }, { email: address, password });
    if (outcome.ok) console.log("Done.");
    else console.error(`${refusals[outcome.reason]}.`);
    return outcome.ok ? 0 : 1;
  } finally {
    await close();
  }
}

async function printUsers(): Promise<number> {
  const { context, close } = await openContext();
  try {
    const { accounts, withoutAccount } = await listUsers({ context });
    for (const account of accounts) console.log(`${account.email}\t${account.sessions}`);
    console.log(`accounts: ${accounts.length}, counsellors without one: ${withoutAccount}`);
    return 0;
  } finally {
    await close();
  }
}

async function openContext() {
  const store = await openStore(env);
  const context = { store, clock: await readTime(store), random: randomBytes };
  return { context, close: () => store.close() };
}

/**
 * Reads one line, which is not shown while it is typed. Where nobody types, it is the first line of the standard input:
 * never an argument, which every user of the machine could read.
 */
async function readPassword(prompt: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const isTyped = process.stdin.isTTY === true;
  if (isTyped) process.stderr.write(prompt);
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isTyped });
  for await (const line of lines) {
    lines.close();
    if (isTyped) process.stderr.write("\n");
    return line;
  }
  return "";
}
