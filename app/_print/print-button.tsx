"use client";

import { useState } from "react";
import buttons from "#app/_ui/button.module.css";
import { printStrings } from "#lib/i18n/print/words.ts";
import { defaultLocale, findLocale } from "#lib/locale.ts";

/** A button that opens the browser's print dialogue. The browsers inside other programs may have none: that is said. */
export function PrintButton({ text }: { text: string }) {
  const [said, say] = useState("");
  function print() {
    const locale = findLocale(document.documentElement.lang, defaultLocale);
    if (typeof window.print === "function") window.print();
    else say(printStrings[locale].cannot);
  }
  return (
    <>
      <button type="button" className={`${buttons.button} ${buttons.quiet}`} onClick={print}>
        {text}
      </button>
      {said && <span role="alert">{` ${said}`}</span>}
    </>
  );
}
