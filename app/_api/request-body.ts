/** The largest body that is read, but for a picture: 1000 answers would fit, and a quiz has 24. */
export const largestBody = 16 * 1024;

/** How long a body may take to arrive, in milliseconds. */
const longestMs = 10_000;

/** Reads a JSON body. */
export async function readJsonBody(
  request: Request,
  largest: number = largestBody,
  patience: number = longestMs,
): Promise<
  { ok: true; value: unknown } | { ok: false; reason: "too-large" | "too-slow" | "bad-json" }
> {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const body = await readBody(request, { decoder, patience, largest });
    return body.ok ? { ok: true, value: JSON.parse(body.text) } : body;
  } catch {
    return { ok: false, reason: "bad-json" };
  }
}

/** Reads the body of a form that a browser posts by itself. */
export async function readFormBody(
  request: Request,
): Promise<{ ok: true; text: string } | { ok: false; reason: "too-large" | "too-slow" }> {
  return readBody(request, {
    ...{ decoder: new TextDecoder(), patience: longestMs, largest: largestBody },
  });
}

/**
 * Reads a body, and stops reading as soon as it is too large or too slow: what a request announces about itself is not
 * relied on.
 */
async function readBody(
  request: Request,
  { decoder, patience, largest }: { decoder: TextDecoder; patience: number; largest: number },
): Promise<{ ok: true; text: string } | { ok: false; reason: "too-large" | "too-slow" }> {
  if (Number(request.headers.get("content-length")) > largest) {
    return { ok: false, reason: "too-large" };
  }
  const reader = request.body?.getReader();
  const timeout = Promise.withResolvers<"too-slow">();
  const timer = setTimeout(() => timeout.resolve("too-slow"), patience);
  let text = "";
  let size = 0;
  try {
    while (reader) {
      const chunk = await Promise.race([reader.read(), timeout.promise]);
      if (chunk === "too-slow") return { ok: false, reason: "too-slow" };
      if (chunk.done) break;
      size += chunk.value.byteLength;
      if (size > largest) return { ok: false, reason: "too-large" };
      text += decoder.decode(chunk.value, { stream: true });
    }
    return { ok: true, text: text + decoder.decode() };
  } finally {
    clearTimeout(timer);
    // What is still to come is not waited for.
    reader?.cancel().catch(() => {});
  }
}

/** Tells whether a request says that its body is JSON. */
export function isJson(request: Request): boolean {
  return hasType(request, "application/json");
}

/** Tells whether a request says that its body is a form as browsers post it. */
export function isForm(request: Request): boolean {
  return hasType(request, "application/x-www-form-urlencoded");
}

function hasType(request: Request, wanted: string): boolean {
  const [type] = (request.headers.get("content-type") ?? "").split(";");
  return type?.trim().toLowerCase() === wanted;
}
