import "#app/_ui/tokens.css";
import "#app/_ui/base.css";
import type { Viewport } from "next";
import { readVisitorLocale } from "#app/_card/card-metadata.ts";
import { readToken } from "#app/_card/card-signer.ts";

export const dynamic = "force-dynamic";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f0e2" },
    { media: "(prefers-color-scheme: dark)", color: "#0c1922" },
  ],
};

/** The document of a shared card, in the card's language; for an address that is no card's, in the visitor's. */
export default async function Layout({ children, params }: LayoutProps<"/card/[token]">) {
  const card = readToken((await params).token);
  return (
    <html lang={card?.locale ?? (await readVisitorLocale())}>
      <body>{children}</body>
    </html>
  );
}
