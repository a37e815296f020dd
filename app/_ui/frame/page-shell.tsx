import type { ComponentProps } from "react";
import { PageFrame } from "./page-frame.tsx";
import { Typeface } from "./typeface.tsx";

/** What nearly every page stands in: a `PageFrame` in the typeface of Azimut. */
export function PageShell(frame: ComponentProps<typeof PageFrame>) {
  return (
    <Typeface>
      <PageFrame {...frame} />
    </Typeface>
  );
}
