import { readFileSync } from "node:fs";
import { expect, vi } from "vitest";
import { z } from "zod";
import { operations } from "#app/_api/openapi.ts";
import { meSchema } from "#lib/sessions/schema/participant-schema.ts";
import { sessionSchema } from "#lib/sessions/schema/session-schema.ts";
import { table } from "../contract/api/access-table.ts";
import type { Server } from "../servers/azimut-server.ts";
import { Visitor } from "./visitor.ts";

const account = { email: "faults@azimut.example", password: "a password for faults", name: "F" };
const line = z.looseObject({ time: z.iso.datetime(), level: z.string(), event: z.string() });

/**
 * How the store fails: its disk has no room for more (but may have for less), it takes no writes, most of its tables are
 * damaged, or it does nothing at all.
 */
type Fault = "full" | "read-only" | "damaged" | "away";

export interface Room {
  server: Server;
  counsellor: Visitor;
  phone: Visitor;
  /** Somebody who has opened the door's page and not joined. */
  newcomer: Visitor;
  names: Record<string, string>;
  tokens: { phone: string; newcomer: string };
}

/** A session with a counsellor who has an account, and a participant who has answered. */
export async function openRoom(server: Server): Promise<Room> {
  const counsellor = new Visitor(server.url);
  await counsellor.insist("POST", "/api/auth/sign-up/email", account);
  const made = await counsellor.insist("POST", "/api/v1/sessions", { title: "Seconde B" });
  const session = sessionSchema.parse(made).id;
  const own = `/api/v1/sessions/${session}`;
  const opened = sessionSchema.parse(await counsellor.insist("POST", `${own}/open`));
  const code = opened.door?.code ?? "";
  const phone = new Visitor(server.url);
  const me = meSchema.parse(await phone.insist("POST", "/api/v1/participants", { code }));
  const newcomer = new Visitor(server.url);
  const tokens = {
    phone: await phone.readFormToken(`/fr/s/mine/${session}`),
    newcomer: await newcomer.readFormToken(`/fr/s/${code}`),
  };
  const people = z.object({ participants: z.array(z.object({ id: z.string() })) });
  const listed = people.parse(await counsellor.insist("GET", `${own}/participants`));
  const participant = listed.participants[0]?.id ?? "";
  const names = { session, code, ticket: me.ticket, participant, locale: "fr" };
  return { server, counsellor, phone, newcomer, names: { ...names, role: "closer" }, tokens };
}

/** Asks for everything there is: the operations of the API, every page and every form. Gives what each answered. */
async function walk({ server, counsellor, phone, newcomer, names, tokens }: Room) {
  const answers = new Map<string, { status: number; text: string }>();
  async function ask(who: Visitor, method: string, path: string, body?: object): Promise<void> {
    const response = await who.copy().send(method, path.replaceAll(/\{(\w+)\}/g, fill), body);
    const isStream = response.headers.get("content-type") === "text/event-stream";
    const text = isStream ? "" : await response.text();
    if (isStream) await response.body?.cancel();
    answers.set(`${method} ${path}`, { status: response.status, text });
  }
  function fill(_: string, name: string): string {
    return names[name] ?? "2".repeat(26);
  }

  for (const { method, path, caller } of operations) {
    const sent = JSON.stringify(table[`${method} ${path}`]?.sent?.body ?? {});
    const body = JSON.parse(
      sent
        .replace('"code":"A"', `"code":"${names.code}"`)
        .replace('"ticket":"A"', `"ticket":"${names.ticket}"`),
    );
    const who = caller === "participant" ? phone : counsellor;
    await ask(who, method, path, method === "GET" ? undefined : body);
  }
  const built = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")));
  for (const [file, page] of Object.entries(built)) {
    if (page.startsWith("/api/") || page.startsWith("/_")) continue;
    const path = page.replaceAll(/\[(\w+)\]/g, "{$1}");
    const who = page.includes("/s/") ? phone : counsellor;
    await ask(who, "GET", path);
    if (!file.endsWith("/route")) continue;
    const { by = "phone", fields = {} } = forms[page] ?? {};
    const ticket = page.endsWith("/ticket/enter") ? { ticket: names.ticket ?? "" } : {};
    const form = new URLSearchParams({ token: tokens[by], ...fields, ...ticket });
    await ask(by === "phone" ? phone : newcomer, "POST", path, form);
  }
  const { email, password } = account;
  await ask(new Visitor(server.url), "POST", "/api/auth/sign-in/email", { email, password });
  await ask(new Visitor(server.url), "POST", "/api/auth/sign-in/anonymous", {});
  await ask(new Visitor(server.url), "POST", "/api/auth/sign-up/email", {
    ...account,
    email: "b@azimut.example",
  });
  await ask(counsellor, "POST", "/api/auth/change-password", {
    currentPassword: password,
    newPassword: password,
  });
  await ask(counsellor, "POST", "/api/auth/delete-user", { password });
  await ask(counsellor, "POST", "/api/auth/sign-out", {});
  return answers;
}

