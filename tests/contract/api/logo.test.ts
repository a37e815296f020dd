import sharp from "sharp";
import { expect, test } from "vitest";
import { mostPictureBytes } from "#lib/sessions/schema/logo-schema.ts";
import { describeEngines } from "../engines.ts";
import { Client, expectProblem, openApi, openThrough, read, sessionSchema } from "./client.ts";

async function draw(width: number, background: string): Promise<string> {
  const create = { width, height: 50, channels: 3, background } as const;
  return (await sharp({ create }).png().toBuffer()).toString("base64");
}

describeEngines("a session's logo", (_engine, makePlace) => {
  test("is set, read, replaced and removed; a duplicate takes it over; it goes with the session", async () => {
    const { context, leave } = await openApi(makePlace);
    const owner = new Client("counsellor-a");
    const { id } = await openThrough(owner);
    const path = `/sessions/${id}/logo`;
    const readSize = async (session: string) =>
      read(sessionSchema, await owner.send("GET", `/sessions/${session}`)).logo;
    const countRows = async () =>
      (await context.store.db.selectFrom("logo").selectAll().execute()).length;
    expectProblem(await owner.send("GET", path), 404, "no-logo");

    const red = { body: { picture: await draw(100, "#f00") } };
    expect((await owner.send("PUT", path, red)).status).toBe(204);
    expect(await readSize(id)).toEqual({ width: 100, height: 50 });
    const first = await owner.open("GET", path);
    expect(first.headers.get("content-type")).toBe("image/webp");
    expect(first.headers.get("x-content-type-options")).toBe("nosniff");
    expect(first.headers.get("cache-control")).toBe("no-store");
    const { data, info } = await sharp(await first.arrayBuffer())
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([100, 50]);
    expect([Number(data[0]) > 240, Number(data[1]) < 15, Number(data[2]) < 15]).toEqual([
      ...[true, true, true],
    ]);

    const blue = { body: { picture: await draw(800, "#00f") } };
    expect((await owner.send("PUT", path, blue)).status).toBe(204);
    expect(await readSize(id)).toEqual({ width: 400, height: 25 });
    expect(await countRows()).toBe(1);

    const copied = { body: { title: "Copie", logoOf: id } };
    const copy = read(sessionSchema, await owner.send("POST", "/sessions", copied));
    expect(copy.logo).toEqual({ width: 400, height: 25 });
    const other = new Client("counsellor-b");
    expectProblem(await other.send("POST", "/sessions", copied), 404, "unknown-session");
    expect((await other.send("GET", "/sessions")).text).toBe('{"sessions":[]}');

    expect((await owner.send("DELETE", path)).status).toBe(204);
    expect(await readSize(id)).toBeNull();
    expectProblem(await owner.send("GET", path), 404, "no-logo");
    expect(await countRows()).toBe(1);
    await owner.send("DELETE", `/sessions/${copy.id}`);
    expect(await countRows()).toBe(0);
    expectProblem(await owner.send("GET", `/sessions/${copy.id}/logo`), 410, "deleted");
    await leave();
  });

  test("what is no such picture, or too much of one, is refused with its reason, and nothing of it is kept", async () => {
    const { context, leave } = await openApi(makePlace);
    const owner = new Client("counsellor-a");
    const { id } = await openThrough(owner);
    const put = (body: unknown) => owner.send("PUT", `/sessions/${id}/logo`, { body });
    const base64 = (text: string) => Buffer.from(text).toString("base64");
    const bomb = await sharp({
      create: { width: 5000, height: 5000, channels: 3, background: "#fff" },
    })
      .png()
      .toBuffer();
    for (const [body, status, code] of [
      [{ picture: base64("<svg xmlns='http://www.w3.org/2000/svg'/>") }, 422, "bad-picture"],
      [{ picture: base64("a text named .png") }, 422, "bad-picture"],
      [{ picture: bomb.toString("base64") }, 422, "too-many-pixels"],
      [{ picture: "no base 64" }, 422, "bad-input"],
      [{ picture: "" }, 422, "bad-input"],
      [{ picture: null }, 422, "bad-input"],
      [{ picture: "A".repeat(Math.ceil(mostPictureBytes / 3) * 4 + 200) }, 413, "too-large"],
    ] as const) {
      expectProblem(await put(body), status, code);
    }
    // The largest that is taken is read, and is no picture.
    const most = Buffer.alloc(mostPictureBytes).toString("base64");
    expectProblem(await put({ picture: most }), 422, "bad-picture");
    expect(await context.store.db.selectFrom("logo").selectAll().execute()).toEqual([]);
    await leave();
  });
});
