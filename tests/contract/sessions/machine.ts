import { randomBytes } from "node:crypto";
import { vi } from "vitest";
import { createAuth } from "#lib/auth/auth.ts";
import { openStore } from "#lib/db/open-store.ts";
import type { Store } from "#lib/db/store.ts";
import { createKeptClock, type KeptClock } from "#lib/sessions/clock/kept-clock.ts";
import { runHousekeeping } from "#lib/sessions/erasure/housekeeping.ts";
import { Browser } from "../auth/office.ts";
import type { Place } from "../engines.ts";

const hour = 3_600_000;
const publicUrl = "http://localhost:3000";

/** Azimut as it runs on a machine whose dates vitest turns: its clock, its accounts, its housekeeping. */
export class Machine {
  readonly place: Place;
  #elapsed = 1000;
  #store: Store | null = null;
  #kept: KeptClock | null = null;

  constructor(place: Place) {
    this.place = place;
  }

  get kept(): KeptClock {
    if (!this.#kept) throw new Error("It is not running.");
    return this.#kept;
  }

  get context() {
    if (!this.#store) throw new Error("It is not running.");
    return { store: this.#store, clock: this.kept.clock, random: randomBytes };
  }

  async start(): Promise<void> {
    await this.#store?.close();
    this.#store = await openStore(this.place.settings);
    const sources = { wall: Date.now, steady: () => this.#elapsed };
    this.#kept = await createKeptClock(this.#store, sources);
    await this.tick();
  }

  /** What goes on every minute and every hour. */
  async tick(): Promise<void> {
    await this.kept.keep();
    await runHousekeeping(this.context, this.kept.readState());
  }

  /** Lets time pass, really. */
  async pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= hour) {
      this.#elapsed += Math.min(left, hour);
      vi.setSystemTime(Date.now() + Math.min(left, hour));
      this.kept.clock();
    }
    await this.tick();
  }

  setClock(ms: number): void {
    vi.setSystemTime(Date.now() + ms);
  }

  /** A browser, or one that goes on with what it had before the start. */
  browse(before?: Browser): Browser {
    const auth = createAuth(this.context, { publicUrl });
    const setup = { auth, context: this.context, signUp: "open" as const, isHttps: false };
    const browser = new Browser(setup, publicUrl);
    for (const [name, value] of before?.cookies ?? []) browser.cookies.set(name, value);
    return browser;
  }

  async stop(): Promise<void> {
    await this.#store?.close();
    await this.place.remove();
  }
}
