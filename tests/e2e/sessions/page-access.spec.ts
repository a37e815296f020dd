import type { APIRequestContext } from "@playwright/test";
import { listPairs } from "#lib/bank/guide.ts";
import { bankKey } from "#lib/scoring/answer-code.ts";
import { meSchema, receiptSchema } from "#lib/sessions/schema/participant-schema.ts";
import { participantListSchema } from "#lib/sessions/schema/people-schema.ts";
import { invitationLinkSchema } from "#lib/sessions/schema/team-schema.ts";
import { bank } from "../current-release.ts";
import { noteCanaries } from "./canaries.ts";
import { type Caller, callers, findPlaces, forms, pages } from "./page-access.ts";
import { crowdAnswers, type Seat, type SessionApi } from "./session-api.ts";
import { test as base, expect } from "./session-fixture.ts";

/** Session A and its people, and what the addresses of its pages are made of. */
interface Scene {
  who: Record<Caller, APIRequestContext>;
  seat: Seat;
  secrets: readonly string[];
  /** Fills in what varies in an address. */
  fill(pattern: string): string;
}

const test = base.extend<{ scene: Scene }>({
  scene: async ({ newCaller, api }, use) => use(await makeScene(newCaller, api)),
});

const password = "quatre chevaux verts";
noteCanaries(password);

async function makeScene(
  newCaller: () => Promise<APIRequestContext>,
  api: SessionApi,
): Promise<Scene> {
  const all = await Promise.all(callers.map(async (name) => [name, await newCaller()] as const));
  const who = Object.fromEntries(all) as Record<Caller, APIRequestContext>;
  const a = await api.open(who.counsellorA);
  const b = await api.open(who.counsellorB);
  const seat = await api.join(who.ofA, { code: a.code });
  await api.join(who.ofB, { code: b.code });
  await api.answer(seat, crowdAnswers[0] ?? {});
  await api.insist(who.ofA, `/api/v1/sessions/${a.id}/me/sheet`, {
    method: "PUT",
    body: { agreed: true },
  });
  const invite = async (right: "run" | "watch") => {
    const made = await api.insist(who.counsellorA, `/api/v1/sessions/${a.id}/invitations`, {
      body: { right },
    });
    const { token } = invitationLinkSchema.parse(made);
    noteCanaries(token);
    return token;
  };
  await signUp(api, who.counsellorA, "owner");
  for (const [name, right] of [
    ["runnerOfA", "run"],
    ["watcherOfA", "watch"],
  ] as const) {
    await signUp(api, who[name], right);
    const body = { token: await invite(right) };
    await api.insist(who[name], `/api/v1/sessions/${a.id}/colleagues`, { body });
  }
  const leaver = await api.join(await newCaller(), { code: a.code });
  const erased = await api.insist(leaver.phone, `/api/v1/sessions/${a.id}/me`, {
    method: "DELETE",
  });
  const list = await who.counsellorA.get(`/api/v1/sessions/${a.id}/participants`);
  const [person] = participantListSchema.parse(await list.json()).participants;
  const board = await (await who.counsellorA.get(`/fr${a.path.replace(/^\/fr/, "")}`)).text();
  const [, key = ""] = /\/counsellor\/remote\/\w+\/(\w{26})/.exec(board) ?? [];
  noteCanaries(key);
  const filled: Readonly<Record<string, string>> = {
    session: a.id,
    key,
    participant: person?.id ?? "",
    receipt: receiptSchema.parse(erased).id,
    token: await invite("watch"),
    pair: listPairs(bank.roles)[0]?.slug ?? "",
    role: "sales-manager",
    bank: "cr1",
    version: "1",
    mode: "full",
  };
  return {
    who,
    seat,
    secrets: [a.code, a.token, seat.ticket, seat.alias],
    fill(pattern) {
      const code = pattern.startsWith("/s/") ? a.code : "cr1-0mm3atwsfd96axbc";
      const path = pattern.replaceAll(/\{(\w+)\}/g, (_, name) =>
        name === "code" ? code : (filled[name] ?? ""),
      );
      return `/fr${path === "/" ? "" : path}`;
    },
  };
}

