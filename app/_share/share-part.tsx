import { lazy, Suspense } from "react";
import type { Explanation } from "#app/_explanation/explanation.ts";
import buttons from "#app/_ui/button.module.css";
import { Part } from "#app/_ui/part.tsx";
import type { ShareStrings } from "#lib/i18n/share/words.ts";

/** What draws cards is loaded when the result is on screen. Where it cannot be, the dialog says so. */
const LoadedDialog = lazy(() =>
  import("./share-dialog.tsx").then(
    ({ ShareDialog }) => ({ default: ShareDialog }),
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
  const { dialog } = words;
  return (
    <Part id="share" title={dialog.title} lead={dialog.lead} print={false}>
      {explanation.trial ? (
        <Suspense fallback={<p>{dialog.loading}</p>}>
          <LoadedDialog explanation={explanation} words={words} />
        </Suspense>
      ) : (
        <p>{dialog.noScript}</p>
      )}
    </Part>
  );
}

/** The way from the verdict to the dialog, which is at the other end of the page. */
export function ShareLink({ words }: { words: ShareStrings }) {
  return (
    <a className={`${buttons.button} ${buttons.quiet}`} href="#share">
      {words.dialog.title}
    </a>
  );
}

function NotLoaded({ words }: { words: ShareStrings }) {
  return <p>{words.dialog.notLoaded}</p>;
}
