import { readdirSync } from "node:fs";
import { join } from "node:path";
import { releases } from "#lib/bank/released.ts";

/** Who asks for something of session A. Two colleagues share it: one runs it, one watches. */
export const callers = [
  ...(["nobody", "ofA", "ofB"] as const),
  ...(["counsellorA", "runnerOfA", "watcherOfA", "counsellorB"] as const),
];
export type Caller = (typeof callers)[number];

const everybody: readonly Caller[] = callers;
const watch: readonly Caller[] = ["counsellorA", "runnerOfA", "watcherOfA"];
const run: readonly Caller[] = ["counsellorA", "runnerOfA"];
const own: readonly Caller[] = ["counsellorA"];
const mine: readonly Caller[] = ["ofA"];
/** Of versions before the newest: there may be none yet. */
const earlier = releases.length > 1 ? everybody : [];

/** Who is shown each page; a colleague with too small a right is told so (403), for anybody else there is none (404). A page that is not here fails the test. */
export const pages: Readonly<Record<string, readonly Caller[]>> = {
  "/": everybody,
  "/accessibility": everybody,
  "/compare/{pair}": everybody,
  "/counsellor": everybody,
  "/counsellor/account": everybody,
  "/counsellor/erased/{receipt}": everybody,
  "/counsellor/invited/{session}/{token}": everybody,
  "/counsellor/remote/{session}/{key}": everybody,
  "/counsellor/sessions/{session}": watch,
  "/counsellor/sessions/{session}/data": own,
  "/counsellor/sessions/{session}/interviews": run,
  "/counsellor/sessions/{session}/interviews/all": run,
  "/counsellor/sessions/{session}/interviews/{participant}": run,
  "/counsellor/sessions/{session}/paper": run,
  "/counsellor/sessions/{session}/papers": run,
  "/counsellor/sessions/{session}/restitution": run,
  "/counsellor/sessions/{session}/screen": watch,
  "/counsellor/sessions/{session}/settings": own,
  "/counsellor/sessions/{session}/sheet": watch,
  "/counsellor/sessions/{session}/slips": run,
  "/counsellor/sessions/{session}/summary": run,
  "/counsellor/sessions/{session}/team": run,
  "/embed": everybody,
  "/embed/express": everybody,
  "/embed/result": everybody,
  "/integration": everybody,
  "/join": everybody,
  "/method": everybody,
  "/paper": everybody,
  "/paper/express": everybody,
  "/paper/{version}/{mode}": everybody,
  "/privacy": everybody,
  "/quiz": everybody,
  "/quiz/express": everybody,
  "/quiz/express/{bank}": earlier,
  "/quiz/{bank}": earlier,
  "/result": everybody,
  "/result/{code}": everybody,
  "/roles": everybody,
  "/roles/{role}": everybody,
  "/s/erased/{receipt}": everybody,
  "/s/mine/{session}": mine,
  "/s/mine/{session}/quiz": mine,
  "/s/mine/{session}/result": mine,
  "/s/ticket": everybody,
  "/s/{code}": everybody,
};

/** Whose forms change something. A form that is not here fails the test. */
export const forms: Readonly<Record<string, readonly Caller[]>> = {
  // The quiz of somebody without scripts: nothing is kept.
  "/answers": everybody,
  // The ways in: who has the code or the ticket comes in.
  "/join/enter": everybody,
  "/s/ticket/enter": everybody,
  "/s/{code}/enter": everybody,
  "/s/mine/{session}/answers": mine,
  "/s/mine/{session}/erase": mine,
  "/s/mine/{session}/leave": mine,
  "/s/mine/{session}/sheet": mine,
};

/** Every page (`page`) or form (`route`) below a language that is on the disk, with `{names}` for what varies. */
export function findPlaces(kind: "page" | "route"): string[] {
  const folder = join(import.meta.dirname, "../../../app/[locale]");
  return (
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => `/${file}`)
      .filter((file) => file.endsWith(`/${kind}.tsx`) || file.endsWith(`/${kind}.ts`))
      .map((file) => file.replace(/\/\w+\.tsx?$/, "").replaceAll(/\[(\w+)\]/g, "{$1}") || "/")
      // A file, such as the manifest, is no form.
      .filter((place) => !/\.\w+$/.test(place))
      .sort()
  );
}
