import { sendTo } from "#app/_api/posted-fields.ts";
import { isForm, readFormBody } from "#app/_api/request-body.ts";
import { readPostedForm, refuseForm } from "#app/_quiz/posted-form.ts";
import { localPath } from "#app/_ui/address.ts";
import { releasedBanks } from "#lib/bank/released.ts";
import { isLocale } from "#lib/locale.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";

/**
 * Takes the quiz's form where scripts are off, and sends on to the result. Nothing is kept and nothing is logged: the
 * address that the browser is sent to holds all there is.
 */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/answers">) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  if (!isForm(request)) return refuseForm({ locale, reason: "content-type" });
  const body = await readFormBody(request);
  if (!body.ok) return refuseForm({ locale, ...body });
  const form = readPostedForm(releasedBanks, body.text);
  if (!form.ok) return refuseForm({ locale, ...form });
  const code = encodeAnswers(form.bank, form.answers);
  const guess = form.guess === null ? "" : `?guess=${form.guess}`;
  return sendTo(`${localPath(locale, `/result/${code}`)}${guess}`);
}

/** An address that is opened sends no form: it leads to the quiz. */
export async function GET(_request: Request, { params }: RouteContext<"/[locale]/answers">) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return sendTo(localPath(locale, "/quiz"));
}
