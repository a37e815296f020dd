import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const node = join(import.meta.dirname, "../../../node_modules/.bin/node");

type Settings = Readonly<Record<string, string | null>>;

/** Starts a process that opens the store of these settings and holds it. `lines` is all it printed; `ready` once it holds it. */
export function holdStore(settings: Settings): {
  child: ChildProcess;
  ready: Promise<string>;
  ended: Promise<number | null>;
} {
  const script = `import { openProcessStore } from "#lib/db/process-store.ts";
    const { engine } = await openProcessStore(); console.log("holds " + engine);
    setInterval(() => {}, 1000);`;
  const child = spawn(node, ["--input-type=module", "--eval", script], {
    env: nameVariables(settings),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ready = new Promise<string>((resolve) => {
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        text += chunk;
        if (text.endsWith("\n")) resolve(text);
      });
    }
  });
  const ended = once(child, "exit").then(([code]) => (typeof code === "number" ? code : null));
  return { child, ready, ended };
}

/** Runs `npm run db` to its end. */
export function runDb(settings: Settings, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(node, ["lib/db/command.ts", ...parameters], {
    encoding: "utf8",
    env: nameVariables(settings),
  });
  return { status, stdout, stderr };
}

/** Starts `npm run db`. */
export function startDb(settings: Settings, ...parameters: string[]): ChildProcess {
  const env = nameVariables(settings);
  return spawn(node, ["lib/db/command.ts", ...parameters], { env, stdio: "ignore" });
}

function nameVariables(settings: Settings): NodeJS.ProcessEnv {
  const { PATH, NODE_ENV } = process.env;
  const set = Object.entries(settings).map(([name, value]) => [name, value ?? ""]);
  return { PATH, NODE_ENV, ...Object.fromEntries(set) };
}
