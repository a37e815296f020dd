import { localPath } from "#app/_ui/address.ts";
import { quizStrings, type Refusal } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";

const statuses: Record<Refusal, number> = {
  "content-type": 415,
  "too-large": 413,
  "unknown-bank": 400,
  "doubled-field": 400,
  "unknown-item": 400,
  "unknown-option": 400,
  "unknown-guess": 400,
};

/** Gives the answer to a form that could not be read: its status, and a plain page that says what happened and what to do. */
export function refuseForm({
  locale,
  reason,
  field = "",
}: {
  locale: Locale;
  reason: Refusal;
  field?: string | undefined;
}): Response {
  const strings = quizStrings[locale];
  const happened = fillTemplate(strings.refused[reason], { field: field.slice(0, 60) });
  const page = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${strings.refusedTitle}</title>
<main>
<h1>${strings.refusedTitle}</h1>
<p>${escapeHtml(happened)}</p>
<p>${strings.refusedBack} <a href="${localPath(locale, "/quiz")}">${strings.title}</a>.</p>
</main>
</html>
`;
  return new Response(page, {
    status: statuses[reason],
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store" },
  });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
