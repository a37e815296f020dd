import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { describeApi, operations } from "#app/_api/openapi.ts";
import { writeExamples } from "#app/_api/programs/examples.ts";
import { createAuth } from "#lib/auth/auth.ts";
import { env } from "#lib/env.ts";
import { describeEngines } from "../engines.ts";
import { Client, joinThrough, openApi, openThrough } from "./client.ts";
import { findRoutes } from "./routes.ts";

const routes = await findRoutes();
const ownDescription = "GET /api/v1/openapi.json";

function nameAll(all: readonly { method: string; path: string }[]): string[] {
  return all.map(({ method, path }) => `${method} ${path}`).sort();
}

test("every handler is described, and everything described has a handler", () => {
  const described = routes.filter(({ method }) => method !== "OPTIONS");
  expect(nameAll(described).filter((name) => name !== ownDescription)).toEqual(nameAll(operations));
  // What browsers ask first is part of what is shared, and of nothing else.
  const preflights = routes.filter(({ method }) => method === "OPTIONS");
  const shared = operations.filter(({ isShared }) => isShared);
  expect(preflights.map(({ path }) => path)).toEqual(shared.map(({ path }) => path).sort());
});

test("openapi.json is OpenAPI 3.1: unique ids, every name in a path declared, every reply described", async () => {
  const route = routes.find(({ path }) => path.endsWith("openapi.json"));
  const response = await route?.handler(new Request("http://localhost:3000/"), {
    params: Promise.resolve({}),
  });
  const document = await response?.json();
  expect(document).toMatchObject({ openapi: "3.1.0", info: { title: "Azimut" } });
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  for (const { method, path, status, body, query = {} } of operations) {
    const described = document.paths[path][method.toLowerCase()];
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(described.parameters.map(({ name }: { name: string }) => name)).toEqual([
      ...names,
      ...Object.keys(query),
    ]);
    expect(Object.keys(described.responses)).toContain(String(status));
    expect(Object.keys(described.responses)).toContain("503");
    if (body) expect(described.requestBody.content["application/json"].schema).toBeTypeOf("object");
    for (const code of Object.keys(described.responses)) {
      const { content = {} } = described.responses[code];
      const types = Object.keys(content);
      if (Number(code) >= 400) expect(types).toEqual(["application/problem+json"]);
    }
  }
  expect(JSON.stringify(document)).not.toContain("$schema");
});

test("openapi.json passes redocly's recommended rules, warnings too, and the linter would notice", async () => {
  const config = await createConfig({ extends: ["recommended"] });
  const document = describeApi("https://azimut.example", writeExamples());
  const lint = async (source: string) =>
    (await lintFromString({ source, config })).map(
      ({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`,
    );
  const text = JSON.stringify(document);
  expect(await lint(text)).toEqual([]);
  expect(
    await lint(
      text.replace('"affinity":81', '"affinity":"81"').replace('"in":"path"', '"in":"way"'),
    ),
  ).not.toEqual([]);
});

describeEngines("openapi.json", (_engine, makePlace) => {
  test("names the cookies as browsers get them, over http and over https", async () => {
    const { context, leave } = await openApi(makePlace);
    const phone = new Client();
    const { id, code } = await openThrough(new Client("counsellor-a"));
    await joinThrough(phone, { code });
    const nameOfCounsellor = async (publicUrl: string) =>
      (await createAuth(context, { publicUrl }).$context).authCookies.sessionToken.name;
    const { participant, counsellor } = nameCookies(env.PUBLIC_URL);
    expect([...phone.cookies.keys()]).toEqual([participant.replace("{session}", id)]);
    expect(counsellor).toBe(await nameOfCounsellor(env.PUBLIC_URL));
    const secure = "https://azimut.example";
    expect(nameCookies(secure)).toEqual({
      participant: `__Host-${participant}`,
      counsellor: await nameOfCounsellor(secure),
    });
    await leave();
  });
});

function nameCookies(publicUrl: string) {
  const { participant, counsellor } = describeApi(publicUrl, {}).components.securitySchemes;
  return { participant: participant.name, counsellor: counsellor.name };
}
