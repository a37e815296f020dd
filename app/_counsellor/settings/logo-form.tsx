"use client";

import { askApi, type FaultWords, wordFault } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { TaskForm } from "#app/_counsellor/task-form.tsx";
import field from "#app/_ui/field.module.css";
import { FieldWords } from "#app/_ui/field-words.tsx";
import { useTask } from "#app/_ui/task.tsx";

/** How long a picture may be on its way on a slow network, in milliseconds. */
const longest = 30_000;

/** Sends a picture to head a session's papers with, then shows the page anew. */
export function LogoForm({
  url,
  most,
  words,
  faults,
}: {
  url: string;
  /** How many bytes it may have. */
  most: number;
  words: Readonly<Record<"choose" | "hint" | "send" | "none", string>>;
  faults: FaultWords;
}) {
  const task = useTask();
  async function send(form: HTMLFormElement) {
    const file = new FormData(form).get("logo");
    if (!(file instanceof File) || file.size === 0) return words.none;
    if (file.size > most) return wordFault("too-large", faults);
    const body = { picture: await readBase64(file) };
    const reply = await askApi(url, { method: "PUT", body, within: longest });
    if (!reply.ok) return wordFault(reply.code, faults);
    location.reload();
    return null;
  }
  return (
    <TaskForm task={task} send={send} buttons={[{ text: words.send }]}>
      <div className={styles.field}>
        <FieldWords id="logo" label={words.choose} hint={words.hint} />
        <input
          className={field.input}
          type="file"
          id="logo"
          name="logo"
          accept="image/png,image/jpeg,image/webp"
          aria-describedby="logo-hint"
        />
      </div>
    </TaskForm>
  );
}

/** Gives a file's bytes as JSON can hold them. */
function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
