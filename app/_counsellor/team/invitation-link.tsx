"use client";

import { type ReactNode, useState } from "react";
import { askApi, readText, wordFault } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import button from "#app/_ui/button.module.css";
import type { TeamStrings } from "#lib/i18n/team/words.ts";
import { LinkLine, type LinkWords } from "./link-line.tsx";

/** Shows an open invitation's link again when it is asked for: it is on no page by itself. */
export function InvitationLink({
  url,
  address,
  show,
  words,
  faults,
  children,
}: {
  url: string;
  address: string;
  show: string;
  words: LinkWords;
  faults: TeamStrings["faults"];
  children: ReactNode;
}) {
  const [link, setLink] = useState("");
  const [said, setSaid] = useState("");
  async function look() {
    const called = await askApi(url);
    setSaid(called.ok ? "" : wordFault(called.code, faults));
    if (called.ok) setLink(`${address}${readText(called.content, "token")}`);
  }
  return (
    <>
      <div className={styles.ways}>
        {!link && (
          <button
            type="button"
            className={`${button.button} ${button.quiet}`}
            onClick={() => void look()}
          >
            {show}
          </button>
        )}
        {children}
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
      {link && <LinkLine link={link} words={words} />}
    </>
  );
}
