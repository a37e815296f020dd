"use client";

import { useRouter } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import { askApi, readText, wordFault } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { Choice } from "#app/_counsellor/field.tsx";
import field from "#app/_session/field.module.css";
import { useTask } from "#app/_ui/task.ts";
import { TaskButton } from "#app/_ui/task-button.tsx";
import type { TeamStrings } from "#lib/i18n/team/words.ts";
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
  const { isBusy, said, run } = useTask();

  async function invite(form: HTMLFormElement) {
    const right = new FormData(form).get("right");
    const called = await askApi(url, { method: "POST", body: { right } });
    if (!called.ok) return wordFault(called.code, faults);
    setLink(`${address}${readText(called.content, "token")}`);
    router.refresh();
    return "";
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    void run(() => invite(form));
  }

  return (
    <>
      <form className={`${field.form} ${styles.form}`} onSubmit={submit}>
        <Choice
          name="right"
          label={words.legend}
          options={[
            ["run", words.run],
            ["watch", words.watch],
          ]}
        />
        <div className={styles.ways}>
          <TaskButton type="submit" isBusy={isBusy} kind="primary">
            {makeLink}
          </TaskButton>
        </div>
        <p className={styles.said} role="status">
          {said}
        </p>
      </form>
      {link && <LinkLine key={link} link={link} words={words} />}
    </>
  );
}
