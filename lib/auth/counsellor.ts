import { z } from "zod";
import { placeholderEnd } from "#lib/sessions/team/account-email.ts";
import { openAuth } from "./auth.ts";

/** Who is signed in. Without an account (`isAnonymous`) they are known by their browser's cookie alone. */
export interface Counsellor {
  id: string;
  isAnonymous: boolean;
  /** Null where the account has none: it was begun without, and is kept by a passkey. */
  email: string | null;
}

const signedIn = z.object({
  user: z.object({ id: z.string(), email: z.string(), isAnonymous: z.boolean().nullish() }),
});

/** Gives the counsellor that a request comes from, or null where nobody is signed in. */
export async function readCounsellor(
  request: Pick<Request, "headers">,
): Promise<Counsellor | null> {
  const auth = await openAuth();
  const found = signedIn.safeParse(await auth.api.getSession({ headers: request.headers }));
  if (!found.success) return null;
  const { id, email, isAnonymous } = found.data.user;
  const hasAddress = !email.endsWith(placeholderEnd);
  return { id, isAnonymous: isAnonymous === true, email: hasAddress ? email : null };
}
