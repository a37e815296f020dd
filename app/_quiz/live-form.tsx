"use client";

import {
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import { createFormControl } from "react-hook-form";
import type { CodedBank } from "#lib/scoring/answer-code.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { type FormValues, readSheet, registerRadios } from "./form-values.ts";
import { pressKey } from "./keys.ts";
import { findPanel, focusPanel, isFreshArrival, pointLanguageLink } from "./place.ts";
import { ResumeOffer } from "./resume-offer.tsx";

/** What every form of the quiz is given by the server. */
export interface QuizForm {
  bank: CodedBank;
  className: string | undefined;
  action: string;
  resultPath: string;
  title: string;
  resumeStrings: Readonly<Record<"title" | "lead" | "restart", string>>;
  children: ReactNode;
}

/** Where a form's answers are kept and taken from. No function may throw. */
export interface Memory {
  load(): Answers | null;
  save(answers: Answers): void;
  /** The guess before the result, where the quiz asks for one. */
  loadGuess(): string | null;
  saveGuess(role: string | null): void;
  /** Whether to ask before going on where one was, rather than to go on at once. */
  offersToResume: boolean;
}

/**
 * The form of the quiz once scripts have arrived. The server has drawn what is in it (`children`); from here on
 * react-hook-form holds its values: what was chosen before, else what `memory` kept (`null`: not known yet). `bank` names the items
 * asked; the page has its title from here (`title` to begin with), because it says which question is shown.
 */
export function LiveForm({
  bank,
  className,
  action,
  title: firstTitle,
  resumeStrings,
  children,
  memory,
  onFinish,
}: Omit<QuizForm, "resultPath"> & {
  memory: Memory | null;
  onFinish: (answers: Answers) => void;
}) {
  // The form's state without the hook round it: nothing here is drawn from values, and it saves a kilobyte of script.
  const [control] = useState(() => createFormControl<FormValues>());
  const { register, setValue, getValues, subscribe, handleSubmit } = control;
  const form = useRef<HTMLFormElement>(null);
  const [title, setTitle] = useState(firstTitle);
  const [isComplete, setComplete] = useState(false);
  const [offered, setOffered] = useState<HTMLElement | null>(null);

  useEffect(() => {
    if (!form.current || !memory) return;
    const node = form.current;
    const store = memory;
    const kept = store.load();
    const guess = store.loadGuess();
    registerRadios(node, register, guess ? { ...kept, guess } : (kept ?? {}));

    function keep(values: FormValues) {
      const sheet = readSheet(bank, values);
      store.save(sheet);
      store.saveGuess(values.guess ?? null);
      setComplete(bank.items.every(({ id }) => id in sheet));
    }
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: ({ values }) => keep(values),
    });
    keep(getValues());

    function announce() {
      const panel = findPanel(node);
      setTitle((before) => panel?.dataset.title ?? before);
      pointLanguageLink(panel);
    }
    function arrive() {
      announce();
      focusPanel(findPanel(node));
    }
    announce();
    if (document.activeElement === document.body) focusPanel(findPanel(node));
    window.addEventListener("hashchange", arrive);
    if (kept && isFreshArrival()) {
      const open = bank.items.find(({ id }) => !(id in kept));
      const here = location.hash.slice(1);
      const panel = findPanel(node, here || (open ? `q-${open.id}` : "review"));
      if (store.offersToResume) setOffered(panel);
      else if (panel && !here) location.hash = panel.id;
    }
    return () => {
      unsubscribe();
      window.removeEventListener("hashchange", arrive);
    };
  }, [bank, memory, register, getValues, subscribe]);

  function choose(event: FormEvent<HTMLFormElement>) {
    if (event.target instanceof HTMLInputElement) register(event.target.name).onChange(event);
  }

  function skip(name: string) {
    if (!getValues(name)) setValue(name, "");
  }

  /** Going on without a choice says "I don't know". */
  function goOn({ target }: MouseEvent) {
    const link = target instanceof Element ? target.closest("a[rel=next]") : null;
    const radio = link?.closest("fieldset")?.querySelector("input");
    if (radio) skip(radio.name);
  }

  function restart() {
    for (const name in getValues()) setValue(name, null);
    location.hash = form.current?.querySelector("[data-start]")?.id ?? "";
  }

  function finish() {
    for (const { id } of bank.items) skip(id);
    onFinish(readSheet(bank, getValues()));
  }

  return (
    <>
      <title>{title}</title>
      <form
        id="quiz"
        ref={form}
        className={className}
        method="post"
        action={action}
        data-complete={isComplete || undefined}
        onChange={choose}
        onClick={goOn}
        onKeyDown={pressKey}
        onReset={restart}
        onSubmit={handleSubmit(finish)}
      >
        {children}
      </form>
      {offered && (
        <ResumeOffer panel={offered} strings={resumeStrings} onClose={() => setOffered(null)} />
      )}
    </>
  );
}
