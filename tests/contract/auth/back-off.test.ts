import { expect, test } from "vitest";
import { describeEngines } from "../engines.ts";
import { openCountingOffice } from "./office.ts";

const mia = { email: "mia@lycee.example", password: "quatre chevaux verts", name: "Mia" };
const guess = { ...mia, password: "guess after guess" };
const minute = 60_000;

describeEngines("wrong passwords", (_engine, makePlace) => {
  test("threat 12: after five the account waits, and the right password is not even looked at", async () => {
    const { browse, wait, remove } = await openCountingOffice(makePlace);
    await browse().post("/sign-up/email", mia);
    const stranger = browse();
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await stranger.post("/sign-in/email", guess)).toMatchObject({
        reason: "wrong-password",
      });
    }
    expect(await stranger.post("/sign-in/email", mia)).toMatchObject({
      reason: "too-many-attempts",
    });
    wait(5 * minute);
    expect(await stranger.post("/sign-in/email", mia)).toMatchObject({ ok: true });
    await remove();
  });

  test("threat 12: an address without an account answers and waits in the same way", async () => {
    const { browse, remove } = await openCountingOffice(makePlace);
    const stranger = browse();
    const nobody = { ...guess, email: "nobody@lycee.example" };
    const reasons = [];
    for (let tries = 0; tries < 6; tries += 1) {
      const answer = await stranger.post("/sign-in/email", nobody);
      reasons.push(answer.ok ? "in" : answer.reason);
    }
    expect(reasons).toEqual([...Array(5).fill("wrong-password"), "too-many-attempts"]);
    await remove();
  });

  test("threat 12: a hundred guesses at once are five guesses", async () => {
    const { browse, remove } = await openCountingOffice(makePlace);
    await browse().post("/sign-up/email", mia);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => browse().post("/sign-in/email", guess)),
    );
    const wrong = answers.filter((answer) => !answer.ok && answer.reason === "wrong-password");
    expect(wrong).toHaveLength(5);
    await remove();
  });

  test("threat 12: whoever guesses cannot lock the owner out of a browser that knows the account", async () => {
    const { browse, remove } = await openCountingOffice(makePlace);
    const owner = browse();
    await owner.post("/sign-up/email", mia);
    await owner.post("/sign-in/email", mia);
    const stranger = browse();
    for (let tries = 0; tries < 8; tries += 1) await stranger.post("/sign-in/email", guess);
    expect(await stranger.post("/sign-in/email", mia)).toMatchObject({ ok: false });
    expect(await owner.post("/sign-in/email", mia)).toMatchObject({ ok: true });
    await remove();
  });
});
