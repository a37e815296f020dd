/** What became of a call: the reply's content, or the code of what is wrong (`failed` where no reply of ours came). */
export type Called = { ok: true; content: unknown } | { ok: false; code: string };

/** Calls the site's own API. */
export async function callApi(method: string, url: string, body?: object): Promise<Called> {
  try {
    const reply = await fetch(url, {
      method,
      signal: AbortSignal.timeout(15_000),
      ...(body && {
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    if (reply.status === 204) return { ok: true, content: null };
    if (!/^application\/(problem\+)?json/.test(reply.headers.get("content-type") ?? "")) {
      return { ok: false, code: "failed" };
    }
    const content: unknown = await reply.json();
    return reply.ok ? { ok: true, content } : { ok: false, code: readText(content, "code") };
  } catch {
    return { ok: false, code: "failed" };
  }
}

/** Gives a text of a reply by its name, or `""`. */
export function readText(content: unknown, name: string): string {
  if (typeof content !== "object" || content === null) return "";
  const value = Object.entries(content).find(([key]) => key === name)?.[1];
  return typeof value === "string" ? value : "";
}
