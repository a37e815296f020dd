import { readPostedForm, refuseForm } from "#app/_quiz/posted-form.ts";
import { localPath } from "#app/_ui/address.ts";
import { releasedBanks } from "#lib/bank/released.ts";
import { isLocale } from "#lib/locale.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";

/** A full form of 24 items has about 600 bytes. */
const largestForm = 16 * 1024;

/**
 * Takes the quiz's form where scripts are off, and sends on to the result. Nothing is kept and nothing is logged: the
 * address that the browser is sent to holds all there is.
 */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/answers">) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const [type] = (request.headers.get("content-type") ?? "").split(";");
  if (type?.trim().toLowerCase() !== "application/x-www-form-urlencoded") {
    return refuseForm({ locale, reason: "content-type" });
  }
  const body = await readBody(request);
  if (body === null) return refuseForm({ locale, reason: "too-large" });
  const form = readPostedForm(releasedBanks, body);
  if (!form.ok) return refuseForm({ locale, ...form });
  const code = encodeAnswers(form.bank, form.answers);
  const guess = form.guess === null ? "" : `?guess=${form.guess}`;
  return sendTo(`${localPath(locale, `/result/${code}`)}${guess}`);
}

/** Whoever opens this address has no form to send yet. */
export async function GET(_request: Request, { params }: RouteContext<"/[locale]/answers">) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return sendTo(localPath(locale, "/quiz"));
}

function sendTo(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location, "cache-control": "private, no-store" },
  });
}

/** Gives the request's text, or `null` as soon as it is larger than a form can be. */
async function readBody(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length")) > largestForm) return null;
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > largestForm) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
