import "#app/_ui/tokens.css";
import "#app/_ui/base.css";
import type { Metadata } from "next";
import { textFont } from "#app/_ui/font.ts";
import { NotFoundWords } from "#app/_ui/not-found-words.tsx";

export const metadata: Metadata = { title: "Page introuvable · Page not found · Azimut" };

/** The whole document for an address that no page answers to. */
export default function GlobalNotFound() {
  return (
    <html lang="fr" className={textFont.variable}>
      <body>
        <NotFoundWords />
      </body>
    </html>
  );
}
