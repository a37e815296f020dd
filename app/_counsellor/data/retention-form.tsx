"use client";

import { type SubmitEvent, useState } from "react";
import { askApi } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { Field } from "#app/_counsellor/field.tsx";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";

/** Changes how long a session is kept, then shows the page with its new date. */
export function RetentionForm({
  url,
  days,
  words,
}: {
  url: string;
  days: number;
  words: Readonly<Record<"days" | "daysHint" | "keep" | "failed", string>>;
}) {
  const [said, setSaid] = useState("");
  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const wanted = Number(new FormData(event.currentTarget).get("retentionDays"));
    setSaid("");
    const called = await askApi(url, { method: "PATCH", body: { retentionDays: wanted } });
    if (called.ok) location.reload();
    else setSaid(words.failed);
  }
  return (
    <form className={`${field.form} ${styles.form}`} onSubmit={(event) => void send(event)}>
      <Field
        name="retentionDays"
        type="number"
        label={words.days}
        hint={words.daysHint}
        value={String(days)}
        required
      />
      <div className={styles.ways}>
        <button type="submit" className={`${button.button} ${button.quiet}`}>
          {words.keep}
        </button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </form>
  );
}
