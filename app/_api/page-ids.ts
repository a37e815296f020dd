import { notFound } from "next/navigation";
import { idSchema } from "#lib/sessions/schema/text.ts";

/** Gives the ids that a page's address names; answers 404 where one of them has not the form of an id. */
export async function readIds<Name extends string>(
  params: Promise<Record<Name, string>>,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const given = await params;
  if (!names.every((name) => idSchema.safeParse(given[name]).success)) notFound();
  return given;
}
