import { useEffect, useState } from "react";
import { CompassCloud, CompassPoints } from "#app/_explanation/compass.tsx";
import { type Explanation, listChanges, type Trial } from "#app/_explanation/explanation.ts";
import { findTone, listInvolved } from "#app/_explanation/verdict.ts";
import buttons from "#app/_ui/button.module.css";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { rolePaths } from "#lib/bank/site-roles.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { formatTenths } from "#lib/i18n/figure.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import { languages } from "#lib/locale.ts";
import { findCorner } from "#lib/scoring/compass.ts";
import styles from "./trial-bar.module.css";

/**
 * While other answers are tried: the compass and the outcome at the foot of the window, and the way back. It takes a fifth of the
 * window at most, covers nothing that has the focus, and makes way for sharing.
 */
export function TrialBar({
  explanation,
  cloud,
  trial,
}: {
  explanation: Explanation;
  cloud: Explanation | null;
  trial: Trial;
}) {
  const { bank, strings, result, locale } = explanation;
  const isSharing = useIsSharing();
  const isShown = !isSharing;
  useEffect(() => {
    // Where the bar has just come over it. The page keeps clear of the bar what is scrolled to.
    const { activeElement } = document;
    if (isShown && activeElement !== document.body)
      activeElement?.scrollIntoView({ block: "nearest" });
  }, [isShown]);
  if (isSharing) return null;
  const words = strings.trial;
  const changed = listChanges(explanation).length;
  const roles = listInvolved(result).map((role) => nameRole(explanation, role));
  return (
    <aside className={styles.bar} aria-label={words.bar}>
      <CompassSmall headline={explanation} cloud={cloud} />
      <div className={styles.words}>
        <p className={styles.count}>{fillPlural(words.count, { locale, n: changed })}</p>
        <p className={styles.outcome}>
          {[
            strings.verdict.label[findTone(result)],
            ...(roles.length > 0 ? [roles.join(", ")] : []),
          ].join(languages[locale].colon)}
        </p>
        <p className={styles.figures}>
          {bank.roles.map((role, at) => (
            <span key={role}>
              <RoleMark role={role} />{" "}
              <span className={styles.hidden}>{nameRole(explanation, role)}</span>{" "}
              <span>{formatTenths(result.affinities[at] ?? 500, locale)}</span>
            </span>
          ))}
        </p>
      </div>
      <p className={styles.ways}>
        <a className={`${buttons.button} ${buttons.quiet} ${styles.see}`} href="#verdict">
          {words.see}
        </a>
        <button
          type="button"
          className={`${buttons.button} ${buttons.primary}`}
          onClick={trial.restoreAll}
        >
          {words.restoreAll}
        </button>
      </p>
    </aside>
  );
}

/** Tells whether the dialog that shares the result is on screen, above where the bar stands. */
function useIsSharing(): boolean {
  const [isSharing, setSharing] = useState(false);
  useEffect(() => {
    const dialog = document.getElementById("share");
    if (!dialog) return;
    const watch = new IntersectionObserver(([seen]) => setSharing(seen?.isIntersecting ?? false), {
      rootMargin: "0px 0px -20% 0px",
    });
    watch.observe(dialog);
    return () => watch.disconnect();
  }, []);
  return isSharing;
}

/** The compass as a sign beside words that say the same: triangle, marks, cloud and point, no names. */
function CompassSmall({ headline, cloud }: { headline: Explanation; cloud: Explanation | null }) {
  return (
    <svg className={styles.compass} viewBox="-112 -122 224 196" aria-hidden="true">
      <path className={styles.triangle} d="M0-100 86.6 50H-86.6Z" />
      <CompassCloud headline={cloud} id="compass-small-disc" />
      {headline.bank.roles.map((role, at) => {
        const { x, y } = findCorner(at, headline.bank.roles.length);
        const move = `translate(${(x * 100).toFixed(1)} ${(y * 100).toFixed(1)}) scale(17)`;
        return (
          <path
            key={role}
            className={styles.corner}
            data-role={role}
            d={rolePaths[role]}
            transform={move}
          />
        );
      })}
      <CompassPoints headline={headline} scale={1.7} />
    </svg>
  );
}
