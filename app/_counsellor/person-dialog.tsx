"use client";

import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";
import type { BoardStrings } from "#lib/i18n/board.ts";
import { type Called, callApi, readText } from "./api-call.ts";
import styles from "./board.module.css";
import type { Person } from "./people-list.ts";
import { SubgroupChoice } from "./subgroup-choice.tsx";

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
  person: Person;
  /** The names of the session's subgroups; none where it has none. */
  subgroups: readonly string[];
  onClose: () => void;
  words: BoardStrings["person"];
  faults: BoardStrings["faults"];
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [ticket, setTicket] = useState("");
  useEffect(() => dialog.current?.showModal(), []);

  async function act(call: () => Promise<Called>, done: string): Promise<Called | null> {
    if (isBusy) return null;
    setBusy(true);
    setSaid("");
    const called = await call();
    setBusy(false);
    setSaid(called.ok ? done : wordFault(called.code, faults));
    return called;
  }

  function change(changes: object, done: string) {
    return act(() => callApi("PATCH", url, changes), done);
  }

  async function rename(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const called = await change({ alias: new FormData(form).get("alias") }, words.done.renamed);
    if (called?.ok) form.reset();
  }

  async function reissue() {
    const called = await act(() => callApi("POST", `${url}/ticket`), words.done.ticket);
    if (called?.ok) setTicket(readText(called.content, "ticket"));
  }

  const quiet = `${button.button} ${button.quiet}`;
  const isRemoved = person.removedAt !== null;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>
        <bdi>{person.alias}</bdi>
      </h2>
      <form className={field.form} onSubmit={(event) => void rename(event)}>
        <label className={field.label} htmlFor={`${title}-alias`}>
          {words.alias}
        </label>
        <div className={field.line}>
          <input
            id={`${title}-alias`}
            className={field.input}
            name="alias"
            required
            maxLength={100}
            autoComplete="off"
          />
          <button type="submit" aria-disabled={isBusy} className={quiet}>
            {words.rename}
          </button>
        </div>
      </form>
      <div className={styles.ways}>
        <button
          type="button"
          aria-disabled={isBusy}
          className={quiet}
          onClick={() => void change({ alias: null }, words.done.renamed)}
        >
          {words.renameAuto}
        </button>
        <button
          type="button"
          aria-disabled={isBusy}
          className={quiet}
          onClick={() =>
            void change(
              { isRemoved: !isRemoved },
              isRemoved ? words.done.letBack : words.done.removed,
            )
          }
        >
          {isRemoved ? words.letBack : words.remove}
        </button>
      </div>
      {!isRemoved && <p className={styles.hint}>{words.removeHint}</p>}
      {subgroups.length > 0 && (
        <SubgroupChoice
          names={subgroups}
          value={person.subgroup}
          isBusy={isBusy}
          onChange={(subgroup) => void change({ subgroup }, words.done.regrouped)}
          words={words}
        />
      )}
      <h3>{words.ticket}</h3>
      <p className={styles.hint}>{words.ticketHint}</p>
      {ticket ? (
        <p>
          {words.ticketIs}{" "}
          <strong className={styles.ticket} translate="no">
            {ticket}
          </strong>
        </p>
      ) : (
        <div className={styles.ways}>
          <button
            type="button"
            aria-disabled={isBusy}
            className={quiet}
            onClick={() => void reissue()}
          >
            {words.newTicket}
          </button>
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

/** Gives the sentence for a code of the API. */
export function wordFault(code: string, faults: BoardStrings["faults"]): string {
  const known = Object.entries(faults).find(([fault]) => fault === code);
  return known?.[1] ?? faults.failed;
}
