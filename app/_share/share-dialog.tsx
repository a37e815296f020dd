import { useState } from "react";
import { askApi, readText } from "#app/_ask/ask.ts";
import { type CardFormat, cardFormatNames, composeCard } from "#app/_card/card-scene.ts";
import { CardSvg } from "#app/_card/card-svg.tsx";
import { listNames, wordCard } from "#app/_card/card-words.ts";
import type { Explanation } from "#app/_explanation/explanation.ts";
import buttons from "#app/_ui/button.module.css";
import { LinkField } from "#app/_ui/link-field.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { type Card, drawCard } from "#lib/cards/card.ts";
import type { ShareStrings } from "#lib/i18n/share/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { findMode } from "#lib/scoring/answers.ts";
import styles from "./share-dialog.module.css";
import { ShareWays } from "./share-ways.tsx";

/** What is shared: the role, or also the affinities. */
const contents = ["role", "bars"] as const;

/**
 * Sharing what was really answered as a card: choose what it shows, see it exactly as it will be, then make its link. Until the
 * link is made nothing leaves the device.
 */
export function ShareDialog({
  explanation,
  words,
}: {
  explanation: Explanation;
  words: ShareStrings;
}) {
  const { whole: bank, locale, ownAnswers, ownResult: result } = explanation;
  const { dialog } = words;
  const [content, setContent] = useState<(typeof contents)[number]>("role");
  const [format, setFormat] = useState<CardFormat>("wide");
  const [made, setMade] = useState<{ content: string; path: string } | null>(null);
  const [said, setSaid] = useState("");
  const mode = findMode(bank, ownAnswers);
  const card = drawCard({ bank, result, locale, mode, bars: content === "bars" });
  if (!card) return null;
  const cardWords = wordCard(card, {
    roles: explanation.sentences.roles,
    verdict: explanation.strings.verdict,
    card: words.card,
  });
  const address = window.location.host;
  async function makeLink() {
    setSaid(dialog.making);
    const path = card && (await requestToken(card));
    setMade(path ? { content, path } : null);
    setSaid(path ? dialog.made : dialog.failed);
  }
  const path = made?.content === content ? made.path : null;
  return (
    <div className={styles.dialog}>
      <ChoiceRow
        legend={dialog.what}
        name="share-content"
        options={contents.map((id) => ({ id, ...dialog.choices[id] }))}
        chosen={content}
        choose={(id) => {
          setContent(id);
          setSaid("");
        }}
      />
      <ChoiceRow
        legend={dialog.preview}
        name="share-format"
        options={cardFormatNames.map((id) => ({ id, name: dialog.formats[id] }))}
        chosen={format}
        choose={setFormat}
      />
      <figure className={`${styles.preview} ${styles[format]}`}>
        <CardSvg
          scene={composeCard(card, { format, words: cardWords, address })}
          words={cardWords.alt}
        />
      </figure>
      <p className={styles.sent}>
        {`${listSent(card, { explanation, label: cardWords.label, strings: words })} ${dialog.never}`}
      </p>
      <div className={styles.link}>
        {path === null ? (
          <button
            type="button"
            className={`${buttons.button} ${buttons.primary}`}
            onClick={() => makeLink().catch(() => setSaid(dialog.failed))}
          >
            {dialog.make}
          </button>
        ) : (
          <LinkField path={path} words={dialog} say={setSaid} isNew />
        )}
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
      {path !== null && (
        <ShareWays
          path={path}
          words={dialog}
          title={cardWords.title}
          format={format}
          say={setSaid}
        />
      )}
    </div>
  );
}

/** One choice of several, as native radio buttons in a row. */
function ChoiceRow<Id extends string>({
  legend,
  name,
  options,
  chosen,
  choose,
}: {
  legend: string;
  name: string;
  options: readonly { id: Id; name: string; text?: string }[];
  chosen: Id;
  choose: (id: Id) => void;
}) {
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === chosen}
              onChange={() => choose(option.id)}
            />
            <span>
              <span className={styles.name}>{option.name}</span>
              {option.text && <span className={styles.text}>{option.text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Says in a sentence everything that making a card's link sends. */
function listSent(
  card: Card,
  {
    explanation,
    label,
    strings,
  }: { explanation: Explanation; label: string; strings: ShareStrings },
): string {
  const { dialog, card: words } = strings;
  const { affinities, bank, mode } = card;
  const name = (role: string) => nameRole(explanation, role);
  const sent = [
    label,
    ...(card.roles.length > 0 ? [listNames(card, name)] : []),
    dialog.mode[mode],
    fillTemplate(dialog.version, { version: bank.version }),
    dialog.language,
    ...(affinities ?? []).map((figure, at) =>
      fillTemplate(words.affinity, { role: name(bank.roles[at] ?? ""), figure }),
    ),
  ];
  return fillTemplate(dialog.sends, { list: sent.join(", ") });
}

/**
 * Sends a card's figures to be signed, and gives the path of its page; `null` where the server refuses, cannot be reached or
 * answers anything else.
 */
async function requestToken({ bank, ...card }: Card): Promise<string | null> {
  const body = { ...card, bank: bank.id, version: bank.version };
  const reply = await askApi("/api/v1/cards", { method: "POST", body });
  const path = reply.ok ? readText(reply.content, "path") : "";
  return /^\/card\/[0-9a-z-]{1,32}$/.test(path) ? path : null;
}
