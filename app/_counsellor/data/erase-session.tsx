"use client";

import { type SubmitEvent, useState } from "react";
import { askApi, readText } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { Field } from "#app/_counsellor/field.tsx";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";

/** Erases a session once the word asked for is typed. */
export function EraseSession({
  url,
  then,
  word,
  words,
}: {
  url: string;
  /** Where to go, with `{id}` of the receipt. */
  then: string;
  word: string;
  words: Readonly<Record<"typeWord" | "wrongWord" | "erase" | "failed", string>>;
}) {
  const [said, setSaid] = useState("");
  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("word");
    if (typeof typed !== "string" || typed.trim().toLowerCase() !== word) {
      setSaid(words.wrongWord);
      return;
    }
    const called = await askApi(url, { method: "DELETE" });
    if (called.ok) location.assign(then.replace("{id}", readText(called.content, "id")));
    else setSaid(words.failed);
  }
  return (
    <form className={`${field.form} ${styles.form}`} onSubmit={(event) => void send(event)}>
      <Field name="word" label={words.typeWord} maxLength={30} />
      <div className={styles.ways}>
        <button type="submit" className={`${button.button} ${button.quiet}`}>
          {words.erase}
        </button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </form>
  );
}
