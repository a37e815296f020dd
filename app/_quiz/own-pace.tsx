import { useCallback, useEffect, useRef, useState } from "react";
import { loadPace, savePace } from "#app/_device/device-memory.ts";
import { afterPaint } from "#app/_ui/moments.ts";
import styles from "./notices.module.css";

/** Long enough to see what was chosen, and to choose again. */
const pause = 500;

/** Going on by itself after a choice by touch or mouse. */
export interface OwnPace {
  /** Whether the person wants it. */
  isOn: boolean;
  setOn(isOn: boolean): void;
  /** Whether the next question is about to come. */
  isMoving: boolean;
  /** Told of each press of a finger or the mouse: what was about to happen does not. */
  press(): void;
  /** Told of each key: who uses keys goes on by a key. */
  type(): void;
  /** Goes on in a moment, if the last thing pressed was no key. */
  plan(goOn: () => void): void;
  /** Keeps what was about to happen from happening. */
  stop(): void;
}

/** Gives the means to go on by itself; the device remembers where somebody does not want that. */
export function useOwnPace(): OwnPace {
  const [isOn, setOn] = useState(true);
  const [isMoving, setMoving] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isPressed = useRef(false);
  // What follows from a press is drawn once the press itself is seen.
  const stop = useCallback(() => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    afterPaint(() => setMoving(timer.current !== undefined));
  }, []);
  const type = useCallback(() => {
    stop();
    isPressed.current = false;
  }, [stop]);
  useEffect(() => {
    setOn(loadPace() !== "manual");
    return () => clearTimeout(timer.current);
  }, []);
  return {
    isOn,
    isMoving,
    stop,
    type,
    setOn(wanted) {
      setOn(wanted);
      savePace(wanted ? null : "manual");
    },
    press() {
      stop();
      isPressed.current = true;
    },
    plan(goOn) {
      stop();
      if (!isOn || !isPressed.current) return;
      timer.current = setTimeout(goOn, pause);
      afterPaint(() => setMoving(timer.current !== undefined));
    },
  };
}

export type PaceWords = Readonly<Record<"setting" | "noted", string>>;

/** The switch for it under every question, and what a screen reader says when an answer was noted. */
export function PaceSwitch({ pace, words }: { pace: OwnPace; words: PaceWords }) {
  return (
    <>
      <p className={styles.noted} role="status">
        {pace.isMoving && words.noted}
      </p>
      <label className={styles.pace}>
        <input
          type="checkbox"
          checked={pace.isOn}
          onChange={({ currentTarget }) => pace.setOn(currentTarget.checked)}
        />
        <span>{words.setting}</span>
      </label>
    </>
  );
}
