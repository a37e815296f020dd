import { type APIRequestContext, type APIResponse, request } from "@playwright/test";
import type { z } from "zod";
import type { Answers } from "#lib/scoring/answers.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import { meSchema } from "#lib/sessions/schema/participant-schema.ts";
import { type newSessionSchema, sessionSchema } from "#lib/sessions/schema/session-schema.ts";
import { bank } from "../current-release.ts";
import { noteCanaries, noteCookies } from "./canaries.ts";

const crowd = bank.roles.map((_, role) => [
  ...simulateSheets(bank, { role, strength: 0.5, noise: 0.2, count: 40, seed: 11 + role }),
]);

/** What so many people answer, of all roles, one after the other. */
export const crowdAnswers: readonly Answers[] = Array.from({ length: 120 }, (_, at) =>
  nameAnswers(bank, crowd[at % crowd.length]?.[Math.floor(at / crowd.length)] ?? []),
);

/** An open session: its id, where its counsellor's page is, and what leads in. */
export interface Opened {
  id: string;
  path: string;
  code: string;
  token: string;
}

/** Somebody in a session: who asks for them, their own page, and what they were told. */
export interface Seat {
  phone: APIRequestContext;
  session: string;
  path: string;
  alias: string;
  ticket: string;
}

/**
 * What the pages do with the API, without the pages. Who asks is a browser's own requests (`page.request`, so that its pages
 * are then a counsellor's or a participant's) or a caller without a browser.
 */
export class SessionApi {
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Sends a change as the site's own pages do. */
  send(
    caller: APIRequestContext,
    path: string,
    { body = {}, method = "POST" }: { body?: object; method?: string } = {},
  ): Promise<APIResponse> {
    const headers = { origin: this.origin };
    return caller.fetch(path, { method, headers, data: body });
  }

  /** The same, and gives what came back; throws where it was refused. */
  async insist(...sent: Parameters<SessionApi["send"]>): Promise<unknown> {
    const reply = await this.send(...sent);
    if (!reply.ok()) throw new Error(`${reply.url()}: ${reply.status()} ${await reply.text()}`);
    return reply.status() === 204 ? null : reply.json();
  }

  /** Opens a session as somebody who has no account. */
  async open(
    counsellor: APIRequestContext,
    choices: Partial<z.input<typeof newSessionSchema>> = {},
  ): Promise<Opened> {
    await this.insist(counsellor, "/api/auth/sign-in/anonymous");
    const body = { title: "Seconde B", ...choices };
    const made = sessionSchema.parse(await this.insist(counsellor, "/api/v1/sessions", { body }));
    const opening = await this.insist(counsellor, `/api/v1/sessions/${made.id}/open`);
    const { id, door } = sessionSchema.parse(opening);
    if (!door) throw new Error("The session has no door.");
    noteCanaries(door.code, door.token);
    await noteCookies(counsellor);
    return { id, path: `/fr/counsellor/sessions/${id}`, code: door.code, token: door.token };
  }

  /** Joins a session. */
  async join(
    phone: APIRequestContext,
    door: { code: string; alias?: string; subgroup?: string },
  ): Promise<Seat> {
    const me = meSchema.parse(await this.insist(phone, "/api/v1/participants", { body: door }));
    const { alias, ticket, session } = me;
    noteCanaries(alias, ticket);
    await noteCookies(phone);
    return { phone, session: session.id, path: `/fr/s/mine/${session.id}`, alias, ticket };
  }

  /** Joins a session as so many phones do. */
  async joinCrowd(
    people: number,
    door: { code: string; alias?: string; subgroup?: string },
  ): Promise<Seat[]> {
    const seats: Seat[] = [];
    while (seats.length < people) seats.push(await this.join(await request.newContext(), door));
    return seats;
  }

  /** Answers everything as these answers say, and says that this is all. */
  async answer(
    { phone, session }: Seat,
    given: Answers,
    { round = 1, finished = true }: { round?: number; finished?: boolean } = {},
  ): Promise<void> {
    const answers = Object.entries(given).map(([item, option], at) => ({
      item,
      option,
      seq: at + 1,
    }));
    const body = { answers, round, finished };
    await this.insist(phone, `/api/v1/sessions/${session}/me/answers`, { method: "PUT", body });
  }
}
