"use client";

import { useSyncExternalStore } from "react";
import { Field } from "#app/_counsellor/field.tsx";

const never = () => () => {};

/** When a session opens by itself, at the time of this browser: the server does not know its zone. */
export function OpeningField({
  label,
  hint,
  opensAt,
}: {
  label: string;
  hint: string;
  opensAt: number | null;
}) {
  const written = useSyncExternalStore(
    never,
    () => (opensAt === null ? "" : writeLocal(opensAt)),
    () => "",
  );
  return (
    <Field
      // The field keeps what it was first drawn with.
      key={written}
      name="opensAt"
      label={label}
      hint={hint}
      value={written}
      type="datetime-local"
    />
  );
}

/** Gives the time of an opening field as the API takes it, if it was changed: `null` where it was taken away. */
export function readOpening(form: HTMLFormElement): { opensAt?: string | null } {
  const input = form.elements.namedItem("opensAt");
  if (!(input instanceof HTMLInputElement) || input.value === input.defaultValue) return {};
  return { opensAt: input.value === "" ? null : new Date(input.value).toISOString() };
}

/** Takes what an opening field holds as what the session has now. */
export function keepOpening(form: HTMLFormElement): void {
  const input = form.elements.namedItem("opensAt");
  if (input instanceof HTMLInputElement) input.defaultValue = input.value;
}

/** Gives a time as a `datetime-local` field has it. */
function writeLocal(at: number): string {
  const date = new Date(at);
  const local = new Date(at - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
