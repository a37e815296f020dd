import type { LiveView } from "#app/_counsellor/live-session.ts";

/** What the board's one main button does. */
export type MainStep = "open" | "reopen" | "close" | "closeNow" | "show" | "round";

/**
 * Gives the step that comes next in an hour: people are let in, all of them finish, the group's restitution is shown, a second
 * round may follow, and the session closes. Null where nothing is left to do.
 */
export function chooseMainStep({
  state,
  counts: { joined, done },
  round,
  restitutionOpen,
}: Pick<LiveView, "state" | "round" | "restitutionOpen"> & {
  counts: { joined: number; done: number };
}): MainStep | null {
  if (state === "draft") return "open";
  if (state === "closing") return "closeNow";
  if (state === "closed") {
    if (joined === 0) return "reopen";
    return restitutionOpen ? null : "show";
  }
  if (restitutionOpen) return round === 1 ? "round" : "close";
  return joined > 0 && done === joined ? "show" : "close";
}
