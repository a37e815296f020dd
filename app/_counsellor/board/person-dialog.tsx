"use client";

import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { askApi, readText, wordFault } from "#app/_ask/ask.ts";
import button from "#app/_ui/button.module.css";
import field from "#app/_ui/field.module.css";
import { FieldWords } from "#app/_ui/field-words.tsx";
import { TaskButton, useTask } from "#app/_ui/task.tsx";
import type { BoardStrings } from "#lib/i18n/board/words.ts";
import styles from "./board.module.css";
import type { BoardPerson } from "./people-list.ts";

/** What a counsellor may do for one participant: another name, another subgroup, out and back in, a new ticket. */
export function PersonDialog({
  url,
  person,
  subgroups,
  onClose,
  words,
  faults,
}: {
  /** The participant's address in the API. */
  url: string;
  person: BoardPerson;
  /** The names of the session's subgroups; none where it has none. */
  subgroups: readonly string[];
  onClose: () => void;
  words: BoardStrings["person"];
  faults: BoardStrings["faults"];
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { isBusy, said, run } = useTask();
  const [ticket, setTicket] = useState("");
  const shown = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Without a way to stand over the page it stands in it.
    if (typeof dialog.current?.showModal === "function") dialog.current.showModal();
    else dialog.current?.setAttribute("open", "");
  }, []);
  // The ticket takes the place of the pressed button, and its focus.
  useEffect(() => {
    if (ticket) shown.current?.focus();
  }, [ticket]);

  function change(changes: object, done: string, then = () => {}) {
    void run(async () => {
      const reply = await askApi(url, { method: "PATCH", body: changes });
      if (!reply.ok) return wordFault(reply.code, faults);
      then();
      return done;
    });
  }

  function rename(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const alias = new FormData(form).get("alias");
    change({ alias }, words.done.renamed, () => form.reset());
  }

  async function reissue() {
    const reply = await askApi(`${url}/ticket`, { method: "POST" });
    if (!reply.ok) return wordFault(reply.code, faults);
    setTicket(readText(reply.content, "ticket"));
    return words.done.ticket;
  }

  const isRemoved = person.removedAt !== null;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>
        <bdi>{person.alias}</bdi>
      </h2>
      <form className={field.form} onSubmit={rename}>
        <FieldWords id={`${title}-alias`} label={words.alias} />
        <div className={field.line}>
          <input
            id={`${title}-alias`}
            className={field.input}
            name="alias"
            required
            maxLength={100}
            autoComplete="off"
          />
          <TaskButton type="submit" isBusy={isBusy}>
            {words.rename}
          </TaskButton>
        </div>
      </form>
      <div className={styles.ways}>
        <TaskButton isBusy={isBusy} onClick={() => change({ alias: null }, words.done.renamed)}>
          {words.renameAuto}
        </TaskButton>
        <TaskButton
          isBusy={isBusy}
          onClick={() =>
            change({ isRemoved: !isRemoved }, isRemoved ? words.done.letBack : words.done.removed)
          }
        >
          {isRemoved ? words.letBack : words.remove}
        </TaskButton>
      </div>
      {!isRemoved && <p className={styles.hint}>{words.removeHint}</p>}
      {subgroups.length > 0 && (
        <SubgroupChoice
          names={subgroups}
          value={person.subgroup}
          isBusy={isBusy}
          onChange={(subgroup) => change({ subgroup }, words.done.regrouped)}
          words={words}
        />
      )}
      <h3>{words.ticket}</h3>
      <p className={styles.hint}>{words.ticketHint}</p>
      {ticket ? (
        <p ref={shown} tabIndex={-1}>
          <span>{words.ticketIs}</span>{" "}
          <strong className={styles.ticket} translate="no">
            {ticket}
          </strong>
        </p>
      ) : (
        <div className={styles.ways}>
          <TaskButton isBusy={isBusy} onClick={() => void run(reissue)}>
            {words.newTicket}
          </TaskButton>
        </div>
      )}
      <p className={styles.said} role="status">
        {said}
      </p>
      <form method="dialog">
        <button type="submit" className={`${button.button} ${button.primary}`}>
          {words.close}
        </button>
      </form>
    </dialog>
  );
}

/** Which subgroup a participant is in; changed at once. */
function SubgroupChoice({
  names,
  value,
  isBusy,
  onChange,
  words,
}: {
  names: readonly string[];
  value: string;
  isBusy: boolean;
  onChange: (name: string) => void;
  words: BoardStrings["person"];
}) {
  const id = useId();
  return (
    <p>
      <FieldWords id={id} label={words.subgroup} />
      <select
        id={id}
        className={field.input}
        value={value}
        aria-disabled={isBusy}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{words.noSubgroup}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
