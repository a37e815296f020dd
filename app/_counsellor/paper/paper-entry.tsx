"use client";

import { type KeyboardEvent, type SubmitEvent, useId, useRef, useState } from "react";
import { askApi } from "#app/_ask/ask.ts";
import field from "#app/_ui/field.module.css";
import { FieldWords } from "#app/_ui/field-words.tsx";
import { TaskButton, useTask } from "#app/_ui/task.tsx";
import type { EntryWords } from "#lib/i18n/paper/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { writeDigits } from "#lib/scoring/answer-code.ts";
import { type DigitFault, type DigitLine, readDigitLine } from "#lib/scoring/paper-sheet.ts";
import { readDigit, readDigitKey } from "#lib/scoring/typed-digit.ts";
import styles from "./paper-entry.module.css";
import { readTyped, type Typed, TypedList } from "./typed-list.tsx";

/** A question as the entry speaks of it: its words and how many answers it has. */
interface PaperQuestionWords {
  text: string;
  options: number;
}

/** One line of digits per person: checked while it is typed, saved by Enter, then empty for the next person. */
export function PaperEntry({
  url,
  locale,
  words,
  questions,
  address,
}: {
  url: string;
  locale: Locale;
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
  const fault =
    read.ok || read.reason === "short" ? "" : wordRefusal(read, { locale, questions, words });

  async function save() {
    if (!read.ok) return wordRefusal(read, { locale, questions, words });
    // The same attempt until it is saved: what got lost on the way back is not taken twice.
    attempt.current ||= drawAttempt();
    const reply = await askApi(url, {
      method: "POST",
      body: { digits: line, attempt: attempt.current },
    });
    input.current?.focus();
    const person = reply.ok ? readTyped(reply.content) : null;
    if (!person) return !reply.ok && reply.code === "session-full" ? words.full : words.failed;
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
    const reply = await askApi(`${url}/${person.id}`, { method: "DELETE" });
    say(reply.ok ? fillTemplate(words.undone, { alias: person.alias }) : words.failed);
    if (reply.ok) setTyped(typed.filter(({ id: other }) => other !== person.id));
    input.current?.focus();
  }

  return (
    <>
      <form className={styles.form} onSubmit={submit}>
        <FieldWords
          id={id}
          label={words.label}
          hint={fillTemplate(words.hint, { total: questions.length })}
        />
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
            onKeyDown={writeDigit}
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

/** Writes the digit where a key of the digit row writes another sign without Shift. A `+` stays: it says that somebody agreed. */
function writeDigit(event: KeyboardEvent<HTMLInputElement>) {
  const { key, altKey, ctrlKey, metaKey, currentTarget: input } = event;
  const digit = altKey || ctrlKey || metaKey || key === "+" ? null : readDigitKey(event);
  if (digit === null || readDigit(key) !== null) return;
  event.preventDefault();
  input.setRangeText(`${digit}`, input.selectionStart ?? 0, input.selectionEnd ?? 0, "end");
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The line as on the sheet, a cell per question in groups of six, to compare at a glance. The words beside it say the same. */
function DigitCells({ counts, line }: { counts: readonly number[]; line: string }) {
  const typed = [...line.replaceAll(/\s|\+$/gu, "")];
  const cells = counts.map((most, at) => {
    const number = at + 1;
    const digit = typed[at];
    const isWrong = digit !== undefined && (readDigit(digit) ?? Number.POSITIVE_INFINITY) > most;
    const state = isWrong ? "wrong" : digit === undefined ? "empty" : "right";
    return (
      <span key={number} className={styles.cell} data-state={state}>
        <small>{number}</small>
        <span>{digit}</span>
      </span>
    );
  });
  const starts = cells.flatMap((_, at) => (at % 6 === 0 ? [at] : []));
  return (
    <div className={styles.cells} aria-hidden="true">
      {starts.map((at) => (
        <span key={at} className={styles.six}>
          {cells.slice(at, at + 6)}
        </span>
      ))}
    </div>
  );
}

/** Says what is wrong with a line, and at which question. */
function wordRefusal(
  fault: DigitFault,
  {
    locale,
    questions,
    words,
  }: { locale: Locale; questions: readonly PaperQuestionWords[]; words: EntryWords },
): string {
  const { text = "", options = 0 } = questions[fault.place - 1] ?? {};
  const total = questions.length;
  if (fault.reason !== "short") {
    return fillTemplate(words[fault.reason], { n: fault.place, most: options, text, total });
  }
  return fillPlural(words.short, { locale, n: fault.missing, next: fault.place, text });
}

/** Says how many digits there are. */
function wordProgress(
  read: DigitLine | DigitFault,
  total: number,
  words: Pick<EntryWords, "count" | "ready">,
): string {
  if (read.ok) return fillTemplate(words.ready, { total });
  const n = read.reason === "long" ? total : read.place - 1;
  return fillTemplate(words.count, { n, total });
}

/** Draws the key of one attempt to save: 128 bits as 26 digits, as the server's ids are written. */
function drawAttempt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return writeDigits(
    bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n),
    26,
  );
}
