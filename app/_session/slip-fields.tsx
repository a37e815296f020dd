"use client";

import { useEffect, useRef, useState } from "react";
import { askApi, isRecord, readText } from "#app/_ask/ask.ts";
import field from "#app/_ui/field.module.css";
import { FieldWords } from "#app/_ui/field-words.tsx";
import { TimeSentence } from "#app/_ui/wall-time.tsx";
import type { SlipWords } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import { keepSlip, takeSlip } from "./kept-slip.ts";
import styles from "./session-page.module.css";

/**
 * The field for the ticket of a slip, folded until there is one. A slip that was scanned fills it, with the name and the subgroup
 * that stand on it; without scripts it is typed.
 */
export function SlipFields({ door, words }: { door: string; words: SlipWords }) {
  const fold = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    function fill(): void {
      const slip = takeSlip(door);
      if (!slip.ticket) return;
      const form = fold.current?.closest("form");
      if (fold.current) fold.current.open = true;
      fillField(form, "slip", slip.ticket);
      fillField(form, "alias", slip.name);
      fillField(form, "subgroup", slip.subgroup);
    }
    fill();
    window.addEventListener("hashchange", fill);
    return () => window.removeEventListener("hashchange", fill);
  }, [door]);

  return (
    <details ref={fold}>
      <summary>{words.have}</summary>
      <div className={`${field.form} ${styles.fold}`}>
        <FieldWords id="slip" label={words.field} hint={words.hint} />
        <p className={field.hint}>{words.seen}</p>
        <input
          className={field.input}
          id="slip"
          name="slip"
          onInput={({ currentTarget: { value } }) =>
            keepSlip(door, { ticket: value, name: "", subgroup: "" })
          }
          maxLength={100}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby="slip-hint"
        />
      </div>
    </details>
  );
}

/** Fills a field that is still empty. */
function fillField(form: HTMLFormElement | null | undefined, name: string, text: string): void {
  const place = form?.elements.namedItem(name);
  if (!text || !(place instanceof HTMLInputElement || place instanceof HTMLSelectElement)) return;
  if (place.value) return;
  place.value = text;
  // A subgroup that the session does not have (any more).
  if (place.value !== text) place.value = "";
}

/** Takes a slip out of the address of a page that has no use for it. */
export function SlipPutAway({ door }: { door: string }) {
  useEffect(() => void takeSlip(door), [door]);
  return null;
}

interface SlipView {
  entry: string;
  opensAt: number | null;
  session: string;
}

/** What a slip is good for where its session lets nobody in: when it opens, or the way back to the seat. Nothing without one. */
export function SlipNews({
  locale,
  door,
  isToken,
  seats,
  words,
}: {
  locale: Locale;
  /** The code or the QR code's token. */
  door: string;
  isToken: boolean;
  /** What the address of a seat begins with, before the session's id. */
  seats: string;
  words: SlipWords;
}) {
  const [view, setView] = useState<SlipView | null>(null);

  useEffect(() => {
    const { ticket } = takeSlip(door);
    if (!ticket) return;
    let isLeft = false;
    const body = { [isToken ? "token" : "code"]: door, slip: ticket };
    void askApi("/api/v1/slips", { method: "POST", body }).then((reply) => {
      if (isLeft || !reply.ok || !isRecord(reply.content)) return;
      const opensAt = Date.parse(readText(reply.content, "opensAt"));
      setView({
        entry: readText(reply.content, "entry"),
        opensAt: Number.isNaN(opensAt) ? null : opensAt,
        session: readText(reply.content, "session"),
      });
    });
    return () => {
      isLeft = true;
    };
  }, [door, isToken]);

  return (
    <div role="status">
      {view && (
        <p className={styles.said}>
          <SlipSentence locale={locale} view={view} seats={seats} words={words} />
        </p>
      )}
    </div>
  );
}

function SlipSentence({
  locale,
  view: { entry, opensAt, session },
  seats,
  words,
}: {
  locale: Locale;
  view: SlipView;
  seats: string;
  words: SlipWords;
}) {
  if (session) return <a href={seats + session}>{words.mine}</a>;
  if (entry === "over") return words.over;
  if (entry === "open") return words.open;
  if (opensAt === null) return words.notYet;
  return <TimeSentence locale={locale} at={opensAt} template={words.opens} />;
}
