import { bank, key } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { itemAt, readCode, words } from "./quiz-steps.ts";

const item = itemAt(1).id;

const refusals = [
  { what: "an unknown field", body: `bank=${key}&colour=red`, status: 400, says: "colour" },
  { what: "an unknown option", body: `bank=${key}&${item}=zz`, status: 400, says: item },
  {
    what: "two answers to one question",
    body: `bank=${key}&${item}=a&${item}=b`,
    status: 400,
    says: item,
  },
  { what: "another version of the bank", body: "bank=cr99", status: 400, says: "version" },
  { what: "no bank", body: `${item}=a`, status: 400, says: "version" },
  {
    what: "a guess that is no role",
    body: `bank=${key}&guess=ceo`,
    status: 400,
    says: "pronostic",
  },
  {
    what: "too much",
    body: `bank=${key}&x=${"y".repeat(17_000)}`,
    status: 413,
    says: "trop grand",
  },
  { what: "no form", body: "{}", type: "application/json", status: 415, says: "formulaire" },
];

for (const { what, body, type, status, says } of refusals) {
  test(`a form with ${what} gets ${status} and a sentence`, async ({ request }) => {
    const response = await request.post("/fr/answers", {
      headers: { "content-type": type ?? "application/x-www-form-urlencoded" },
      data: body,
      maxRedirects: 0,
    });
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toBe("text/html; charset=utf-8");
    const page = await response.text();
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain(words.fr.refusedTitle);
    expect(page).toContain(says);
  });
}

test("a refused field is shown as text, not as markup", async ({ request }) => {
  const response = await request.post("/en/answers", {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    data: `bank=${key}&%3Cscript%3E=1`,
  });
  expect(await response.text()).not.toContain("<script>");
});

test("fields may come in any order, and the answer is not to be stored", async ({ request }) => {
  const fields = [...bank.items].reverse().map(({ id }) => `${id}=a`);
  const response = await request.post("/en/answers", {
    headers: { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" },
    data: ["guess=account-manager", ...fields, `bank=${key}`].join("&"),
    maxRedirects: 0,
  });
  expect(response.status()).toBe(303);
  expect(response.headers()["cache-control"]).toContain("no-store");
  const location = new URL(response.headers().location ?? "", "http://localhost");
  expect(location.pathname).toMatch(new RegExp(`^/en/result/${key}-`));
  expect(location.search).toBe("?guess=account-manager");
  const firsts = bank.items.map(({ id }) => [id, "a"]);
  expect(readCode(location.href)).toEqual(Object.fromEntries(firsts));
});

test("who opens the form's address gets the quiz", async ({ request }) => {
  const response = await request.get("/fr/answers", { maxRedirects: 0 });
  expect(response.status()).toBe(303);
  expect(response.headers().location).toBe("/fr/quiz");
});
