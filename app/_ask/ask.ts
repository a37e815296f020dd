/** What became of a request: the reply's content, or the code of what is wrong (`failed` where no reply of ours came). */
export type ApiReply =
  | { ok: true; content: unknown }
  | { ok: false; code: string; status?: number };

/** What takes longer counts as lost. */
const longestMs = 15_000;

/** Asks the site's own API. */
export function askApi(
  url: string,
  { method = "GET", body }: { method?: string; body?: object | undefined } = {},
): Promise<ApiReply> {
  const headers = { "content-type": "application/json" };
  return send(url, body ? { method, headers, body: JSON.stringify(body) } : { method });
}

/** Sends a form of ours without leaving the page, and gives the path that the site sends on to; null where none came. */
export async function sendForm(action: string, fields: FormData): Promise<string | null> {
  const body = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]));
  const headers = { accept: "application/json" };
  const reply = await send(action, { method: "POST", headers, body });
  return reply.ok ? readText(reply.content, "place") || null : null;
}

/** Networks put pages of their own in between (a sign-in page, say): only JSON counts as a reply of ours. */
async function send(url: string, request: RequestInit): Promise<ApiReply> {
  try {
    const signal = AbortSignal.timeout(longestMs);
    const reply = await fetch(url, { ...request, redirect: "manual", signal });
    if (reply.status === 204) return { ok: true, content: null };
    if (!/^application\/(problem\+)?json/.test(reply.headers.get("content-type") ?? "")) {
      return { ok: false, code: "failed" };
    }
    const content: unknown = await reply.json();
    if (reply.ok) return { ok: true, content };
    return { ok: false, code: readText(content, "code"), status: reply.status };
  } catch {
    return { ok: false, code: "failed" };
  }
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

/** Gives the sentence for a code of the API, or the one for all others. */
export function wordFault(
  code: string,
  faults: Readonly<Record<string, string>> & { readonly failed: string },
): string {
  return (Object.hasOwn(faults, code) ? faults[code] : undefined) ?? faults.failed;
}
