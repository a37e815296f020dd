"use client";

import { type ChangeEvent, useEffect, useMemo, useState } from "react";
import { askApi, type FaultWords, isRecord, wordFault } from "#app/_ask/ask.ts";
import counsellor from "#app/_counsellor/counsellor.module.css";
import { TaskForm } from "#app/_counsellor/task-form.tsx";
import field from "#app/_ui/field.module.css";
import { FieldWords } from "#app/_ui/field-words.tsx";
import { useTask } from "#app/_ui/task.tsx";
import type { SlipPageWords } from "#lib/i18n/slips/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { forgetOldLists, listNew, loadList, type Pupil, storeList } from "./class-list.ts";
import { KeptList } from "./kept-list.tsx";
import { ListFindings } from "./list-findings.tsx";
import { type Listed, readClassList } from "./list-reading.ts";
import { decodeFile } from "./pasted-table.ts";
import { PrintedSlips, type SlipPaper } from "./printed-slips.tsx";

/** A class list: pasted or read from a file, shown as it was understood, kept on this device, printed as slips. */
export function ClassList({
  sessionId,
  until,
  now,
  subgroups,
  most,
  locale,
  words,
  faults,
  paper,
}: {
  sessionId: string;
  /** When the session is erased. */
  until: number;
  /** The server's time. */
  now: number;
  subgroups: readonly string[];
  /** How many names one list may have. */
  most: number;
  locale: Locale;
  words: SlipPageWords;
  faults: FaultWords;
  paper: SlipPaper;
}) {
  const task = useTask();
  const [text, setText] = useState("");
  const [list, setList] = useState<readonly Pupil[]>([]);
  const [isBlocked, setBlocked] = useState(false);
  const reading = useMemo(() => readClassList(text, { subgroups }), [text, subgroups]);
  const added = useMemo(() => listNew(list, reading.people), [list, reading]);

  useEffect(() => {
    forgetOldLists(now, { sessionId, until });
    setList(loadList(sessionId));
  }, [sessionId, until, now]);

  function keep(people: readonly Pupil[]): void {
    setList(people);
    setBlocked(!storeList(sessionId, { people, until }));
  }

  async function takeFile(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const [file] = event.currentTarget.files ?? [];
    if (!file) return;
    const read = decodeFile(new Uint8Array(await file.arrayBuffer()));
    task.say(read === null ? words.fileWrong : "");
    setText(read ?? "");
  }

  async function makeSlips(): Promise<string> {
    if (added.length === 0) return fillPlural(words.made, { locale, n: 0 });
    if (list.length + added.length > most) return fillTemplate(words.tooMany, { most });
    const url = `/api/v1/sessions/${sessionId}/slips`;
    const reply = await askApi(url, { method: "POST", body: { count: added.length } });
    if (!reply.ok) return wordFault(reply.code, faults);
    // Another tab may have added some meanwhile.
    keep([...(isBlocked ? list : loadList(sessionId)), ...readSlips(reply.content, added)]);
    setText("");
    return fillPlural(words.made, { locale, n: added.length });
  }

  return (
    <>
      <TaskForm task={task} send={makeSlips} buttons={[{ text: words.make, kind: "primary" }]}>
        <div className={counsellor.field}>
          <FieldWords id="class-list" label={words.names} hint={words.namesHint} />
          <textarea
            className={field.input}
            id="class-list"
            rows={8}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="class-list-hint"
          />
        </div>
        <div className={counsellor.field}>
          <FieldWords id="class-file" label={words.file} />
          <input
            className={field.input}
            id="class-file"
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={(event) => void takeFile(event)}
          />
        </div>
        <ListFindings
          reading={reading}
          known={reading.people.length - added.length}
          hasSubgroups={subgroups.length > 0}
          locale={locale}
          words={words}
        />
      </TaskForm>
      {list.length > 0 && (
        <KeptList
          sessionId={sessionId}
          list={list}
          isBlocked={isBlocked}
          locale={locale}
          words={words}
          onChange={keep}
          onForgotten={() => {
            setList([]);
            task.say(words.forgotten);
          }}
        />
      )}
      <PrintedSlips list={list} subgroups={subgroups} paper={paper} />
    </>
  );
}

/** Gives each of those who are added the next slip of the reply. */
function readSlips(content: unknown, added: readonly Listed[]): Pupil[] {
  const slips: unknown[] = isRecord(content) && Array.isArray(content.slips) ? content.slips : [];
  return added.flatMap((one, at) => {
    const slip = slips[at];
    if (!isRecord(slip)) return [];
    const { ticket, tag } = slip;
    return typeof ticket === "string" && typeof tag === "string" ? [{ ...one, ticket, tag }] : [];
  });
}
