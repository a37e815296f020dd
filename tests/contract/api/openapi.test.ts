import { expect, test } from "vitest";
import { operations } from "#app/_api/openapi.ts";
import { findRoutes } from "./routes.ts";

const routes = await findRoutes();
const ownDescription = "GET /api/v1/openapi.json";

function nameAll(all: readonly { method: string; path: string }[]): string[] {
  return all.map(({ method, path }) => `${method} ${path}`).sort();
}

test("every handler is described, and everything described has a handler", () => {
  expect(nameAll(routes).filter((name) => name !== ownDescription)).toEqual(nameAll(operations));
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
