import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { Part } from "#app/_ui/part.tsx";
import { findEdition, findRelease } from "#lib/bank/released.ts";
import type { Card } from "#lib/cards/card.ts";
import { cardPageStrings } from "#lib/i18n/card/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { cardFormatNames, cardFormats, cardPath } from "./card-format.ts";
import { composeCard } from "./card-scene.ts";
import { CardSvg } from "./card-svg.tsx";
import { listNames } from "./card-words.ts";
import { CompareMine } from "./compare-mine.tsx";
import { shortAddress } from "./picture.ts";
import { RoleSentences } from "./role-sentences.tsx";
import { serveRoleNames, serveWords } from "./served-words.ts";
import styles from "./shared-card.module.css";

/** What a card's link opens: the card, how sure it was, what the roles are, and the ways on. */
export function SharedCard({ card, token }: { card: Card; token: string }) {
  const { locale } = card;
  const strings = cardPageStrings[locale];
  const nameRole = serveRoleNames(card);
  const words = serveWords(card);
  const edition = findEdition(findRelease(card.bank), locale);
  const wording = { ...edition, locale, strings: resultStrings[locale] };
  const names = Object.fromEntries(card.bank.roles.map((role) => [role, nameRole(role)]));
  const heading = fillTemplate(strings.heading[card.verdict], {
    roles: listNames(card, nameRole),
  });
  const compose = (format: "wide" | "square") =>
    composeCard(card, { format, words, address: shortAddress });
  return (
    <article>
      <header className={styles.head}>
        <h1 className={styles.title}>{heading}</h1>
        <p>{strings.lead}</p>
      </header>
      <div className={styles.spread}>
        <figure className={styles.card}>
          <div className={styles.wide}>
            <CardSvg scene={compose("wide")} words={words.alt} />
          </div>
          <div className={styles.square}>
            <CardSvg scene={compose("square")} words={words.alt} />
          </div>
        </figure>
        <section className={styles.start} aria-labelledby="quiz-title">
          <h2 id="quiz-title" className={styles.question}>
            {strings.quiz.title}
          </h2>
          <p>{strings.quiz.text}</p>
          <ButtonLink kind="primary" large href={localPath(locale, "/quiz")}>
            {strings.quiz.start}
          </ButtonLink>
        </section>
      </div>
      <Part id="compare" title={strings.compare.title} lead={strings.compare.lead} print={false}>
        <CompareMine
          bank={card.bank}
          card={{ roles: card.roles, affinities: card.affinities }}
          names={names}
          words={strings.compare}
          locale={locale}
        />
      </Part>
      <Part id="sure" title={strings.sure.title}>
        <p>{strings.sure.text[card.verdict]}</p>
        <p>
          {strings.sure.mode[card.mode]} {card.affinities ? strings.rounded : strings.roleOnly}
        </p>
        <p>
          <a href={localPath(locale, "/method")}>{strings.method}</a>
        </p>
      </Part>
      <RoleSentences card={card} wording={wording} names={names} />
      <Part id="pictures" title={strings.pictures} print={false}>
        <ul className={styles.pictures}>
          {cardFormatNames.map((format) => (
            <li key={format}>
              <a href={cardPath(token, format)}>
                {fillTemplate(strings.picture, {
                  format: shareStrings[locale].dialog.formats[format],
                  ...cardFormats[format],
                })}
              </a>
            </li>
          ))}
        </ul>
      </Part>
    </article>
  );
}
