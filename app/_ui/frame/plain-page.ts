import type { Locale } from "#lib/locale.ts";

/** Gives the answer to a form that could not be taken: a page that needs nothing of Next, and says what happened and what to do. */
export function answerPlainPage(given: {
  locale: Locale;
  status: number;
  title: string;
  texts: readonly string[];
  way: { href: string; name: string };
}): Response {
  const { locale, status, title, texts, way } = given;
  const page = `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<main>
<h1>${escapeHtml(title)}</h1>
${texts.map((text) => `<p>${escapeHtml(text)}</p>\n`).join("")}<p><a href="${escapeHtml(way.href)}">${escapeHtml(way.name)}</a></p>
</main>
</html>
`;
  return new Response(page, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store" },
  });
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
