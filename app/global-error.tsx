"use client";

import type { Locale } from "#lib/locale.ts";
import "#app/_ui/tokens.css";
import "#app/_ui/base.css";
import type { FormEvent } from "react";
import styles from "./global-error.module.css";

// Its script is part of every page: few words, in every language, as the address of a failed page names none for sure.
const words = {
  fr: {
    title: "Cette page n’a pas pu s’afficher",
    text: "Rechargez-la : vos réponses et ce que vous avez enregistré ne sont pas perdus.",
    reload: "Recharger la page",
    home: "Aller à l’accueil",
  },
  en: {
    title: "This page could not be shown",
    text: "Reload it: your answers and what you have saved are not lost.",
    reload: "Reload the page",
    home: "Go to the home page",
  },
} satisfies Record<Locale, object>;

/** The whole document where a page has failed, on the server or in the browser. */
export default function GlobalError() {
  return (
    <html lang="fr">
      <body>
        <title>{`${words.fr.title} · Azimut`}</title>
        <main className={styles.sheet}>
          {Object.entries(words).map(([locale, { title, text, reload, home }]) => (
            <section key={locale} lang={locale}>
              <h1>{title}</h1>
              <p>{text}</p>
              {/* Without scripts the form reloads the page; with them its fragment, which may hold a result, stays. */}
              <form onSubmit={reloadPage}>
                <button type="submit">{reload}</button>
              </form>
              {/* Where reloading fails again, a document of its own. */}
              <p>
                <a href={`/${locale}`}>{home}</a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}

function reloadPage(event: FormEvent) {
  event.preventDefault();
  location.reload();
}
