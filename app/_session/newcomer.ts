import { headers } from "next/headers";
import { formKeyHeader, formToken, readFormKey } from "#app/_api/form-token.ts";
import type { SessionPageFault } from "#lib/i18n/session/words.ts";
import { readFault } from "./session-address.ts";

/**
 * Gives what a page with a form for somebody who is nobody yet is drawn with: the form's token, and what was wrong with the
 * form sent before. That a browser keeps no cookies is only said where it sent none back this time either.
 */
export async function readNewcomer(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<{ token: string; fault: SessionPageFault | null }> {
  const asked = await headers();
  const fault = readFault((await searchParams).fault);
  const keepsCookies = readFormKey({ headers: asked }) !== null;
  return {
    token: formToken(asked.get(formKeyHeader) ?? ""),
    fault: fault === "no-cookies" && keepsCookies ? "bad-form" : fault,
  };
}
