"use client";

import type { ReactNode } from "react";
import { type ApiReply, askApi, type FaultWords, readText, wordFault } from "#app/_ask/ask.ts";
import { readNames, TaskForm } from "#app/_counsellor/task-form.tsx";
import { useTask } from "#app/_ui/task.tsx";

/** The form of a new session. */
export function NewSessionForm({
  path,
  isSignedIn,
  words,
  faults,
  children,
}: {
  /** Where a session's page is, without its id. */
  path: string;
  isSignedIn: boolean;
  words: Readonly<Record<"open" | "draft" | "working", string>>;
  faults: FaultWords;
  children: ReactNode;
}) {
  const task = useTask();
  async function make(form: HTMLFormElement, pressed: string) {
    const fields = new FormData(form);
    const choices = readChoices(fields);
    const opensItself = Boolean(fields.get("opensAt"));
    const made = await makeSession({ url: "/api/v1/sessions", choices, isSignedIn });
    const id = made.ok ? readText(made.content, "id") : "";
    if (id && pressed !== "draft" && !opensItself) {
      await askApi(`/api/v1/sessions/${id}/open`, { method: "POST" });
    }
    return goToMade(made, { path, faults });
  }
  return (
    <TaskForm
      task={task}
      send={make}
      working={words.working}
      buttons={[
        { text: words.open, value: "open", kind: "primary", large: true },
        { text: words.draft, value: "draft" },
      ]}
    >
      {children}
    </TaskForm>
  );
}

/** The form of a rehearsal: how many simulated people, how fast. */
export function RehearsalForm({
  path,
  choices,
  isSignedIn,
  words,
  faults,
  children,
}: {
  /** Where a session's page is, without its id. */
  path: string;
  choices: { title: string; locale: string };
  isSignedIn: boolean;
  words: Readonly<Record<"start" | "working", string>>;
  faults: FaultWords;
  children: ReactNode;
}) {
  const task = useTask();
  async function make(form: HTMLFormElement) {
    const fields = new FormData(form);
    const made = await makeSession({
      url: "/api/v1/rehearsals",
      choices: {
        ...choices,
        mode: fields.get("rehearsalMode"),
        people: Number(fields.get("people")),
        minutes: Number(fields.get("minutes")),
      },
      isSignedIn,
    });
    return goToMade(made, { path, faults });
  }
  return (
    <TaskForm task={task} send={make} working={words.working} buttons={[{ text: words.start }]}>
      {children}
    </TaskForm>
  );
}

/**
 * Makes a session, or a rehearsal. Who is not signed in is signed in without an account first: the session can be kept by
 * making one later.
 */
async function makeSession({
  url,
  choices,
  isSignedIn,
}: {
  url: "/api/v1/sessions" | "/api/v1/rehearsals";
  choices: object;
  isSignedIn: boolean;
}): Promise<ApiReply> {
  const made = isSignedIn ? await askApi(url, { method: "POST", body: choices }) : null;
  if (made?.ok || (made && made.code !== "not-signed-in")) return made;
  // Somebody new, or signed out since the page was made. Who tries twice is signed in by the first time.
  const begun = await askApi("/api/auth/sign-in/anonymous", { method: "POST", body: {} });
  if (!begun.ok && begun.code === "too-many-newcomers") return begun;
  const again = await askApi(url, { method: "POST", body: choices });
  // Signed in, and unknown again at once: the browser has kept no cookie.
  const hasLost = begun.ok && !again.ok && again.code === "not-signed-in";
  return hasLost ? { ok: false, code: "no-cookies" } : again;
}

/** Goes to the session that was made, or gives the sentence that says why there is none. */
function goToMade(
  made: ApiReply,
  { path, faults }: { path: string; faults: FaultWords },
): string | null {
  const id = made.ok ? readText(made.content, "id") : "";
  if (!id) return wordFault(made.ok ? "failed" : made.code, faults);
  location.assign(`${path}/${id}`);
  return null;
}

function readChoices(fields: FormData): object {
  const text = (name: string) => String(fields.get(name) ?? "");
  const opensAt = text("opensAt");
  return {
    // What is typed has no zone: this browser's.
    ...(opensAt && { opensAt: new Date(opensAt).toISOString() }),
    title: text("title"),
    locale: text("locale"),
    mode: text("mode"),
    resultPolicy: text("resultPolicy"),
    aliasPolicy: text("aliasPolicy"),
    retentionDays: Number(text("retentionDays")),
    controller: text("controller"),
    establishment: text("establishment"),
    addressForm: text("addressForm"),
    meetsOn: text("meetsOn") || null,
    ...(fields.has("logoOf") && { logoOf: text("logoOf") }),
    subgroups: readNames(text("subgroups")),
    notice: text("notice").replaceAll("\r\n", "\n"),
  };
}
