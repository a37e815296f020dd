import { z } from "zod";
import { isStoreFailure } from "#lib/db/failure.ts";
import { placeholderEnd } from "#lib/sessions/team/account-email.ts";
import { openAuth } from "./auth.ts";

/** Who is signed in. Without an account (`isAnonymous`) they are known by their browser's cookie alone. */
export interface Counsellor {
  id: string;
  isAnonymous: boolean;
  /** Null where the account has none: it was begun without, and is kept by a passkey. */
  email: string | null;
  /** The sign-in's own id, not its token. */
  signInId: string;
}

const signedIn = z.object({
  session: z.object({ id: z.string() }),
  user: z.object({ id: z.string(), email: z.string(), isAnonymous: z.boolean().nullish() }),
});

/** Gives the counsellor that a request comes from, or null where nobody is signed in. Coming keeps one signed in. */
export async function readCounsellor(
  request: Pick<Request, "headers">,
): Promise<Counsellor | null> {
  const auth = await openAuth();
  const { headers } = request;
  // Once a day better-auth moves the end, and the proxy that of the cookie. Where the store only reads, that can wait.
  const read = await auth.api.getSession({ headers }).catch((error: unknown) => {
    if (!isStoreFailure(error)) throw error;
    return auth.api.getSession({ headers, query: { disableRefresh: true } });
  });
  const found = signedIn.safeParse(read);
  if (!found.success) return null;
  const { session, user } = found.data;
  const { id, email } = user;
  const isAnonymous = user.isAnonymous === true;
  const hasAddress = !email.endsWith(placeholderEnd);
  return { id, isAnonymous, email: hasAddress ? email : null, signInId: session.id };
}
