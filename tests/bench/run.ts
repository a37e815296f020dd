import { readdir } from "node:fs/promises";
import { basename } from "node:path";

// Runs one measurement by its name: npm run bench -- score

const files = (await readdir(import.meta.dirname)).filter((file) => file.endsWith(".ts"));
const names = files.map((file) => basename(file, ".ts")).filter((name) => name !== "run");
const [name = ""] = process.argv.slice(2);
if (names.includes(name)) await import(`./${name}.ts`);
else {
  console.error(`Name one measurement: ${names.join(", ")}.`);
  process.exitCode = 2;
}
