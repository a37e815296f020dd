"use client";

import { useState } from "react";
import { askApi, type FaultWords, readText, wordFault } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { Field } from "#app/_counsellor/field.tsx";
import { TaskForm } from "#app/_counsellor/task-form.tsx";
import field from "#app/_ui/field.module.css";
import { useTask } from "#app/_ui/task.ts";

/** Changes how long a session is kept, then shows the page with its new date. */
export function RetentionForm({
  url,
  days,
  words,
  faults,
}: {
  url: string;
  days: number;
  words: Readonly<Record<"days" | "daysHint" | "keep", string>>;
  faults: FaultWords;
}) {
  const task = useTask();
  async function send(form: HTMLFormElement) {
    const retentionDays = Number(new FormData(form).get("retentionDays"));
    const reply = await askApi(url, { method: "PATCH", body: { retentionDays } });
    if (!reply.ok) return wordFault(reply.code, faults);
    location.reload();
    return null;
  }
  return (
    <TaskForm task={task} send={send} buttons={[{ text: words.keep }]}>
      <Field
        name="retentionDays"
        type="number"
        label={words.days}
        hint={words.daysHint}
        value={String(days)}
        required
      />
    </TaskForm>
  );
}

/** Erases the person chosen, at the second press: the first one says who it would be. */
export function ErasePerson({
  url,
  people,
  then,
  words,
  faults,
}: {
  url: string;
  people: readonly { id: string; alias: string }[];
  /** Where to go, with `{id}` of the receipt. */
  then: string;
  words: Readonly<Record<"choose" | "erase" | "again", string>>;
  faults: FaultWords;
}) {
  const task = useTask();
  const [chosen, setChosen] = useState("");
  const [armed, setArmed] = useState("");
  const person = people.find(({ id }) => id === chosen);
  async function press() {
    if (!person) return "";
    if (armed !== person.id) {
      setArmed(person.id);
      return words.again.replace("{alias}", person.alias);
    }
    return erase(`${url}/${person.id}`, { then, faults });
  }
  return (
    <TaskForm task={task} send={press} buttons={[{ text: words.erase }]}>
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
            task.say("");
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
    </TaskForm>
  );
}

/** Erases a session once the word asked for is typed. */
export function EraseSession({
  url,
  then,
  word,
  words,
  faults,
}: {
  url: string;
  /** Where to go, with `{id}` of the receipt. */
  then: string;
  word: string;
  words: Readonly<Record<"typeWord" | "wrongWord" | "erase", string>>;
  faults: FaultWords;
}) {
  const task = useTask();
  async function send(form: HTMLFormElement) {
    const typed = String(new FormData(form).get("word"));
    if (typed.trim().toLowerCase() !== word) return words.wrongWord;
    return erase(url, { then, faults });
  }
  return (
    <TaskForm task={task} send={send} buttons={[{ text: words.erase }]}>
      <Field name="word" label={words.typeWord} maxLength={30} />
    </TaskForm>
  );
}

async function erase(
  url: string,
  { then, faults }: { then: string; faults: FaultWords },
): Promise<string | null> {
  const reply = await askApi(url, { method: "DELETE" });
  if (!reply.ok) return wordFault(reply.code, faults);
  location.assign(then.replace("{id}", readText(reply.content, "id")));
  return null;
}
