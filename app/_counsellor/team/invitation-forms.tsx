"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useId, useState } from "react";
import { askApi, readText, wordFault } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { Choice } from "#app/_counsellor/field.tsx";
import { TaskForm } from "#app/_counsellor/task-form.tsx";
import button from "#app/_ui/button.module.css";
import field from "#app/_ui/field.module.css";
import { FieldWords } from "#app/_ui/field-words.tsx";
import { CopyButton, type CopyWords } from "#app/_ui/link-field.tsx";
import { TaskButton, useTask } from "#app/_ui/task.tsx";
import type { TeamStrings } from "#lib/i18n/team/words.ts";

type LinkWords = CopyWords & Readonly<Record<"linkIs" | "linkHint", string>>;

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
  words: LinkWords & Readonly<Record<"watch" | "run" | "own" | "legend", string>>;
  makeLink: string;
  faults: TeamStrings["faults"];
}) {
  const router = useRouter();
  const [link, setLink] = useState("");
  const task = useTask();
  async function invite(form: HTMLFormElement) {
    const right = new FormData(form).get("right");
    const reply = await askApi(url, { method: "POST", body: { right } });
    if (!reply.ok) return wordFault(reply.code, faults);
    setLink(`${address}${readText(reply.content, "token")}`);
    router.refresh();
    return "";
  }
  return (
    <>
      <TaskForm task={task} send={invite} buttons={[{ text: makeLink, kind: "primary" }]}>
        <Choice
          name="right"
          label={words.legend}
          options={[
            ["run", words.run],
            ["watch", words.watch],
            ["own", words.own],
          ]}
        />
      </TaskForm>
      {link && <LinkLine key={link} link={link} words={words} />}
    </>
  );
}

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
    const reply = await askApi(url);
    setSaid(reply.ok ? "" : wordFault(reply.code, faults));
    if (reply.ok) setLink(`${address}${readText(reply.content, "token")}`);
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

/** Takes an invitation up, and goes to the session. */
export function AcceptButton({
  url,
  token,
  then,
  text,
  faults,
}: {
  url: string;
  token: string;
  then: string;
  text: string;
  faults: TeamStrings["faults"];
}) {
  const { isBusy, said, run } = useTask();
  async function accept() {
    const reply = await askApi(url, { method: "POST", body: { token } });
    if (!reply.ok) return wordFault(reply.code, faults);
    location.assign(then);
    return null;
  }
  return (
    <>
      <p className={styles.ways}>
        <TaskButton isBusy={isBusy} kind="primary" onClick={() => void run(accept)}>
          {text}
        </TaskButton>
      </p>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}

/** A link to hand over, with the way to copy it. */
function LinkLine({ link, words }: { link: string; words: LinkWords }) {
  const id = useId();
  const [said, setSaid] = useState("");
  return (
    <div className={styles.field}>
      <FieldWords id={id} label={words.linkIs} hint={words.linkHint} />
      <div className={field.line}>
        <input
          id={id}
          className={field.input}
          readOnly
          value={link}
          aria-describedby={`${id}-hint`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton text={link} words={words} say={setSaid} />
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
