import "#app/_ui/tokens.css";
import "#app/_ui/base.css";
import type { Metadata } from "next";
import { NotFoundWords } from "#app/_ui/not-found-words.tsx";
import { Typeface } from "#app/_ui/typeface.tsx";

export const metadata: Metadata = { title: "Page introuvable · Page not found · Azimut" };

/** The whole document for an address that no page answers to. */
export default function GlobalNotFound() {
  return (
    <html lang="fr">
      <body>
        <Typeface>
          <NotFoundWords />
        </Typeface>
      </body>
    </html>
  );
}
