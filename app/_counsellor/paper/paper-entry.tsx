"use client";

import { type SubmitEvent, useId, useRef, useState } from "react";
import { askApi } from "#app/_ask/ask.ts";
import field from "#app/_session/field.module.css";
import { useTask } from "#app/_ui/task.ts";
import { TaskButton } from "#app/_ui/task-button.tsx";
import type { EntryWords } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { readDigitLine } from "#lib/scoring/paper-sheet.ts";
import { DigitCells } from "./digit-cells.tsx";
import { drawAttempt } from "./draw-attempt.ts";
import { type PaperQuestionWords, wordProgress, wordRefusal } from "./entry-words.ts";
import styles from "./paper-entry.module.css";
import { readTyped, type Typed, TypedList } from "./typed-list.tsx";

/** One line of digits per person: checked while it is typed, saved by Enter, then empty for the next person. */
export function PaperEntry({
  url,
  words,
  questions,
  address,
}: {
  url: string;
  words: EntryWords;
  questions: readonly PaperQuestionWords[];
  address: string;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const attempt = useRef("");
  const [line, setLine] = useState("");
  const { isBusy, said, say, run } = useTask();
  const [typed, setTyped] = useState<readonly Typed[]>([]);
  const read = readDigitLine(
    questions.map(({ options }) => options),
    line,
  );
  const fault = read.ok || read.reason === "short" ? "" : wordRefusal(read, questions, words);

  async function save() {
    if (!read.ok) return wordRefusal(read, questions, words);
    // The same attempt until it is saved: what got lost on the way back is not taken twice.
    attempt.current ||= drawAttempt();
    const called = await askApi(url, {
      method: "POST",
      body: { digits: line, attempt: attempt.current },
    });
    input.current?.focus();
    const person = called.ok ? readTyped(called.content) : null;
    if (!person) return !called.ok && called.code === "session-full" ? words.full : words.failed;
    attempt.current = "";
    setLine("");
    setTyped([person, ...typed]);
    const { alias, ticket, agreed } = person;
    return fillTemplate(agreed ? words.savedAgreed : words.saved, { alias, ticket });
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void run(save, said);
  }

  async function undo(person: Typed) {
    const called = await askApi(`${url}/${person.id}`, { method: "DELETE" });
    say(called.ok ? fillTemplate(words.undone, { alias: person.alias }) : words.failed);
    if (called.ok) setTyped(typed.filter(({ id: other }) => other !== person.id));
    input.current?.focus();
  }

  return (
    <>
      <form className={styles.form} onSubmit={submit}>
        <label className={field.label} htmlFor={id}>
          {words.label}
        </label>
        <p className={field.hint} id={`${id}-hint`}>
          {fillTemplate(words.hint, { total: questions.length })}
        </p>
        <div className={field.line}>
          <input
            ref={input}
            id={id}
            className={`${field.input} ${styles.input}`}
            value={line}
            onChange={(event) => {
              setLine(event.target.value);
              say("");
            }}
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
            aria-describedby={`${id}-hint ${id}-count`}
            aria-invalid={fault !== ""}
          />
          <TaskButton type="submit" isBusy={isBusy} kind="primary">
            {words.save}
          </TaskButton>
        </div>
        <DigitCells counts={questions.map(({ options }) => options)} line={line} />
        <p className={styles.count} id={`${id}-count`}>
          {wordProgress(read, questions.length, words)}
        </p>
        <p className={fault || (!read.ok && said) ? field.fault : styles.said} role="status">
          {fault || said}
        </p>
      </form>
      {typed.length > 0 && (
        <TypedList words={words} typed={typed} address={address} onUndo={(one) => void undo(one)} />
      )}
    </>
  );
}
