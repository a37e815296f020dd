import { afterEach, beforeEach, expect, test } from "vitest";
import { formToken } from "#app/_api/form-token.ts";
import { POST as join } from "#app/[locale]/s/[code]/enter/route.ts";
import { POST as sendAnswers } from "#app/[locale]/s/mine/[session]/answers/route.ts";
import { POST as erase } from "#app/[locale]/s/mine/[session]/erase/route.ts";
import { POST as leaveSeat } from "#app/[locale]/s/mine/[session]/leave/route.ts";
import { POST as agree } from "#app/[locale]/s/mine/[session]/sheet/route.ts";
import { POST as comeBack } from "#app/[locale]/s/ticket/enter/route.ts";
import { releases } from "#lib/bank/released.ts";
import { env } from "#lib/env.ts";
import { bankKey } from "#lib/scoring/answer-code.ts";
import { describeEngines } from "../engines.ts";
import type { Classroom } from "../sessions/classroom.ts";
import { Client, joinThrough, openApi, openThrough } from "./client.ts";

const [{ bank }] = releases;
const item = bank.items[0]?.id ?? "";
const formKey = "0123456789abcdef0123456789abcdef";

describeEngines("plain forms", (_engine, makePlace) => {
  let room: Classroom;
  let id: string;
  let code: string;
  let cookie: string;
  let ticket: string;

  beforeEach(async () => {
    room = await openApi(makePlace);
    ({ id, code } = await openThrough(new Client("counsellor-a")));
    const phone = new Client();
    ({ ticket } = await joinThrough(phone, { code }));
    cookie = phone.cookies.get(`azimut-p-${id}`) ?? "";
  });
  afterEach(() => room.leave());

  const own = () => ({ params: Promise.resolve({ locale: "fr", session: id }) });
  const token = () => formToken(cookie);
  const bearer = () => `azimut-p-${id}=${cookie}`;

  /** A form as a browser posts it from a page that sends no referrer. */
  function form(body: string, headers: Record<string, string | null> = {}): Request {
    const all: Record<string, string | null> = {
      "content-type": "application/x-www-form-urlencoded",
      origin: "null",
      cookie: `${bearer()}; azimut-form=${formKey}`,
      ...headers,
    };
    const given = Object.entries(all).filter((one): one is [string, string] => one[1] !== null);
    return new Request(`${env.PUBLIC_URL}/form`, { method: "POST", body, headers: given });
  }

  async function countRows() {
    const { db } = room.context.store;
    const people = await db.selectFrom("participant").selectAll().execute();
    const answers = await db.selectFrom("answer").selectAll().execute();
    return {
      people: people.length,
      agreed: people.filter((one) => one.agreed_sheet === 1).length,
      answers: answers.length,
    };
  }
  const untouched = { people: 1, agreed: 0, answers: 0 };

  test("threat 51: without the token that fits the cookie no form changes a row or sets or drops a cookie", async () => {
    const wrong = formToken("another cookie");
    const door = { params: Promise.resolve({ locale: "fr", code }) };
    const ticketDoor = { params: Promise.resolve({ locale: "fr" }) };
    for (const given of ["", `token=${wrong}&`, "token=&", `token=${formToken("")}&`]) {
      const replies = [
        await sendAnswers(form(`${given}bank=${bankKey(bank)}&${item}=a`), own()),
        await erase(form(given), own()),
        await agree(form(`${given}agreed=yes`), own()),
        await leaveSeat(form(given), own()),
        await join(form(given), door),
        await comeBack(form(`${given}ticket=${ticket}`), ticketDoor),
      ];
      for (const reply of replies) {
        expect(reply.headers.get("location"), given).toMatch(/\?fault=bad-form$/);
        expect(reply.headers.getSetCookie()).toEqual([]);
      }
    }
    expect(await countRows()).toEqual(untouched);
  });

  test("threat 51: a right token from another site's page changes nothing either", async () => {
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: env.PUBLIC_URL, "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { "sec-fetch-site": "none" },
    ]) {
      const reply = await erase(form(`token=${token()}`, headers), own());
      expect(reply.status).toBe(403);
    }
    expect(await countRows()).toEqual(untouched);
  });

  test("threat 51: with its token each form does its work, and leaving drops the cookie", async () => {
    const agreed = await agree(form(`token=${token()}&agreed=yes`), own());
    expect(agreed.status).toBe(303);
    const left = await leaveSeat(form(`token=${token()}`), own());
    expect(left.headers.getSetCookie()).toContainEqual(
      expect.stringMatching(/^azimut-p-.*Max-Age=0/),
    );
    const back = await comeBack(
      form(`token=${formToken(formKey)}&ticket=${ticket}`, { cookie: `azimut-form=${formKey}` }),
      {
        params: Promise.resolve({ locale: "fr" }),
      },
    );
    expect(back.headers.getSetCookie()).toEqual([expect.stringContaining(cookie)]);
    expect(await countRows()).toEqual({ ...untouched, agreed: 1 });
    const gone = await erase(form(`token=${token()}`), own());
    expect(gone.headers.get("location")).toMatch(/\/s\/erased\//);
    // There is nobody behind the cookie any more: it may still be taken out of the browser.
    const nobody = await leaveSeat(form(`token=${token()}`), own());
    expect(nobody.headers.getSetCookie()).toContainEqual(
      expect.stringMatching(/^azimut-p-.*Max-Age=0/),
    );
  });

  test("threat 61: a browser without cookies joins nothing, and is told so", async () => {
    const door = { params: Promise.resolve({ locale: "fr", code }) };
    const reply = await join(form(`token=${formToken(formKey)}`, { cookie: null }), door);
    expect(reply.headers.get("location")).toBe(`/fr/s/${code}?fault=no-cookies`);
    expect(await countRows()).toEqual(untouched);
  });

  test("threat 52: a round or a field of the wrong form is refused and nothing is stored", async () => {
    const quiz = `bank=${bankKey(bank)}&${item}=a`;
    for (const round of [
      "abc",
      "1.5",
      "NaN",
      "0",
      "-1",
      "1e0",
      "Infinity",
      "",
      "999999999999",
      "1%00",
      "%5B1%5D",
    ]) {
      const reply = await sendAnswers(form(`token=${token()}&round=${round}&${quiz}`), own());
      expect(reply.status, round).toBe(422);
    }
    for (const twice of [
      `round=1&round=2&${quiz}`,
      `round=1&${quiz}&${item}=b`,
      `token=x&${quiz}`,
    ]) {
      const reply = await sendAnswers(form(`token=${token()}&${twice}`), own());
      expect(reply.status, twice).toBe(422);
    }
    for (const body of [
      "agreed=maybe",
      "agreed=yes&agreed=no",
      "agreed=yes&more=1",
      "",
      "agreed%5B%5D=yes",
    ]) {
      const reply = await agree(form(`token=${token()}&${body}`), own());
      expect(reply.status, body).toBe(422);
    }
    const door = { params: Promise.resolve({ locale: "fr", code }) };
    for (const body of [
      "attempt=1",
      "attempt=%00",
      `alias=${"x".repeat(401)}`,
      "alias=a&alias=b",
      "colour=red",
    ]) {
      const reply = await join(form(`token=${formToken(formKey)}&${body}`), door);
      expect(reply.status, body).toBe(422);
    }
    // A round that may come, and is not there yet.
    const early = await sendAnswers(form(`token=${token()}&round=2&${quiz}`), own());
    expect(early.headers.get("location")).toMatch(/\?fault=bad-form$/);
    expect(await countRows()).toEqual(untouched);
  });

  test("threat 52: an address whose id is none gets 404 from every form", async () => {
    for (const session of ["\0", "x", "../../evil.example", "\r\nset-cookie: a=b"]) {
      const params = () => ({ params: Promise.resolve({ locale: "fr", session }) });
      for (const handle of [sendAnswers, erase, agree, leaveSeat]) {
        expect((await handle(form(`token=${token()}`), params())).status).toBe(404);
      }
    }
  });
});
