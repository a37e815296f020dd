import { setTimeout } from "node:timers/promises";
import type { z } from "zod";
import type { Bank } from "#lib/bank/schema.ts";
import { meSchema, storedSchema } from "#lib/sessions/schema/participant-schema.ts";
import { publicUrl } from "../servers/azimut-server.ts";

type Stored = z.output<typeof storedSchema>["answers"][number];

const change = { "content-type": "application/json", origin: publicUrl };

/** What all phones together saw. */
export interface Tally {
  acknowledged: number;
  refused: string[];
  retries: number;
}

interface Reply {
  status: number;
  cookie: string;
  text: string;
}

/** A phone that joins, answers one question after another, and asks again until it gets a reply. */
export class Phone {
  readonly acknowledged = new Map<string, Stored>();
  #url: string;
  readonly #tally: Tally;
  #cookie = "";
  #path = "";
  #seq = 0;

  constructor(url: string, tally: Tally) {
    this.#url = url;
    this.#tally = tally;
  }

  /** Sends to another instance from now on. */
  moveTo(url: string): void {
    this.#url = url;
  }

  async join(code: string): Promise<void> {
    const attempt = `0${crypto.randomUUID().replaceAll("-", "").slice(0, 25)}`;
    const { cookie, text } = await this.#insist("POST", "/api/v1/participants", { code, attempt });
    const { session } = meSchema.parse(JSON.parse(text));
    this.#cookie = cookie;
    this.#path = `/api/v1/sessions/${session.id}/me`;
  }

  /** Answers questions in turn, each many times over, until told to stop. */
  async answer(bank: Bank, mayGoOn: () => boolean, pause: () => number): Promise<void> {
    while (mayGoOn()) {
      const item = bank.items[this.#seq % bank.items.length];
      if (!item) return;
      this.#seq += 1;
      const option = item.options[this.#seq % item.options.length]?.id ?? null;
      await this.save([{ item: item.id, option, seq: this.#seq }]);
      await setTimeout(pause());
    }
  }

  /** Saves answers, and notes them as acknowledged once the reply lists them. */
  async save(answers: Stored[]): Promise<void> {
    const { text } = await this.#insist("PUT", `${this.#path}/answers`, { answers });
    const stored = storedSchema.parse(JSON.parse(text));
    for (const answer of answers) {
      const kept = stored.answers.find(({ item }) => item === answer.item);
      if (kept?.seq !== answer.seq) this.#tally.refused.push(`${answer.item} not in the reply`);
      this.acknowledged.set(answer.item, answer);
      this.#tally.acknowledged += 1;
    }
  }

  /** Gives what was acknowledged and is not there any more. */
  async findLost(): Promise<Stored[]> {
    const { text } = await this.#insist("GET", this.#path);
    const { answers } = meSchema.parse(JSON.parse(text));
    const stored = new Map(answers.map((answer) => [answer.item, answer]));
    return [...this.acknowledged.values()].filter((answer) => {
      const found = stored.get(answer.item);
      return found?.seq !== answer.seq || found.option !== answer.option;
    });
  }

  /** Asks until a whole reply has come: one that breaks off half-way is none. */
  async #insist(method: string, path: string, body?: unknown): Promise<Reply> {
    for (;;) {
      const reply = await this.#ask(method, path, body).catch(() => null);
      if (reply?.status === 200 || reply?.status === 201) return reply;
      if (reply && reply.status !== 503) {
        this.#tally.refused.push(`${method} ${path}: ${reply.status} ${reply.text}`);
        throw new Error(this.#tally.refused.at(-1));
      }
      this.#tally.retries += 1;
      await setTimeout(20 + Math.random() * 60);
    }
  }

  async #ask(method: string, path: string, body: unknown): Promise<Reply> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: { ...(method !== "GET" && change), cookie: this.#cookie },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    const [cookie = ""] = response.headers.getSetCookie()[0]?.split(";") ?? [];
    return { status: response.status, cookie, text: await response.text() };
  }
}
