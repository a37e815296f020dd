import { AsyncLocalStorage } from "node:async_hooks";

declare global {
  // Next bundles this module apart from the server's front; the process has one.
  var azimutPageStatus: AsyncLocalStorage<{ status: number }> | undefined;
}

globalThis.azimutPageStatus ??= new AsyncLocalStorage();
const told = globalThis.azimutPageStatus;

/**
 * Gives the page that is being drawn another status than 200: Next has `notFound` for 404 with words of its own, and nothing
 * for 410. The server's front writes it; the development server, which has none, leaves it at 200.
 */
export function tellStatus(status: number): void {
  const answer = told.getStore();
  if (answer) answer.status = status;
}

/** Lets Next draw a page that may tell its status to `answer`. */
export function hearStatus(answer: { status: number }, draw: () => void): void {
  told.run(answer, draw);
}
