"use client";

import buttons from "./button.module.css";

/** What a copied text is answered with. */
export type CopyWords = Readonly<Record<"copy" | "copied" | "copyFailed", string>>;

/** A button that puts a text on the clipboard; `say` is told whether that worked. */
export function CopyButton({
  text,
  words,
  say,
  kind = "quiet",
}: {
  text: string;
  words: CopyWords;
  say: (said: string) => void;
  kind?: "primary" | "quiet";
}) {
  async function copy() {
    say("");
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    say(isCopied ? words.copied : words.copyFailed);
  }
  return (
    <button
      type="button"
      className={`${buttons.button} ${buttons[kind]}`}
      onClick={() => void copy()}
    >
      {words.copy}
    </button>
  );
}