/** Who sends a form, and what stands in it beside its token. */
const forms: Record<string, { by?: "phone" | "newcomer"; fields?: Record<string, string> }> = {
  "/[locale]/s/[code]/enter": { by: "newcomer", fields: { attempt: "2".repeat(26) } },
  "/[locale]/s/ticket/enter": { by: "newcomer" },
  "/[locale]/s/mine/[session]/sheet": { fields: { agreed: "yes" } },
  "/[locale]/s/mine/[session]/answers": { fields: { round: "1" } },
};

/** What must answer 503 while nothing can be written. */
const writes = [
  ...["POST /api/v1/sessions", "POST /api/v1/participants", "DELETE /api/v1/sessions/{session}/me"],
  ...["PUT /api/v1/sessions/{session}/results", "DELETE /api/v1/sessions/{session}"],
  ...[
    "POST /api/auth/sign-in/email",
    "POST /api/auth/sign-in/anonymous",
    "POST /api/auth/sign-up/email",
  ],
  ...["POST /api/auth/sign-out", "POST /api/auth/delete-user", "POST /{locale}/s/{code}/enter"],
  ...["POST /{locale}/s/mine/{session}/sheet", "POST /{locale}/s/mine/{session}/erase"],
];
/** What must answer 503 while nothing can be read either. */
const reads = [
  ...["GET /api/v1/sessions", "GET /api/v1/sessions/{session}/me"],
  ...[
    "GET /api/v1/sessions/{session}/stream",
    "GET /{locale}/counsellor",
    "GET /{locale}/s/{code}",
  ],
  ...["GET /{locale}/counsellor/sessions/{session}", "GET /{locale}/s/mine/{session}"],
  ...["GET /{locale}/counsellor/account", "POST /{locale}/s/ticket/enter"],
];

/** Asks for everything while the store fails: nothing answers 500, and what cannot be done is said to be so. */
export async function expectFaults(room: Room, fault: Fault): Promise<void> {
  const answers = await walk(room);
  const broken = [...answers].filter(([, { status }]) => status >= 500 && status !== 503);
  expect(broken.map(([asked, { status }]) => `${asked}: ${status}`)).toEqual([]);
  const all = [...writes, ...reads];
  const failing = { full: [], "read-only": writes, damaged: all, away: all };
  for (const asked of failing[fault]) {
    const answer = answers.get(asked);
    expect(answer?.status, asked).toBe(503);
    if (asked.includes(" /api/"))
      expect(JSON.parse(answer?.text ?? ""), asked).toMatchObject({ code: "not-saved" });
    else {
      expect(answer?.text, asked).toContain("Pas enregistré : gardez cette page ouverte");
      expect(answer?.text, asked).toContain("Not saved: keep this page open");
    }
  }
  const health = answers.get("GET /api/v1/health");
  if (fault !== "full") {
    expect(health?.status).toBe(503);
    expect(JSON.parse(health?.text ?? "")).toMatchObject({ code: "failing" });
  }
  expect(answers.get("GET /api/v1/ready")?.status).toBe(fault === "away" ? 503 : 200);
  // Nothing that the store has no part in is touched by it.
  for (const page of ["GET /{locale}", "GET /{locale}/quiz", "GET /{locale}/join"]) {
    expect(answers.get(page)?.status, page).toBe(200);
  }
}

/** The same server, without a restart, takes answers again. */
export async function expectRecovery({ server, counsellor, phone, names }: Room): Promise<void> {
  const me = `/api/v1/sessions/${names.session}/me`;
  await vi.waitFor(
    async () => {
      expect((await fetch(`${server.url}/api/v1/health`)).status).toBe(200);
      expect((await phone.send("GET", me)).status).toBe(200);
    },
    { timeout: 60_000, interval: 200 },
  );
  await phone.insist("PUT", `${me}/answers`, { answers: [] });
  const { email, password } = account;
  await counsellor.insist("POST", "/api/auth/sign-in/email", { email, password });
  expect((await counsellor.send("GET", "/fr/counsellor")).status).toBe(200);
  await phone.insist("DELETE", me);
  const lines = server.printed().trimEnd().split("\n");
  const events = lines.map((text) => line.parse(JSON.parse(text)));
  const kinds = events.filter(({ event }) => event === "store-failed").map(({ kind }) => kind);
  expect(kinds.length).toBeGreaterThan(0);
  expect(events.map(({ event }) => event)).toContain("store-recovered");
  // Once a minute each kind: the whole test takes less than three.
  for (const kind of new Set(kinds)) {
    expect(kinds.filter((one) => one === kind).length, `${kind}`).toBeLessThan(4);
  }
}
