import { localPath } from "#app/_ui/address.ts";
import { CompassMark } from "#app/_ui/compass-mark.tsx";
import { JoinCodeForm } from "#app/_ui/frame/code-form.tsx";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { notFoundStrings } from "#lib/i18n/site/words.ts";
import { locales } from "#lib/locale.ts";
import styles from "./not-found-words.module.css";

/** What an unknown address gets: it names no language for sure, so all speak, each with ways on. */
export function NotFoundWords() {
  return (
    <main className={styles.sheet}>
      <a className={styles.home} href="/">
        <CompassMark className={styles.mark} />
        Azimut
      </a>
      {locales.map((locale, index) => {
        const strings = notFoundStrings[locale];
        const { join } = sessionStrings[locale];
        const Title = index === 0 ? "h1" : "h2";
        return (
          <section key={locale} lang={locale} className={styles.words}>
            <Title className={styles.title}>{strings.title}</Title>
            <p>{strings.text}</p>
            <ul className={styles.ways}>
              {strings.ways.map((way) => (
                <li key={way.path}>
                  <a href={localPath(locale, way.path)}>{way.name}</a>
                </li>
              ))}
            </ul>
            <JoinCodeForm locale={locale} place={`code-${locale}`} label={join.haveCode} />
          </section>
        );
      })}
    </main>
  );
}
