"use client";

import {
  type FormEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import { useForm } from "react-hook-form";
import { pointLanguageLinks } from "#app/_ui/address-text.ts";
import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { isSettled } from "#lib/scoring/early-finish.ts";
import { collectAnswers, type FormValues, type Memory, registerRadios } from "./form-answers.ts";
import {
  findOffer,
  findPanel,
  focusPanel,
  isFreshArrival,
  openOffer,
  pressKey,
  stepOver,
} from "./panel-navigation.ts";

/** What every form of the quiz is given by the server. */
export interface QuizForm {
  /** The bank with the items asked. */
  bank: Bank;
  /** The bank with all its items. */
  whole: Bank;
  className: string | undefined;
  action: string;
  resultPath: string;
  title: string;
  /** The dialog that offers to go on where one was; nothing where one simply does. */
  offer: ReactNode;
  /** What is said once no answer to come can change the first role; nothing where the quiz does not say it. */
  settled: ReactNode;
  /** What stands under the panels. */
  smallPrint: ReactNode;
  children: ReactNode;
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
  offer,
  settled,
  smallPrint,
  children,
  memory,
  keepsBlanks = false,
  onFinish,
}: Omit<QuizForm, "resultPath" | "whole"> & {
  memory: Memory | null;
  /** Whether what is left open at the end stays open here; without it, it becomes "I don't know". */
  keepsBlanks?: boolean;
  onFinish: (answers: Answers) => void;
}) {
  const { register, setValue, getValues, subscribe } = useForm<FormValues>();
  const form = useRef<HTMLFormElement>(null);
  const [title, setTitle] = useState(firstTitle);
  const [isComplete, setComplete] = useState(false);
  const [isDecided, setDecided] = useState(false);
  const passed = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (!form.current || !memory) return;
    const node = form.current;
    const store = memory;
    const kept = store.load();
    const guess = store.loadGuess();
    registerRadios(node, register, guess ? { ...kept, guess } : (kept ?? {}));

    const known = bank.items.filter(({ id }) => kept && id in kept);
    const open = bank.items.findIndex((item) => !known.includes(item));
    const goal = `#${open < 0 ? "review" : `q-${bank.items[open]?.id}`}`;
    if (location.hash === "#rest") location.replace(goal);
    // Where the router brought the page back, the browser has not looked for its place.
    else if (location.hash && !node.querySelector(":target")) location.replace(location.hash);
    // With answers on both sides of the first open question, only open ones are left to ask.
    if (open >= 0 && open < known.length)
      passed.current = new Set(known.map(({ id }) => `#q-${id}`));

    function keep(values: FormValues) {
      const answers = collectAnswers(bank, values);
      store.save(answers);
      store.saveGuess(values.guess ?? null);
      const isAll = bank.items.every(({ id }) => id in answers);
      setComplete(isAll);
      setDecided(!isAll && isSettled(bank, answers));
      if (isAll) store.expectFinish?.();
    }
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: ({ values }) => keep(values),
    });
    keep(getValues());

    function announce() {
      const panel = findPanel(node);
      setTitle((before) => panel?.dataset.title ?? before);
      if (panel?.tagName === "SECTION") store.expectFinish?.();
      if (panel) pointLanguageLinks(panel.id);
      return panel;
    }
    const arrive = () => focusPanel(announce());
    const first = announce();
    if (document.activeElement === document.body) focusPanel(first);
    window.addEventListener("hashchange", arrive);
    if (kept && isFreshArrival()) {
      const here = location.hash.slice(1);
      const panel = findPanel(node, here || goal.slice(1));
      const dialog = findOffer(node);
      // Who finished and reloads at a place stays there.
      if (dialog && panel && !(here && open < 0)) openOffer(dialog, panel);
      else if (!dialog && panel && !here) location.hash = panel.id;
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
  function goOn(event: MouseEvent<HTMLElement>) {
    const { target } = event;
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[rel]");
    if (!link) return;
    const radio = link.rel === "next" && link.closest("fieldset")?.querySelector("input");
    if (radio) skip(radio.name);
    const way = stepOver(event.currentTarget, link, passed.current);
    if (way === link.hash) return;
    event.preventDefault();
    location.hash = way;
  }

  function restart({ currentTarget }: FormEvent<HTMLFormElement>) {
    memory?.clear?.();
    passed.current = new Set();
    findOffer(currentTarget)?.close();
    for (const name in getValues()) setValue(name, null);
    location.hash = currentTarget.querySelector("[data-start]")?.id ?? "";
  }

  function finish(event: FormEvent) {
    event.preventDefault();
    if (!keepsBlanks) for (const { id } of bank.items) skip(id);
    onFinish(collectAnswers(bank, getValues()));
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
        onSubmit={finish}
      >
        {children}
        <div role="status">{isDecided && settled}</div>
        {smallPrint}
      </form>
      {offer}
    </>
  );
}
