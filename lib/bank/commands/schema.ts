import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeJsonSchemas } from "../json-schema.ts";
import type { Console } from "./console.ts";
import { writeWholeFile } from "./written-file.ts";

/** The folder of the JSON Schemas that the banks' files name. */
export const schemaFolder = fileURLToPath(new URL("../../../questions/schema", import.meta.url));

/** Writes the JSON Schemas of a bank's files and names each file written. */
export async function writeSchemas({ out }: { out: string }, { output }: Console): Promise<number> {
  for (const { name, text } of writeJsonSchemas()) {
    const path = join(out, name);
    await writeWholeFile(path, text);
    output.write(`${path}\n`);
  }
  return 0;
}
