import { type ApiReply, askApi } from "#app/_ask/ask.ts";

/** What can go wrong when a session is made, in words. */
export type MakingWords = Readonly<
  Record<"failed" | "failedSaving" | "failedMany" | "failedNew", string>
>;

/**
 * Makes a session, or a rehearsal. Whoever is not signed in is signed in without an account first: the session can be kept by
 * making one later.
 */
export async function makeSession(given: {
  url: "/api/v1/sessions" | "/api/v1/rehearsals";
  choices: object;
  isSignedIn: boolean;
}): Promise<ApiReply> {
  const { url, choices, isSignedIn } = given;
  const made = isSignedIn ? await askApi(url, { method: "POST", body: choices }) : null;
  if (made?.ok || (made && made.code !== "not-signed-in")) return made;
  // Somebody new, or signed out since the page was made. Who tries twice is signed in by the first time.
  const begun = await askApi("/api/auth/sign-in/anonymous", { method: "POST", body: {} });
  if (!begun.ok && begun.code === "too-many-newcomers") return begun;
  return askApi(url, { method: "POST", body: choices });
}

/** Says why no session was made. */
export function wordFault(made: ApiReply, words: MakingWords): string {
  if (made.ok) return words.failed;
  if (made.code === "not-saved") return words.failedSaving;
  if (made.code === "too-many-newcomers") return words.failedNew;
  return made.code === "too-many-sessions" ? words.failedMany : words.failed;
}
