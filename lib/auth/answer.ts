import { z } from "zod";
import { isStoreFailure } from "#lib/db/failure.ts";
import {
  addPasskey,
  changePassword,
  deleteUser,
  endOthers,
  provePasskey,
  removePasskey,
} from "./owner-changes.ts";
import { type AuthAnswer, type AuthSetup, type Call, passOn, refuse } from "./passing.ts";
import { longestPassword } from "./password.ts";
import { signIn, signInByPasskey, signOut, signUp } from "./ways-in.ts";

type Answering = (call: Call, body: unknown) => Promise<AuthAnswer>;

// Without control characters: PostgreSQL takes no NUL.
const plainText = z.string().regex(/^\P{Cc}*$/u);
const address = plainText.max(320);
const typedPassword = z.string().max(1000);
const passkeyResponse = z.looseObject({ id: z.string().regex(/^[\w-]{1,1400}$/) });
const proof = { password: typedPassword.optional() };

/** Those that make an account where there was none: closed with `AZIMUT_SIGNUP=closed`. */
const signUps = ["POST /sign-in/anonymous", "POST /sign-up/email"];

// What can be reached over HTTP, each with what it takes: a page of ours uses every one. better-auth brings some forty.
const endpoints: Readonly<Record<string, Answering>> = {
  "POST /sign-in/anonymous": take(z.object({}), (call) => passOn(call)),
  "POST /sign-up/email": take(z.object({ email: address, password: typedPassword }), signUp),
  "POST /sign-in/email": take(
    z.object({ email: address, password: z.string().max(longestPassword) }),
    signIn,
  ),
  "POST /sign-out": take(z.object({}), signOut),
  "POST /revoke-other-sessions": take(z.object(proof), endOthers),
  "POST /change-password": take(
    z.object({ currentPassword: typedPassword, newPassword: typedPassword }),
    changePassword,
  ),
  "POST /delete-user": take(z.object(proof), deleteUser),
  "GET /passkey/generate-register-options": take(z.unknown(), (call) => passOn(call)),
  "POST /passkey/verify-registration": take(
    z.object({ ...proof, response: passkeyResponse }),
    addPasskey,
  ),
  "GET /passkey/generate-authenticate-options": take(z.unknown(), (call) => passOn(call)),
  "POST /passkey/verify-authentication": take(
    z.object({ response: passkeyResponse }),
    signInByPasskey,
  ),
  "POST /passkey/prove": take(z.object({ response: passkeyResponse }), provePasskey),
  "POST /passkey/delete-passkey": take(
    z.object({ ...proof, id: z.string().regex(/^[\w-]{1,64}$/) }),
    removePasskey,
  ),
};

/**
 * Answers a request to `/api/auth/…`, if it is one of those that Azimut uses: by better-auth, or by itself where more must
 * hold. The caller has made sure that a change comes from Azimut's own pages. A session's token goes out in its cookie only,
 * never in the answer's text.
 */
export async function answerAuth(setup: AuthSetup, request: Request): Promise<AuthAnswer> {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, "");
  const endpoint = `${request.method} ${path}`;
  const isClosed = setup.signUp === "closed" && signUps.includes(endpoint);
  const answering = Object.hasOwn(endpoints, endpoint) ? endpoints[endpoint] : undefined;
  if (!answering || isClosed) return refuse("unknown-endpoint");
  try {
    const body = request.method === "GET" ? null : await request.clone().json();
    return await answering({ setup, request }, body);
  } catch (error) {
    if (isStoreFailure(error)) return refuse("not-saved");
    if (error instanceof Error && error.name === "TooManyPasswords") {
      return { ...refuse("busy"), waitMs: 10_000 };
    }
    throw error;
  }
}

/** Makes a way of answering that gets its fields as their schema reads them; any others are dropped. */
function take<Body>(
  schema: z.ZodType<Body>,
  answer: (call: Call, body: Body) => Promise<AuthAnswer>,
): Answering {
  return async (call, body) => {
    const read = schema.safeParse(body);
    return read.success ? answer(call, read.data) : refuse("bad-request");
  };
}
