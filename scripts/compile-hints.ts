import { readFileSync, writeFileSync } from "node:fs";

/** Tells V8 to compile a script's functions while it is loaded, and not one by one when they are first called. */
const hint = "//# allFunctionsCalledOnLoad\n";

/**
 * Marks the scripts of the result that the quiz loads ahead: all of them run at once after the last answer, while somebody
 * waits. The quiz's own are left alone, because every byte counts there.
 */
export function hintResultScripts(): void {
  const own = listScripts("server/app/fr/quiz.html");
  const ahead = [...own].flatMap((script) => [...listScripts(script)]);
  const result = listScripts("server/app/fr/result.html");
  for (const script of new Set([...ahead, ...result])) {
    if (own.has(script)) continue;
    writeFileSync(`.next/${script}`, hint + readFileSync(`.next/${script}`, "utf8"));
  }
}

/** Gives the scripts that a file of the build names. */
function listScripts(file: string): Set<string> {
  const text = readFileSync(`.next/${file}`, "utf8");
  return new Set(text.match(/static\/chunks\/[\w.~-]+\.js/g));
}
