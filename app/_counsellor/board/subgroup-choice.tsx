"use client";

import { useId } from "react";
import field from "#app/_session/field.module.css";
import type { BoardStrings } from "#lib/i18n/board/words.ts";

/** Which subgroup a participant is in; changed at once. */
export function SubgroupChoice({
  names,
  value,
  isBusy,
  onChange,
  words,
}: {
  names: readonly string[];
  value: string;
  isBusy: boolean;
  onChange: (name: string) => void;
  words: BoardStrings["person"];
}) {
  const id = useId();
  return (
    <p>
      <label className={field.label} htmlFor={id}>
        {words.subgroup}
      </label>
      <select
        id={id}
        className={field.input}
        value={value}
        aria-disabled={isBusy}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">{words.noSubgroup}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
