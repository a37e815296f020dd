"use client";

import { type ComponentProps, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { askApi, type FaultWords, readText, wordFault } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { Field } from "#app/_counsellor/field.tsx";
import { forgetList } from "#app/_counsellor/slips/class-list.ts";
import { TaskForm } from "#app/_counsellor/task-form.tsx";
import field from "#app/_ui/field.module.css";
import { FieldWords } from "#app/_ui/field-words.tsx";
import { useTask } from "#app/_ui/task.tsx";

/** Somebody whose data can be erased. */
interface Person {
  id: string;
  alias: string;
}

/** Erases a person's data in two steps: who it is, then, in another place and with other buttons, whether it is meant. */
export function ErasePerson({
  people,
  words,
  ...erasing
}: {
  url: string;
  people: readonly Person[];
  /** Where to go, with `{id}` of the receipt. */
  then: string;
  words: Readonly<Record<"choose" | "erase" | "sure" | "lost" | "forGood" | "cancel", string>>;
  faults: FaultWords;
}) {
  const task = useTask();
  const choice = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState("");
  const [isAsked, setAsked] = useState(false);
  const person = people.find(({ id }) => id === chosen);
  function cancel() {
    // The list is there again before it takes the focus.
    flushSync(() => setAsked(false));
    choice.current?.focus();
  }
  if (person && isAsked) {
    return <SureErasure person={person} onCancel={cancel} words={words} {...erasing} />;
  }
  async function ask() {
    setAsked(true);
    return "";
  }
  return (
    <TaskForm task={task} send={ask} buttons={[{ text: words.erase }]}>
      <div className={styles.field}>
        <FieldWords id="erase-person" label={words.choose} />
        <select
          ref={choice}
          className={field.input}
          id="erase-person"
          value={chosen}
          required
          onChange={({ target }) => setChosen(target.value)}
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

/** The second step: its question has the focus, so that neither a second press nor a second Enter erases. */
function SureErasure({
  url,
  person,
  then,
  onCancel,
  words,
  faults,
}: Pick<ComponentProps<typeof ErasePerson>, "url" | "then" | "words" | "faults"> & {
  person: Person;
  onCancel: () => void;
}) {
  const task = useTask();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  async function send(_: HTMLFormElement, pressed: string) {
    if (pressed === "erase") return erase(`${url}/${person.id}`, { then, faults });
    onCancel();
    return "";
  }
  return (
    <TaskForm
      task={task}
      send={send}
      buttons={[
        { text: words.cancel, value: "cancel" },
        { text: words.forGood, value: "erase" },
      ]}
    >
      <div>
        <h3 ref={question} tabIndex={-1}>
          {words.sure.replace("{alias}", person.alias)}
        </h3>
        <p>{words.lost}</p>
      </div>
    </TaskForm>
  );
}

/** Erases a session once the word asked for is typed. */
export function EraseSession({
  sessionId,
  url,
  then,
  word,
  words,
  faults,
}: {
  sessionId: string;
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
    // The class list on this device goes with it.
    return erase(url, { then, faults, onErased: () => forgetList(sessionId) });
  }
  return (
    <TaskForm task={task} send={send} buttons={[{ text: words.erase }]}>
      <Field name="word" label={words.typeWord} maxLength={30} />
    </TaskForm>
  );
}

async function erase(
  url: string,
  { then, faults, onErased }: { then: string; faults: FaultWords; onErased?: () => void },
): Promise<string | null> {
  const reply = await askApi(url, { method: "DELETE" });
  if (!reply.ok) return wordFault(reply.code, faults);
  onErased?.();
  location.assign(then.replace("{id}", readText(reply.content, "id")));
  return null;
}
