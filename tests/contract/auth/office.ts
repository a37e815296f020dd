import { randomBytes } from "node:crypto";
import { answerAuth } from "#lib/auth/answer.ts";
import { createAuth } from "#lib/auth/auth.ts";
import type { AuthAnswer, AuthSetup } from "#lib/auth/passing.ts";
import { createSession, type SessionChoices } from "#lib/sessions/session/choices.ts";
import { openScratchStore, type Place } from "../engines.ts";

const choices: SessionChoices = {
  title: "Seconde 4",
  locale: "fr",
  mode: "full",
  resultPolicy: "at-once",
  aliasPolicy: "generated",
  retentionDays: 30,
  notice: "Ce questionnaire aide à réfléchir.",
  controller: "Lycée des Glycines",
};

/** The accounts of an empty store, with a clock that the test turns. */
export async function openOffice(
  makePlace: () => Promise<Place>,
  { publicUrl = "http://localhost:3000", signUp = "open" as "open" | "closed" } = {},
) {
  const { store, place, remove } = await openScratchStore(makePlace);
  // It stands still: how long a slow machine takes for a password must not count as waiting.
  let now = Date.now();
  const context = { store, clock: () => now, random: randomBytes };
  const auth = createAuth(context, { publicUrl });
  const isHttps = publicUrl.startsWith("https:");
  const setup: AuthSetup = { auth, context, signUp, isHttps };
  return {
    ...{ auth, context, store, place, remove, setup },
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    browse: () => new Browser(setup, publicUrl),
    hold: (counsellorId: string) => createSession(context, { counsellorId, choices }),
  };
}

/** Here guesses and sign-ins are counted: what a password costs the processor is left out. */
export async function openCountingOffice(...given: Parameters<typeof openOffice>) {
  const office = await openOffice(...given);
  const { password } = await office.auth.$context;
  Object.assign(password, {
    hash: async (text: string) => `hash of ${text}`,
    verify: async (given: { hash: string; password: string }) =>
      given.hash === `hash of ${given.password}`,
  });
  return office;
}

/** Keeps cookies as a browser does, and sends what a page of ours would. */
export class Browser {
  readonly #setup: AuthSetup;
  readonly #origin: string;
  readonly cookies = new Map<string, string>();
  setCookies: string[] = [];
  /** As which browser it names itself. */
  userAgent = "";

  constructor(setup: AuthSetup, origin: string) {
    this.#setup = setup;
    this.#origin = origin;
  }

  get headers(): Headers {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Headers({
      ...{ cookie, origin: this.#origin, "content-type": "application/json" },
      ...(this.userAgent && { "user-agent": this.userAgent }),
    });
  }

  async post(path: string, body: object = {}): Promise<AuthAnswer> {
    return this.#send(path, { method: "POST", body: JSON.stringify(body) });
  }

  async get(path: string): Promise<AuthAnswer> {
    return this.#send(path, { method: "GET" });
  }

  /** Who better-auth takes this browser for. */
  async whoAmI(): Promise<{ id: string; email: string; isAnonymous: boolean } | null> {
    const found = await this.#setup.auth.api.getSession({ headers: this.headers });
    if (!found) return null;
    const { id, email, isAnonymous } = found.user;
    return { id, email, isAnonymous: isAnonymous === true };
  }

  async #send(path: string, init: RequestInit): Promise<AuthAnswer> {
    const url = `${this.#origin}/api/auth${path}`;
    const request = new Request(url, { ...init, headers: this.headers });
    const answer = await answerAuth(this.#setup, request);
    this.setCookies = answer.ok ? answer.response.headers.getSetCookie() : [];
    for (const line of this.setCookies) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}
