import { expect, test } from "vitest";
import { createRenderQueue } from "#app/_card/picture.ts";

/** Jobs that end when told to, and what happened to them. */
function createJobs() {
  const ends = new Map<string, PromiseWithResolvers<string>>();
  const started: string[] = [];
  return {
    started,
    start: (name: string) => () => {
      started.push(name);
      const end = Promise.withResolvers<string>();
      ends.set(name, end);
      return end.promise;
    },
    end: (name: string) => ends.get(name)?.resolve(name),
    fail: (name: string) => ends.get(name)?.reject(new Error(name)),
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

test("two run, two wait in their order, a fifth is refused at once", async () => {
  const queue = createRenderQueue({ atOnce: 2, waiting: 2 });
  const jobs = createJobs();
  const runs = ["a", "b", "c", "d"].map((name) => queue.run(jobs.start(name)));
  expect(queue.run(jobs.start("e"))).toBeNull();
  await settle();
  expect(jobs.started).toEqual(["a", "b"]);

  jobs.end("b");
  await settle();
  expect(jobs.started).toEqual(["a", "b", "c"]);
  jobs.end("a");
  await settle();
  expect(jobs.started).toEqual(["a", "b", "c", "d"]);
  jobs.end("c");
  jobs.end("d");
  expect(await Promise.all(runs)).toEqual(["a", "b", "c", "d"]);
});

test("a job that fails makes room for the next, and its caller learns of it", async () => {
  const queue = createRenderQueue({ atOnce: 1, waiting: 1 });
  const jobs = createJobs();
  const failed = queue.run(jobs.start("a"));
  const next = queue.run(jobs.start("b"));
  jobs.fail("a");
  await expect(failed).rejects.toThrow("a");
  await settle();
  jobs.end("b");
  expect(await next).toBe("b");
  expect(queue.run(jobs.start("c"))).not.toBeNull();
});
