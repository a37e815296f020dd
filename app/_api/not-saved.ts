import { createHash } from "node:crypto";
import { notSavedStrings } from "#lib/i18n/site/words.ts";
import { locales } from "#lib/locale.ts";
import { safetyHeaders } from "./safety-headers.ts";

const style = `:root{color-scheme:light dark;background:#f6f0e2;color:#12232e;font:1.125rem/1.5 system-ui,sans-serif}
@media(prefers-color-scheme:dark){:root{background:#0c1922;color:#f1e9d8}}
main{max-width:36rem;margin:12vh auto;padding:0 1.25rem}section{margin-bottom:2.5rem}h1{font-size:1.6rem;line-height:1.2}`;

const words = locales.map((locale) => ({ locale, ...notSavedStrings[locale] }));

/** The whole document, as short as it can be and in every language: nothing that may fail as well goes into it. */
const page = `<!doctype html><html lang="${locales[0]}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.map(({ tab }) => tab).join(" · ")} · Azimut</title>
<style>${style}</style><main>${words.map(writeSection).join("")}</main></html>`;

const hash = createHash("sha256").update(style).digest("base64");

/** What somebody gets in place of a page, or of the answer to a form, that the store has failed: status 503, and this. */
export const notSavedPage = {
  body: page,
  headers: {
    ...safetyHeaders,
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": `${safetyHeaders["content-security-policy"]}; style-src 'sha256-${hash}'`,
    "retry-after": "2",
  },
};

function writeSection({ locale, title, text }: (typeof words)[number]): string {
  return `<section lang="${locale}"><h1>${title}</h1><p>${text}</p></section>`;
}
