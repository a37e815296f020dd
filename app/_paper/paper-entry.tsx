"use client";

import { type SubmitEvent, useId, useRef, useState } from "react";
import { callApi } from "#app/_counsellor/api-call.ts";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";
import type { EntryWords } from "#lib/i18n/paper-desk.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { readDigitLine } from "#lib/scoring/digit-line.ts";
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
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [typed, setTyped] = useState<readonly Typed[]>([]);
  const read = readDigitLine(
    questions.map(({ options }) => options),
    line,
  );
  const fault = read.ok || read.reason === "short" ? "" : wordRefusal(read, questions, words);

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    if (!read.ok) {
      setSaid(wordRefusal(read, questions, words));
      return;
    }
    setBusy(true);
    // The same attempt until it is saved: what got lost on the way back is not taken twice.
    attempt.current ||= drawAttempt();
    const called = await callApi("POST", url, { digits: line, attempt: attempt.current });
    setBusy(false);
    input.current?.focus();
    const person = called.ok ? readTyped(called.content) : null;
    if (!person) {
      setSaid(!called.ok && called.code === "session-full" ? words.full : words.failed);
      return;
    }
    attempt.current = "";
    setLine("");
    setTyped([person, ...typed]);
    const { alias, ticket, agreed } = person;
    setSaid(fillTemplate(agreed ? words.savedAgreed : words.saved, { alias, ticket }));
  }

  async function undo(person: Typed) {
    const called = await callApi("DELETE", `${url}/${person.id}`);
    setSaid(called.ok ? fillTemplate(words.undone, { alias: person.alias }) : words.failed);
    if (called.ok) setTyped(typed.filter(({ id: other }) => other !== person.id));
    input.current?.focus();
  }

  return (
    <>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
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
              setSaid("");
            }}
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
            aria-describedby={`${id}-hint ${id}-count`}
            aria-invalid={fault !== ""}
          />
          <button
            type="submit"
            aria-disabled={isBusy}
            className={`${button.button} ${button.primary}`}
          >
            {words.save}
          </button>
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
