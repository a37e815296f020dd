import type { Wording } from "#app/_explanation/explanation.ts";
import { Statements } from "#app/_roles/documents.tsx";
import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { Part } from "#app/_ui/part.tsx";
import { MarkedRole, RoleMark } from "#app/_ui/role-mark.tsx";
import { type Guide, statementsAbout } from "#lib/bank/guide.ts";
import { currentRelease, findEdition, findRelease } from "#lib/bank/released.ts";
import { nameRole } from "#lib/bank/wording.ts";
import type { Card } from "#lib/cards/card.ts";
import { cardPageStrings } from "#lib/i18n/card/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { cardFormatNames, cardFormats, cardPath, composeCard, picturePath } from "./card-scene.ts";
import { CardSvg } from "./card-svg.tsx";
import { CompareMine, MineInstead } from "./compare-mine.tsx";
import { shortAddress } from "./picture.ts";
import { serveWords } from "./served-words.ts";
import styles from "./shared-card.module.css";

/** What a card's link opens: whom it is about, the way to one's own result, the card, both beside each other, what the roles are. */
export function SharedCard({ card, token }: { card: Card; token: string }) {
  const { locale, bank } = card;
  const strings = cardPageStrings[locale];
  const words = serveWords(card);
  const edition = findEdition(findRelease(bank), locale);
  const wording = { ...edition, locale, strings: resultStrings[locale] };
  const names = Object.fromEntries(bank.roles.map((role) => [role, nameRole(wording, role)]));
  const compose = (format: "wide" | "square") =>
    composeCard(card, { format, words, address: shortAddress });
  const { bank: current } = currentRelease;
  const isComparable = current !== bank && current.roles.join() === bank.roles.join();
  return (
    <article>
      <div className={styles.spread}>
        <header className={styles.head}>
          <p className={styles.lead}>{strings.lead}</p>
          <Whom card={card} wording={wording} />
          <p className={styles.chip} data-verdict={card.verdict}>
            <b>{words.label}</b>
            {words.often && ` · ${words.often}`}
          </p>
          <p className={styles.ways}>
            <ButtonLink kind="primary" large href={localPath(locale, "/quiz")}>
              {strings.quiz.start}
            </ButtonLink>
            <ButtonLink href="#compare">{strings.compare.title}</ButtonLink>
          </p>
          <p className={styles.note}>{strings.quiz.text}</p>
        </header>
        <figure className={styles.card}>
          <div className={styles.wide}>
            <CardSvg scene={compose("wide")} words={words.alt} />
          </div>
          <div className={styles.square}>
            <CardSvg scene={compose("square")} words={words.alt} />
          </div>
        </figure>
      </div>
      <Part id="compare" title={strings.compare.title} lead={strings.compare.lead} print={false}>
        <CompareMine
          banks={isComparable ? [bank, current] : [bank]}
          token={token}
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
              <a href={picturePath(cardPath(token), format)}>
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

/** Whom the card is about: its roles with what each job is, or that it is about none or a little of all. */
function Whom({ card, wording }: { card: Card; wording: Wording }) {
  const { sentences, strings } = wording;
  const { both, three, none } = strings.verdict.heading;
  const template = [none, "{first}", both][card.roles.length] ?? three;
  const isAlone = card.roles.length === 1;
  return (
    <>
      <h1 className={styles.title}>
        {template.split(/(\{\w+\})/).map((part) => {
          const role = card.roles[["{first}", "{second}"].indexOf(part)];
          if (role === undefined) return part;
          return <MarkedRole key={role} role={role} name={nameRole(wording, role)} />;
        })}
      </h1>
      {card.roles.map((role) => (
        <p key={role} className={isAlone ? styles.tagline : styles.job}>
          {!isAlone && <b>{nameRole(wording, role)} </b>}
          {sentences.roles[role]?.tagline}
        </p>
      ))}
    </>
  );
}

/** What says most about a role in a sentence, in this order. */
const topics = ["definition", "scope", "mission", "objective", "responsibility"];

/** What each role of a card is, in three sentences with their sources; all roles where the card names none. */
function RoleSentences({
  card,
  wording,
  names,
}: {
  card: Card;
  wording: Wording;
  names: Readonly<Record<string, string>>;
}) {
  const { locale } = card;
  const roles = card.roles.length > 0 ? card.roles : card.bank.roles;
  const strings = cardPageStrings[locale].roles;
  const [only] = roles;
  const title =
    roles.length === 1 && only
      ? fillTemplate(strings.title, { roles: names[only] ?? only })
      : strings.titleSeveral;
  return (
    <Part id="roles" title={title} lead={strings.lead}>
      {roles.map((role) => (
        <section key={role} className={styles.role} aria-labelledby={`role-${role}`}>
          <h3 id={`role-${role}`} className={styles.name}>
            <RoleMark role={role} /> {names[role]}
          </h3>
          <Statements wording={wording} statements={pickStatements(wording, role)} />
          <p>
            <a href={localPath(locale, `/roles/${role}`)}>
              {fillTemplate(strings.more, { role: names[role] ?? role })}
            </a>
          </p>
        </section>
      ))}
    </Part>
  );
}

/** Gives three statements about a role: the first on each topic, and where topics are silent the next on the first ones. */
function pickStatements(guide: Guide, role: string) {
  const byTopic = topics.map((topic) => statementsAbout(guide, role, topic));
  const firsts = byTopic.flatMap(([statement]) => statement ?? []);
  const others = byTopic.flatMap((statements) => statements.slice(1));
  return [...firsts, ...others].slice(0, 3);
}

/** What an address gets that no card here has. */
export function RefusedCard({ locale }: { locale: Locale }) {
  const words = cardPageStrings[locale].refused;
  return (
    <PageShell locale={locale} path="/" width="reading">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>{words.advice}</p>
      <p className={styles.ways}>
        <ButtonLink kind="primary" href={localPath(locale, "/quiz")}>
          {words.quiz}
        </ButtonLink>
        <MineInstead bank={currentRelease.bank} locale={locale} words={words} />
      </p>
      <p>
        <a href={localPath(locale, "/roles")}>{words.roles}</a>
      </p>
    </PageShell>
  );
}
