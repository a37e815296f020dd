import { headers } from "next/headers";
import { type Counsellor, readCounsellor } from "#lib/auth/counsellor.ts";

/** Gives the counsellor whose browser asks for the page, or null. */
export async function readPageCounsellor(): Promise<Counsellor | null> {
  return readCounsellor({ headers: new Headers(await headers()) });
}