// A worker's tests share a server.
let accounts = 0;

async function signUp(api: SessionApi, caller: APIRequestContext, name: string): Promise<void> {
  accounts += 1;
  const body = { name: "-", email: `${name}.${accounts}@lycee.example`, password };
  await api.insist(caller, "/api/auth/sign-up/email", { body });
}

test("threat 9: the tables have every page and every form, and no other", () => {
  expect(Object.keys(pages).sort()).toEqual(findPlaces("page"));
  expect(Object.keys(forms).sort()).toEqual(findPlaces("route"));
});

test("threat 9–10: who is shown which page; nobody else learns anything there", async ({
  scene,
}) => {
  test.slow();
  for (const [pattern, allowed] of Object.entries(pages)) {
    const shown: Caller[] = [];
    for (const caller of callers) {
      const reply = await scene.who[caller].get(scene.fill(pattern), { maxRedirects: 0 });
      const label = `${pattern} for ${caller}`;
      if (reply.status() === 200) shown.push(caller);
      else expect(reply.status(), label).toBe(isColleague(caller, pattern) ? 403 : 404);
      if (allowed.includes(caller)) continue;
      const text = (await reply.text()).toUpperCase();
      for (const secret of scene.secrets) expect(text, label).not.toContain(secret.toUpperCase());
    }
    expect(shown, pattern).toEqual(allowed);
  }
});

test("threat 9–10: nobody's form changes anything of another person", async ({ scene, api }) => {
  const { who, seat } = scene;
  const own = Object.entries(forms).filter(([, allowed]) => !allowed.includes("nobody"));
  const state = async () => {
    const me = await who.ofA.get(`/api/v1/sessions/${seat.session}/me`);
    return meSchema.parse(await me.json());
  };
  const before = await state();
  expect(before.answers).toHaveLength(24);
  const fields: Readonly<Record<string, Record<string, string>>> = {
    "/s/mine/{session}/answers": { round: "1", bank: bankKey(bank), [itemId()]: "" },
    "/s/mine/{session}/sheet": { agreed: "no" },
  };
  const post = async (caller: Caller, pattern: string) => {
    // The token of the page that is this caller's own, if any.
    const page = await (await who[caller].get(`/fr/s/mine/${seat.session}`)).text();
    const [, token = "0".repeat(32)] = page.match(/name="token" value="([^"]+)"/) ?? [];
    const form = { token, ...fields[pattern] };
    const headers = { origin: api.origin };
    return who[caller].post(scene.fill(pattern), { form, headers, maxRedirects: 0 });
  };
  for (const [pattern] of own) {
    for (const caller of callers.filter((one) => one !== "ofA")) {
      const reply = await post(caller, pattern);
      expect(reply.status(), `${pattern} by ${caller}`).not.toBe(500);
      const cookies = reply
        .headersArray()
        .filter(({ name }) => name.toLowerCase() === "set-cookie");
      for (const { value } of cookies) expect(value).not.toContain(`azimut-p-${seat.session}`);
      expect(await state(), `${pattern} by ${caller}`).toEqual(before);
    }
  }
  await post("ofA", "/s/mine/{session}/sheet");
  expect(await state()).not.toEqual(before);
  const gone = await post("ofA", "/s/mine/{session}/erase");
  expect(gone.headers().location).toMatch(/\/fr\/s\/erased\//);
});

/** Tells whether a caller has a part in the session of a page, if a smaller one than the page needs. */
function isColleague(caller: Caller, pattern: string): boolean {
  return pattern.startsWith("/counsellor/sessions/") && /^(runner|watcher)OfA$/.test(caller);
}

function itemId(): string {
  return bank.items[0]?.id ?? "";
}
