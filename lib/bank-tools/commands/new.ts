import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { bankFileNames } from "#lib/bank/bank-files.ts";
import type { Console } from "./console.ts";
import { schemaFolder } from "./schema.ts";
import { UsageError } from "./usage.ts";

const template = fileURLToPath(new URL("../../../questions/template", import.meta.url));

/** Makes a small working bank in a folder that is new or empty: two roles, every language, no fault. */
export async function createBank({ folder }: { folder: string }, io: Console): Promise<number> {
  const target = resolve(folder);
  const found = await readdir(target).catch(() => []);
  if (found.length > 0) throw new UsageError(`${folder} is not empty: name a new folder.`);
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(`${target}-draft-`);
  try {
    for (const file of bankFileNames) {
      const text = await readFile(join(template, file), "utf8");
      await writeFile(join(draft, file), fitText(text, target));
    }
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  io.output.write(
    `${folder}: a bank with no fault. Next: npm run -s bank -- check --bank ${folder}\n`,
  );
  return 0;
}

/** Points `$schema` from the new folder to the schemas, and names the bank after its folder where that is an id. */
function fitText(text: string, target: string): string {
  const schemas = relative(target, schemaFolder).split(sep).join("/");
  const name = basename(target);
  const id = /^[a-z][a-z0-9-]*$/.test(name) ? name : "new-bank";
  return text
    .replace(/"\$schema": "[^"]*\/([a-z]+\.json)"/, `"$schema": "${schemas}/$1"`)
    .replace('"id": "new-bank"', `"id": "${id}"`);
}
