"use client";

import buttons from "#app/_ui/button.module.css";

/** A button that opens the browser's print dialogue. */
export function PrintButton({ text }: { text: string }) {
  return (
    <button
      type="button"
      className={`${buttons.button} ${buttons.quiet}`}
      onClick={() => window.print()}
    >
      {text}
    </button>
  );
}
