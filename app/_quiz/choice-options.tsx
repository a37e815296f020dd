import type { Item } from "#lib/bank/schema.ts";
import { RadioRow } from "./radio-row.tsx";

/** The ways to act in a scene, one row each. */
export function ChoiceOptions({
  item,
  sentences,
}: {
  item: Item;
  sentences: Readonly<Record<string, string>>;
}) {
  return item.options.map(({ id }, index) => (
    <RadioRow key={id} name={item.id} value={id} digit={index + 1}>
      {sentences[id]}
    </RadioRow>
  ));
}
