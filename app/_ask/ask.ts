/**
 * What became of a request: the reply's content, or the code of what is wrong. `no-reply` where none came in time, and
 * `foreign-reply` where a network put a page of its own in between, such as a sign-in page.
 */
export type ApiReply =
  | { ok: true; content: unknown }
  | { ok: false; code: string; status?: number };

/** What takes longer counts as lost, in milliseconds. */
export const longestWait = 15_000;

/** Asks the site's own API. `within` is the longest wait, in milliseconds. */
export function askApi(
  url: string,
  {
    method = "GET",
    body,
    within = longestWait,
  }: { method?: string; body?: object | undefined; within?: number } = {},
): Promise<ApiReply> {
  const headers = { "content-type": "application/json" };
  return send(url, body ? { method, headers, body: JSON.stringify(body) } : { method }, within);
}

/** Sends a form of ours without leaving the page, and gives the path that the site sends on to; null where none came. */
export async function sendForm(action: string, fields: FormData): Promise<string | null> {
  const body = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]));
  const headers = { accept: "application/json" };
  const reply = await send(action, { method: "POST", headers, body }, longestWait);
  return reply.ok ? readText(reply.content, "place") || null : null;
}

/** Only JSON counts as a reply of ours. */
async function send(url: string, request: RequestInit, within: number): Promise<ApiReply> {
  // `AbortSignal.timeout` is missing in browsers that schools still have.
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), within);
  try {
    const reply = await fetch(url, {
      ...request,
      cache: "no-store",
      redirect: "manual",
      signal: limit.signal,
    });
    if (reply.status === 204) return { ok: true, content: null };
    if (!/^application\/(problem\+)?json/.test(reply.headers.get("content-type") ?? "")) {
      return { ok: false, code: "foreign-reply" };
    }
    const content: unknown = await reply.json();
    if (reply.ok) return { ok: true, content };
    return { ok: false, code: readText(content, "code"), status: reply.status };
  } catch {
    return { ok: false, code: "no-reply" };
  } finally {
    clearTimeout(timer);
  }
}

/** Waits before asking again: longer after each failure, and never as long as the neighbour does. */
export function pauseAbout(failures: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pauseAfter(failures, Math.random())));
}

/**
 * Gives the pause after so many failures in a row, in milliseconds: from half to all of 1, 2, 4, 8, 16, 20, 20… seconds,
 * by `chance` (0 to 1), so that six hundred phones that lost the server at once do not come back at once.
 */
export function pauseAfter(failures: number, chance: number): number {
  const longest = Math.min(1000 * 2 ** failures, 20_000);
  return longest * (0.5 + chance / 2);
}

/** Gives a text of a reply by its name, or `""`. */
export function readText(content: unknown, name: string): string {
  const value = isRecord(content) ? content[name] : undefined;
  return typeof value === "string" ? value : "";
}

/** Tells whether a reply's content, or a part of it, has names with values. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Sentences by what went wrong: the API's codes (`bad-input` where a form has texts), `no-reply`, and `failed` for all others. */
export type FaultWords = Readonly<Record<string, string>> & {
  readonly failed: string;
  readonly "bad-input"?: string;
};

/** Gives the sentence for a code of the API, or the one for all others. */
export function wordFault(code: string, faults: FaultWords): string {
  return (Object.hasOwn(faults, code) ? faults[code] : undefined) ?? faults.failed;
}
