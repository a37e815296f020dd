import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { bankSchema, sentencesSchema, sourcesSchema } from "#lib/bank/schema.ts";
import { readingSchema } from "#lib/bank-tools/readings/files.ts";
import { locales } from "#lib/locale.ts";
import { type Console, writeWholeFile } from "./console.ts";

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

/** The JSON Schema files that editors complete and check a bank's files by: name and content. */
export function writeJsonSchemas(): { name: string; text: string }[] {
  return [
    { name: "bank.json", schema: bankSchema, title: "Azimut: bank.json" },
    {
      name: "sentences.json",
      schema: sentencesSchema,
      title: `Azimut: ${locales.map((locale) => `${locale}.json`).join(", ")}`,
    },
    { name: "sources.json", schema: sourcesSchema, title: "Azimut: sources.json" },
    { name: "readings.json", schema: readingSchema, title: "Azimut: readings/round-N.json" },
  ].map(({ name, schema, title }) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7" });
    return { name, text: `${layOut({ $schema, title, ...rest })}\n` };
  });
}

/** Writes JSON as the formatter leaves it: a list of words stays on one line where it has room. */
function layOut(content: object): string {
  const text = JSON.stringify(content, null, 2);
  return text.replace(
    /^(.*)\[\n((?: +"[^"\n]*",?\n)+) +\]/gm,
    (whole, before: string, list: string) => {
      const line = `${before}[${list.trim().split(/\n */).join(" ")}]`;
      return line.length < 100 ? line : whole;
    },
  );
}
