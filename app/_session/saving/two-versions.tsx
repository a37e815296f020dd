"use client";

import styles from "#app/_session/session-page.module.css";
import buttons from "#app/_ui/button.module.css";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Difference } from "./differences.ts";

export type VersionWords = Readonly<
  Record<"title" | "lead" | "line" | "keepHere" | "keepThere", string>
>;

/** Lets the person choose where this screen and the session have different answers: the one's or the other's. */
export function TwoVersions({
  differing,
  items,
  words,
  onChoose,
}: {
  differing: readonly Difference[];
  items: readonly { id: string }[];
  words: VersionWords;
  onChoose: (which: "here" | "there") => void;
}) {
  return (
    <section className={`${styles.card} ${styles.screen}`} aria-labelledby="two-versions">
      <h2 id="two-versions" className={styles.noticeTitle}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <ul>
        {differing.map(({ item, here, there }) => (
          <li key={item}>
            {fillTemplate(words.line, {
              n: items.findIndex(({ id }) => id === item) + 1,
              here: readLabel(item, here),
              there: readLabel(item, there),
            })}
          </li>
        ))}
      </ul>
      <p className={styles.ways}>
        {(["here", "there"] as const).map((which) => (
          <button
            key={which}
            type="button"
            className={`${buttons.button} ${buttons.quiet}`}
            onClick={() => onChoose(which)}
          >
            {which === "here" ? words.keepHere : words.keepThere}
          </button>
        ))}
      </p>
    </section>
  );
}

/** Gives an answer in the words that its radio button has. */
function readLabel(item: string, option: string | null): string {
  return findRadio(item, option)?.nextElementSibling?.textContent ?? "";
}

/** Gives the radio button of an answer; null is "I don't know". */
export function findRadio(item: string, option: string | null): HTMLInputElement | null {
  const [name, value] = [item, option ?? ""].map((text) => CSS.escape(text));
  return document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
}
