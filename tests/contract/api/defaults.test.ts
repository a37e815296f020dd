import { sql } from "kysely";
import sharp from "sharp";
import { expect, test } from "vitest";
import { forgetIdleCounsellors } from "#lib/sessions/erasure/housekeeping.ts";
import { eraseAccount, moveOwned } from "#lib/sessions/erasure/owned.ts";
import { describeEngines } from "../engines.ts";
import { Client, expectProblem, openApi, openThrough, read, sessionSchema } from "./client.ts";

const chosen = {
  ...{ resultPolicy: "held", aliasPolicy: "free", retentionDays: 12, notice: "Lisez ceci." },
  ...{ controller: "Rectorat", establishment: "Lycée Hopper", subgroups: ["2de A", "2de B"] },
  addressForm: "tu",
};

describeEngines("what new sessions start from", (_engine, makePlace) => {
  test("is a session's settings with its logo, kept, replaced and forgotten; another's is none of mine", async () => {
    const { context, leave } = await openApi(makePlace);
    const owner = new Client("counsellor-a");
    const readKept = async () => JSON.parse((await owner.send("GET", "/defaults")).text).defaults;
    const { id } = await openThrough(owner, { ...chosen, meetsOn: "2027-01-12" });
    const create = { width: 100, height: 50, channels: 3, background: "#f00" } as const;
    const picture = (await sharp({ create }).png().toBuffer()).toString("base64");
    await owner.send("PUT", `/sessions/${id}/logo`, { body: { picture } });
    expect(await readKept()).toBeNull();
    expect((await owner.send("PUT", "/defaults", { body: { session: id } })).status).toBe(204);
    expect(await readKept()).toEqual({ ...chosen, logo: { width: 100, height: 50 } });

    const other = new Client("counsellor-b");
    const stranger = await other.send("PUT", "/defaults", { body: { session: id } });
    expectProblem(stranger, 404, "unknown-session");
    expect((await other.send("GET", "/defaults")).text).toBe('{"defaults":null}');

    // They last longer than the session that they are from, and are no part of one that was made.
    await owner.send("DELETE", `/sessions/${id}`);
    const begun = { body: { title: "Nouvelle", logoOf: "defaults" } };
    const made = read(sessionSchema, await owner.send("POST", "/sessions", begun));
    expect(made.logo).toEqual({ width: 100, height: 50 });
    const without = read(sessionSchema, await other.send("POST", "/sessions", begun));
    expect(without.logo).toBeNull();
    await owner.send("PUT", "/defaults", { body: { session: made.id } });
    expect(await readKept()).toMatchObject({
      ...{ establishment: "", retentionDays: 30, addressForm: "vous" },
    });

    expect((await owner.send("DELETE", "/defaults")).status).toBe(204);
    expect(await readKept()).toBeNull();
    const { logo } = read(sessionSchema, await owner.send("GET", `/sessions/${made.id}`));
    expect(logo).toEqual({ width: 100, height: 50 });
    expect(await context.store.db.selectFrom("default_choice").selectAll().execute()).toEqual([]);
    await leave();
  });

  test("threat 37: goes with the account, and moves with what somebody owned before they had one", async () => {
    const { context, leave } = await openApi(makePlace);
    const keep = async (name: string, establishment: string) => {
      const client = new Client(name);
      const { id } = await openThrough(client, { establishment });
      await client.send("PUT", "/defaults", { body: { session: id } });
    };
    const readRows = async () => {
      const rows = context.store.db.selectFrom("default_choice").select(["owner_id", "choices"]);
      const found = await rows.orderBy("owner_id").execute();
      return found.map(({ owner_id, choices }) => [owner_id, JSON.parse(choices).establishment]);
    };
    await keep("anonymous-1", "un");
    await keep("anonymous-2", "deux");
    await moveOwned(context.store, { from: "anonymous-1", to: "counsellor-a" });
    expect(await readRows()).toEqual([
      ["anonymous-2", "deux"],
      ["counsellor-a", "un"],
    ]);
    await moveOwned(context.store, { from: "anonymous-2", to: "counsellor-a" });
    expect(await readRows()).toEqual([["counsellor-a", "un"]]);
    await eraseAccount(context, "counsellor-a");
    expect(await readRows()).toEqual([]);
    await leave();
  });

  test("threat 37: goes with somebody without an account who is forgotten", async () => {
    const { context, leave } = await openApi(makePlace);
    const client = new Client("anonymous-3");
    const { id } = await openThrough(client);
    await client.send("PUT", "/defaults", { body: { session: id } });
    await client.send("DELETE", `/sessions/${id}`);
    const at = new Date(context.clock() - 3 * 24 * 3_600_000).toISOString();
    await sql`insert into auth_user
      ("id", "name", "email", "emailVerified", "isAnonymous", "createdAt", "updatedAt")
      values ('anonymous-3', '', 'anonymous-3@anonymous.invalid', ${0}, ${1}, ${at}, ${at})`.execute(
      context.store.db,
    );
    expect(await forgetIdleCounsellors(context)).toBe(1);
    expect(await context.store.db.selectFrom("default_choice").selectAll().execute()).toEqual([]);
    await leave();
  });
});
