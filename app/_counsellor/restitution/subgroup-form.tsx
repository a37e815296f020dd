"use client";

import { type SubmitEvent, useState } from "react";
import { askApi, type FaultWords, wordFault } from "#app/_ask/ask.ts";
import { readNames } from "#app/_counsellor/task-form.tsx";
import button from "#app/_ui/button.module.css";
import field from "#app/_ui/field.module.css";

/** The subgroups' names in one line, to be changed. */
export function SubgroupForm({
  url,
  names,
  words,
  faults,
}: {
  url: string;
  names: string;
  words: Readonly<Record<"title" | "save" | "saved", string>>;
  faults: FaultWords;
}) {
  const [said, setSaid] = useState("");
  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("subgroups") ?? "");
    setSaid("");
    const reply = await askApi(url, { method: "PATCH", body: { subgroups: readNames(text) } });
    setSaid(reply.ok ? words.saved : wordFault(reply.code, faults));
  }
  return (
    <form className={field.form} onSubmit={(event) => void save(event)}>
      <label className={field.label} htmlFor="subgroup-names">
        {words.title}
      </label>
      <div className={field.line}>
        <input
          className={field.input}
          id="subgroup-names"
          name="subgroups"
          defaultValue={names}
          maxLength={400}
          autoComplete="off"
        />
        <button type="submit" className={`${button.button} ${button.quiet}`}>
          {words.save}
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}
