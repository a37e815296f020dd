import { createHmac } from "node:crypto";
import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { anonymous } from "better-auth/plugins/anonymous";
import type { Store } from "#lib/db/store.ts";
import { env } from "#lib/env.ts";
import { countInLog, describeFault } from "#lib/log.ts";
import { drawId } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { moveOwned } from "#lib/sessions/erasure/owned.ts";
import { openSessions } from "#lib/sessions/start.ts";
import { hashPassword, longestPassword, shortestPassword, verifyPassword } from "./password.ts";
import { describeCookies, slidingSeconds } from "./session-cookie.ts";
import { createSignInRows } from "./sign-in-rows.ts";
import { createSteadyRows } from "./steady-rows.ts";

/** better-auth as Azimut uses it. */
export type Auth = ReturnType<typeof createAuth>;

declare global {
  // Next bundles this module more than once; the process has one.
  var azimutAuth: Promise<Auth> | undefined;
}

/** Gives the accounts of this process. */
export function openAuth(): Promise<Auth> {
  globalThis.azimutAuth ??= openSessions().then((context) =>
    createAuth(context, { publicUrl: env.PUBLIC_URL }),
  );
  return globalThis.azimutAuth;
}

/** Sets better-auth up on a store: no mail, no telemetry, no request to anywhere, nothing about the device kept. */
export function createAuth(context: SessionContext, { publicUrl }: { publicUrl: string }) {
  const { store } = context;
  const { prefix, attributes } = describeCookies(publicUrl);
  return betterAuth({
    appName: "Azimut",
    baseURL: publicUrl,
    basePath: "/api/auth",
    secret: createHmac("sha256", store.secret).update("accounts").digest("base64url"),
    database: createSteadyRows(context, createSignInRows(context.store)),
    onAPIError: { throw: true },
    telemetry: { enabled: false },
    // Attempts are counted by account, in the store (back-off.ts): a school has one address for everybody.
    rateLimit: { enabled: false },
    logger: { level: "error", log: notePrinted },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: { modelName: "auth_user" },
    // How long it lasts at most, and what needs a fresh proof, is Azimut's own: sign-in-rows.ts and proof.ts.
    session: {
      modelName: "auth_session",
      expiresIn: slidingSeconds,
      freshAge: 0,
    },
    account: { modelName: "auth_account" },
    verification: {
      modelName: "auth_verification",
      storeIdentifier: "hashed",
      disableCleanup: true,
    },
    plugins: [
      anonymous({
        emailDomainName: "anonymous.invalid",
        onLinkAccount: async ({ anonymousUser, newUser }) =>
          moveOwned(store, { from: anonymousUser.user.id, to: newUser.user.id }),
      }),
      passkey({
        rpName: "Azimut",
        rpID: new URL(publicUrl).hostname,
        advanced: { webAuthnChallengeCookie: "passkey" },
        registration: {
          // A passkey is a way back in: whoever adds one has an account from then on.
          afterVerification: async ({ user }) => keepUser(store, user.id),
        },
        schema: { passkey: { modelName: "auth_passkey" } },
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }),
        },
      },
    },
    advanced: {
      cookiePrefix: prefix,
      useSecureCookies: false,
      defaultCookieAttributes: attributes,
      database: { generateId: () => drawId(context) },
      ipAddress: { disableIpTracking: true },
      // The route demands the exact origin of every change, more strictly than better-auth would.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
  });
}

/** better-auth's own messages may hold an address: the log says only that and where there was one. */
function notePrinted(level: string, _message: string, ...more: unknown[]): void {
  const error = more.find((one) => one instanceof Error) ?? new Error();
  countInLog("printed", { as: `accounts ${level}`, ...describeFault(error) });
}

/** Makes a user who began without an account one who has one. */
async function keepUser(store: Store, id: string): Promise<void> {
  await store.commit(async (db) => {
    await db.updateTable("auth_user").set({ isAnonymous: false }).where("id", "=", id).execute();
  });
}
