"use client";

import { type FormEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { pointLanguageLinks } from "#app/_ui/address-text.ts";
import { afterPaint } from "#app/_ui/moments.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { isSettled } from "#lib/scoring/early-finish.ts";
import {
  collectAnswers,
  isRadio,
  leaveOpen,
  type Memory,
  type QuizForm,
  readChoice,
  restoreChoices,
  showKept,
  takeBack,
} from "./form-answers.ts";
import { PaceSwitch, useOwnPace } from "./own-pace.tsx";
import {
  findOffer,
  findPanel,
  focusPanel,
  isFreshArrival,
  offerPlace,
  pressKey,
  pressNowhere,
  stepOver,
} from "./panel-navigation.ts";
import { ProgressCells } from "./progress-cells.tsx";

/**
 * The form of the quiz once scripts have arrived. The server has drawn what is in it (`children`), and the browser holds its
 * values: what was chosen before, else what `memory` kept (`null`: not known yet). `bank` names the items asked; the page has its
 * title from here (`title` to begin with), because it says which question is shown.
 */
export function LiveForm({
  bank,
  className,
  sent,
  title: firstTitle,
  offer,
  settled,
  paceWords,
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
  const form = useRef<HTMLFormElement>(null);
  const [title, setTitle] = useState(firstTitle);
  const [given, setGiven] = useState<Answers>({});
  const isComplete = bank.items.every(({ id }) => id in given);
  const isDecided = useMemo(() => !isComplete && isSettled(bank, given), [bank, given, isComplete]);
  /** The panel at which it was said first that the first role is settled, and the one shown. */
  const [said, setSaid] = useState({ first: "", now: "" });
  const pace = useOwnPace();
  const { stop, type } = pace;
  const passed = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    if (!form.current || !memory) return;
    const node = form.current;
    // The router brought back a page whose questions this document never had.
    if (!findPanel(node)) return location.reload();
    const store = memory;
    const kept = store.load();
    restoreChoices(node, store);
    const known = bank.items.filter(({ id }) => kept && id in kept);
    const open = bank.items.findIndex((item) => !known.includes(item));
    const goal = `#${open < 0 ? "review" : `q-${bank.items[open]?.id}`}`;
    if (location.hash === "#rest") location.replace(goal);
    // Where the router brought the page back, the browser has not looked for its place.
    else if (location.hash && !node.querySelector(":target")) location.replace(location.hash);
    // With answers on both sides of the first open question, only open ones are left to ask.
    if (open >= 0 && open < known.length)
      passed.current = new Set(known.map(({ id }) => `#q-${id}`));

    function keep() {
      const values = new FormData(node);
      const answers = collectAnswers(bank, values);
      store.save(answers);
      store.saveGuess(readChoice(values, "guess"));
      afterPaint(() => setGiven(answers));
      if (bank.items.every(({ id }) => id in answers)) store.expectFinish?.();
    }
    node.addEventListener("input", keep);
    keep();
    const unfollow = store.follow?.(() => showKept(node, store));

    function announce() {
      const panel = findPanel(node);
      if (panel?.matches("#review, #guess")) store.expectFinish?.();
      if (panel) pointLanguageLinks(store.pointAt?.(panel.id) ?? panel.id);
      afterPaint(() => setTitle((before) => panel?.dataset.title ?? before));
      afterPaint(() => setSaid(({ first }) => ({ first, now: panel?.id ?? "" })));
      return panel;
    }
    function arrive() {
      focusPanel(announce());
      stop();
    }
    function press(event: KeyboardEvent) {
      if (event.target === document.body) type();
      pressNowhere(event, node);
    }
    const first = announce();
    if (document.activeElement === document.body) focusPanel(first);
    window.addEventListener("hashchange", arrive);
    document.addEventListener("keydown", press);
    if (kept && isFreshArrival(node))
      offerPlace(node, { goal: goal.slice(1), isComplete: open < 0 });
    return () => {
      node.removeEventListener("input", keep);
      unfollow?.();
      window.removeEventListener("hashchange", arrive);
      document.removeEventListener("keydown", press);
    };
  }, [bank, memory, stop, type]);

  // Said in full once, at the first panel on which one stays: then a link is enough.
  if (isDecided && !pace.isMoving && said.first === "" && said.now !== "") {
    setSaid({ ...said, first: said.now });
  }

  /** Going on without a choice says "I don't know"; a choice goes on by itself, but not once every question was seen. */
  function goOn(event: MouseEvent<HTMLFormElement>) {
    const { target, currentTarget: node } = event;
    if (isRadio(target)) {
      const next = target.closest("fieldset")?.querySelector<HTMLElement>("a[rel=next]");
      if (next && !isComplete) pace.plan(() => next.click());
      return;
    }
    const link = target instanceof Element && target.closest<HTMLAnchorElement>("a[rel]");
    if (!link) return;
    const radio = link.rel === "next" && link.closest("fieldset")?.querySelector("input");
    if (radio) leaveOpen(node, [radio.name]);
    const answers = collectAnswers(bank, new FormData(node));
    const isOpen = bank.items.some(({ id }) => !(id in answers));
    const way =
      radio && isOpen && link.hash === "#guess" ? "#review" : stepOver(node, link, passed.current);
    if (way === link.hash) return;
    event.preventDefault();
    location.hash = way;
  }

  function restart({ currentTarget: node }: FormEvent<HTMLFormElement>) {
    memory?.clear?.();
    passed.current = new Set();
    findOffer(node)?.close();
    takeBack(node);
    location.hash = node.querySelector("[data-start]")?.id ?? "";
  }

  function finish(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const node = event.currentTarget;
    const names = bank.items.map(({ id }) => id);
    if (!keepsBlanks) leaveOpen(node, names);
    onFinish(collectAnswers(bank, new FormData(node)));
  }

  return (
    <>
      <title>{title}</title>
      <form
        id="quiz"
        ref={form}
        className={className}
        method="post"
        {...sent}
        data-complete={isComplete || undefined}
        data-moving={pace.isMoving || undefined}
        data-live={memory !== null || undefined}
        onClick={goOn}
        onPointerDown={pace.press}
        onKeyDownCapture={type}
        onKeyDown={pressKey}
        onReset={restart}
        onSubmit={finish}
      >
        <ProgressCells items={bank.items} answers={given} />
        {children}
        <div role="status" data-again={said.first !== said.now || undefined}>
          {isDecided && said.first !== "" && settled}
        </div>
        <PaceSwitch pace={pace} words={paceWords} />
        {smallPrint}
      </form>
      {offer}
    </>
  );
}
