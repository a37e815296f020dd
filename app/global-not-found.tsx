import { defaultLocale, locales } from "#lib/locale.ts";
import "#app/_ui/tokens.css";
import "#app/_ui/base.css";
import type { Metadata } from "next";
import { NotFoundWords } from "#app/_ui/frame/not-found-words.tsx";
import { Typeface } from "#app/_ui/frame/typeface.tsx";
import { notFoundStrings } from "#lib/i18n/site/words.ts";

export const metadata: Metadata = {
  title: [...locales.map((locale) => notFoundStrings[locale].tab), "Azimut"].join(" · "),
};

/** The whole document for an address that no page answers to. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale}>
      <body>
        <Typeface>
          <NotFoundWords />
        </Typeface>
      </body>
    </html>
  );
}
