"use client";

import { useRouter } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";
import type { TeamStrings } from "#lib/i18n/team.ts";
import { callApi, readText } from "./api-call.ts";
import styles from "./counsellor.module.css";
import { Choice } from "./field.tsx";
import { LinkLine, type LinkWords } from "./link-line.tsx";

/** Makes the link for one colleague, and shows it. */
export function InviteForm({
  url,
  address,
  words,
  makeLink,
  faults,
}: {
  url: string;
  /** What the invitation's token is written behind. */
  address: string;
  words: LinkWords & Readonly<Record<"watch" | "run" | "legend", string>>;
  makeLink: string;
  faults: TeamStrings["faults"];
}) {
  const router = useRouter();
  const [link, setLink] = useState("");
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);

  async function invite(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const right = new FormData(event.currentTarget).get("right");
    setBusy(true);
    setSaid("");
    const called = await callApi("POST", url, { right });
    setBusy(false);
    if (!called.ok) {
      setSaid(wordTeamFault(called.code, faults));
      return;
    }
    setLink(`${address}${readText(called.content, "token")}`);
    router.refresh();
  }

  return (
    <>
      <form className={`${field.form} ${styles.form}`} onSubmit={(event) => void invite(event)}>
        <Choice
          name="right"
          label={words.legend}
          options={[
            ["run", words.run],
            ["watch", words.watch],
          ]}
        />
        <div className={styles.ways}>
          <button
            type="submit"
            aria-disabled={isBusy}
            className={`${button.button} ${button.primary}`}
          >
            {makeLink}
          </button>
        </div>
        <p className={styles.said} role="status">
          {said}
        </p>
      </form>
      {link && <LinkLine key={link} link={link} words={words} />}
    </>
  );
}

/** Gives the sentence for a code of the API. */
export function wordTeamFault(code: string, faults: TeamStrings["faults"]): string {
  const known = Object.entries(faults).find(([fault]) => fault === code);
  return known?.[1] ?? faults.failed;
}
