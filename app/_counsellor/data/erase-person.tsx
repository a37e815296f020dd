"use client";

import { type SubmitEvent, useState } from "react";
import { askApi, readText } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";

/** Erases the person chosen, at the second press: the first one says who it would be. */
export function ErasePerson({
  url,
  people,
  then,
  words,
}: {
  url: string;
  people: readonly { id: string; alias: string }[];
  /** Where to go, with `{id}` of the receipt. */
  then: string;
  words: Readonly<Record<"choose" | "erase" | "again" | "failed", string>>;
}) {
  const [chosen, setChosen] = useState("");
  const [armed, setArmed] = useState("");
  const [said, setSaid] = useState("");
  const person = people.find(({ id }) => id === chosen);
  async function press(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!person) return;
    if (armed !== person.id) {
      setArmed(person.id);
      setSaid(words.again.replace("{alias}", person.alias));
      return;
    }
    const called = await askApi(`${url}/${person.id}`, { method: "DELETE" });
    if (called.ok) location.assign(then.replace("{id}", readText(called.content, "id")));
    else setSaid(words.failed);
  }
  return (
    <form className={`${field.form} ${styles.form}`} onSubmit={(event) => void press(event)}>
      <div className={styles.field}>
        <label className={field.label} htmlFor="erase-person">
          {words.choose}
        </label>
        <select
          className={field.input}
          id="erase-person"
          value={chosen}
          required
          onChange={({ target }) => {
            setChosen(target.value);
            setArmed("");
            setSaid("");
          }}
        >
          <option value="">—</option>
          {people.map(({ id, alias }) => (
            <option key={id} value={id}>
              {alias}
            </option>
          ))}
        </select>
      </div>
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
