"use client";

import type { ReactNode } from "react";
import { askApi, type FaultWords, isRecord, readText, wordFault } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { readNames, TaskForm } from "#app/_counsellor/task-form.tsx";
import { TaskButton, useTask } from "#app/_ui/task.tsx";
import { fillTemplate } from "#lib/i18n/template.ts";
import { keepOpening, readOpening } from "./opening-field.tsx";

/** Changes a session's settings, all at once. What the form does not have stays as it is. */
export function SettingsForm({
  url,
  words,
  faults,
  children,
}: {
  url: string;
  words: Readonly<Record<"save" | "saved", string>>;
  faults: FaultWords;
  children: ReactNode;
}) {
  const task = useTask();
  async function save(form: HTMLFormElement) {
    const body = { ...readSettings(new FormData(form)), ...readOpening(form) };
    const reply = await askApi(url, { method: "PATCH", body });
    if (!reply.ok) return wordFault(reply.code, faults);
    keepOpening(form);
    return words.saved;
  }
  return (
    <TaskForm task={task} send={save} buttons={[{ text: words.save, kind: "primary" }]}>
      {children}
    </TaskForm>
  );
}

/** Gives a form's settings as the API takes them. */
function readSettings(fields: FormData): object {
  const text = (name: string) => String(fields.get(name) ?? "");
  return {
    title: text("title"),
    resultPolicy: text("resultPolicy"),
    ...Object.fromEntries(
      ["aliasPolicy", "mode", "locale"]
        .filter((name) => fields.has(name))
        .map((name) => [name, text(name)]),
    ),
    ...(fields.has("retentionDays") && { retentionDays: Number(text("retentionDays")) }),
    controller: text("controller"),
    establishment: text("establishment"),
    addressForm: text("addressForm"),
    meetsOn: text("meetsOn") || null,
    subgroups: readNames(text("subgroups")),
    notice: text("notice").replaceAll("\r\n", "\n"),
  };
}

/** Makes a new session with the choices that this one has now, but for its days, and goes to its settings. */
export function CopyButton({
  url,
  then,
  words,
  faults,
}: {
  /** The session in the API. */
  url: string;
  /** Where to go, with `{id}` of the new session. */
  then: string;
  words: Readonly<Record<"copy" | "copyName", string>>;
  faults: FaultWords;
}) {
  const { isBusy, said, run } = useTask();
  async function copy() {
    const now = await askApi(url);
    if (!now.ok) return wordFault(now.code, faults);
    const body = copyChoices(now.content, words.copyName);
    const made = await askApi("/api/v1/sessions", { method: "POST", body });
    if (!made.ok) return wordFault(made.code, faults);
    location.assign(then.replace("{id}", readText(made.content, "id")));
    return null;
  }
  return (
    <>
      <TaskButton isBusy={isBusy} onClick={() => void run(copy)}>
        {words.copy}
      </TaskButton>
      <span className={styles.saidBeside} role="status">
        {said}
      </span>
    </>
  );
}

const copied = [
  ...["locale", "mode", "resultPolicy", "aliasPolicy", "retentionDays"],
  ...["notice", "controller", "subgroups", "establishment", "addressForm"],
];

/** Gives the choices of a new session like this one; its title, which has 120 characters at most, says so. */
function copyChoices(session: unknown, template: string): object {
  const now = isRecord(session) ? session : {};
  const title = fillTemplate(template, { title: readText(now, "title").slice(0, 105) });
  return { ...Object.fromEntries(copied.map((name) => [name, now[name]])), title, logoOf: now.id };
}
