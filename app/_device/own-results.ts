/*
 * The results that were seen on this device, in the browser's localStorage and nowhere else, the newest first:
 *
 *   azimut:results       [{"code":"cr1-…","at":1764000000000,"roles":["account-manager"]}]
 *
 * Where storage is blocked nothing is kept: no function here throws.
 */

const resultsKey = "azimut:results";
const most = 10;

/** A result of one's own: its answers as a code, when it was seen last, and the roles that it is about. */
export interface OwnResult {
  code: string;
  at: number;
  roles: readonly string[];
}

/** Gives the results seen on this device, the newest first. What is stored and is none is passed over. */
export function listResults(): OwnResult[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(resultsKey) ?? "[]");
    return Array.isArray(kept) ? kept.flatMap(readResult) : [];
  } catch {
    return [];
  }
}

function readResult(kept: unknown): OwnResult[] {
  if (typeof kept !== "object" || kept === null) return [];
  if (!("code" in kept && "at" in kept && "roles" in kept)) return [];
  const { code, at, roles } = kept;
  if (typeof code !== "string" || typeof at !== "number" || !Array.isArray(roles)) return [];
  return [{ code, at, roles: roles.filter((role) => typeof role === "string") }];
}

/** Puts a result in front, as seen now; one of the same answers is kept once. */
export function rememberResult(result: Omit<OwnResult, "at">, now = Date.now()): void {
  const others = listResults().filter(({ code }) => code !== result.code);
  write(JSON.stringify([{ ...result, at: now }, ...others].slice(0, most)));
}

/** Forgets all results of one's own. */
export function forgetResults(): void {
  write(null);
}

function write(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(resultsKey);
    else localStorage.setItem(resultsKey, text);
  } catch {
    // Blocked or full: the quiz goes on without a memory.
  }
}

/**
 * Calls back when another tab has changed the answers, the guess or the results that this browser keeps, and when the browser
 * shows a page again that it had put aside meanwhile. Gives what ends that.
 */
export function watchKept(callback: () => void): () => void {
  function hear({ key }: StorageEvent) {
    if (key === null || /^azimut:(answers:|guess$|results$)/.test(key)) callback();
  }
  function wake({ persisted }: PageTransitionEvent) {
    if (persisted) callback();
  }
  window.addEventListener("storage", hear);
  window.addEventListener("pageshow", wake);
  return () => {
    window.removeEventListener("storage", hear);
    window.removeEventListener("pageshow", wake);
  };
}
