import { lazy, Suspense } from "react";
import type { Explanation } from "#app/_explanation/explanation.ts";
import buttons from "#app/_ui/button.module.css";
import { Part } from "#app/_ui/part.tsx";
import type { ShareStrings } from "#lib/i18n/share/words.ts";
import styles from "./share-part.module.css";

/** What draws cards is loaded when the result is on screen. Where it cannot be, the sheet says so. */
const LoadedSheet = lazy(() =>
  import("./share-sheet.tsx").then(
    ({ ShareSheet }) => ({ default: ShareSheet }),
    () => ({ default: NotLoaded }),
  ),
);

/** Sharing a result as a card: needs scripts, and the network for the link. Nothing where there is no verdict to share. */
export function SharePart({
  explanation,
  words,
}: {
  explanation: Explanation;
  words: ShareStrings;
}) {
  const { sheet } = words;
  return (
    <Part id="share" title={sheet.title} lead={sheet.lead} print={false}>
      {explanation.trial ? (
        <Suspense fallback={<p>{sheet.loading}</p>}>
          <LoadedSheet explanation={explanation} words={words} />
        </Suspense>
      ) : (
        <p>{sheet.noScript}</p>
      )}
    </Part>
  );
}

/** The way from the verdict to the sheet, which is at the other end of the page. */
export function ShareLink({ words }: { words: ShareStrings }) {
  return (
    <p className={styles.way}>
      <a className={`${buttons.button} ${buttons.quiet}`} href="#share">
        {words.sheet.title}
      </a>
    </p>
  );
}

function NotLoaded({ words }: { words: ShareStrings }) {
  return <p>{words.sheet.notLoaded}</p>;
}
