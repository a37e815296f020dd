import { useState, useSyncExternalStore } from "react";
import { type CardFormat, cardFormatNames } from "#app/_card/card-format.ts";
import { composeCard } from "#app/_card/card-scene.ts";
import { CardSvg } from "#app/_card/card-svg.tsx";
import { wordCard } from "#app/_card/card-words.ts";
import { Part } from "#app/_result/part.tsx";
import { nameRole, type Reading } from "#app/_result/reading.ts";
import buttons from "#app/_ui/button.module.css";
import { drawCard } from "#lib/cards/card.ts";
import { shareStrings } from "#lib/i18n/share.ts";
import { findMode } from "#lib/scoring/quiz-mode.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { listSent } from "./sent-figures.ts";
import styles from "./share-sheet.module.css";
import { ShareWays } from "./share-ways.tsx";
import { requestToken } from "./token-request.ts";

/** What is shared: the role, or also the affinities. */
const contents = ["role", "bars"] as const;

/**
 * Sharing what was really answered as a card: choose what it shows, see it exactly as it will be, then make its link. Until the
 * link is made nothing leaves the device.
 */
export function ShareSheet({ reading }: { reading: Reading }) {
  const { bank, locale, given, givenResult: result } = reading;
  const words = shareStrings[locale].sheet;
  const host = useSyncExternalStore(
    subscribeNever,
    () => window.location.host,
    () => "",
  );
  const [content, setContent] = useState<(typeof contents)[number]>("role");
  const [format, setFormat] = useState<CardFormat>("wide");
  const [made, setMade] = useState<{ content: string; path: string } | null>(null);
  const [said, setSaid] = useState("");
  const mode = findMode(bank, given);
  const card = drawCard({ bank, result, locale, mode, bars: content === "bars" });
  if (!card) return null;
  const nameRoleOf = (role: string) => nameRole(reading, role);
  const cardWords = wordCard(card, nameRoleOf);
  async function makeLink() {
    setSaid(words.making);
    const path = card && (await requestToken(card));
    setMade(path ? { content, path } : null);
    setSaid(path ? words.made : words.failed);
  }
  return (
    <Part id="share" title={words.title} lead={words.lead} print={false}>
      {host === "" ? (
        <p>{words.noScript}</p>
      ) : (
        <div className={styles.sheet}>
          <ChoiceRow
            legend={words.what}
            name="share-content"
            options={contents.map((id) => ({ id, ...words.choices[id] }))}
            chosen={content}
            choose={(id) => {
              setContent(id);
              setSaid("");
            }}
          />
          <ChoiceRow
            legend={words.preview}
            name="share-format"
            options={cardFormatNames.map((id) => ({ id, name: words.formats[id] }))}
            chosen={format}
            choose={setFormat}
          />
          <figure className={`${styles.preview} ${styles[format]}`}>
            <CardSvg
              scene={composeCard(card, { format, nameRole: nameRoleOf, address: host })}
              words={cardWords.alt}
            />
          </figure>
          <p className={styles.sent}>
            {listSent(card, nameRoleOf)} {words.never}
          </p>
          <p className={styles.said} role="status">
            {said}
          </p>
          {made?.content === content ? (
            <ShareWays
              path={made.path}
              words={words}
              title={cardWords.title}
              format={format}
              say={setSaid}
            />
          ) : (
            <button
              type="button"
              className={`${buttons.button} ${buttons.primary}`}
              onClick={() => makeLink().catch(() => setSaid(words.failed))}
            >
              {words.make}
            </button>
          )}
        </div>
      )}
    </Part>
  );
}

function subscribeNever() {
  return () => {};
}
