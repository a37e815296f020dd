import type { z } from "zod";
import type { ProblemCode } from "./problem.ts";

/** Who may call: anybody, a participant of the session with their cookie, or the counsellor who owns the session. */
export type Caller = "anyone" | "participant" | "counsellor";

/**
 * One handler, as openapi.json describes it and as it is run: its path with `{names}`, the zod schemas of what goes in and
 * out (null: nothing), and what it may refuse beyond what any request of its kind may meet.
 */
export interface Operation<
  Body extends z.ZodType | null = z.ZodType | null,
  Reply extends z.ZodType | null = z.ZodType | null,
  Who extends Caller = Caller,
> {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: string;
  id: string;
  caller: Who;
  summary: string;
  /** What may stand behind the path's question mark: its form, and what it means. */
  query?: Readonly<Record<string, { schema: z.ZodType<string>; means: string }>>;
  /** True where pages of other sites may call, as far as AZIMUT_EMBED_ORIGINS names them: browsers ask with OPTIONS first. */
  isShared?: true;
  body: Body;
  /** How many bytes the body may have, where it may have more than usual. */
  largest?: number;
  status: 200 | 201 | 204;
  reply: Reply;
  /** True where the reply comes again and again, as the data of server-sent events. */
  isStream?: true;
  /** What is downloaded in place of a reply: its media type, and its schema where it is JSON. */
  file?: { type: string; schema: z.ZodType | null };
  faults: readonly ProblemCode[];
}

/** Keeps an operation's schemas in its type. */
export function describeOperation<
  const Body extends z.ZodType | null,
  const Reply extends z.ZodType | null,
  const Who extends Caller,
>(operation: Operation<Body, Reply, Who>): Operation<Body, Reply, Who> {
  return operation;
}

/** Gives every code that an operation may answer, those that its kind of request may meet included. */
export function listFaults({ method, caller, query, body, faults }: Operation): ProblemCode[] {
  const ofChange: ProblemCode[] = method === "GET" ? [] : ["foreign-origin", "content-type"];
  const ofBody: ProblemCode[] = body ? ["too-large", "too-slow", "bad-json", "bad-input"] : [];
  const ofQuery: ProblemCode[] = query ? ["bad-query"] : [];
  const ofCaller: Record<Caller, ProblemCode[]> = {
    anyone: [],
    participant: ["unknown-participant", "removed", "replaced", "deleted"],
    counsellor: ["not-signed-in"],
  };
  const always: ProblemCode[] = ["too-many-failures", "internal", "not-saved"];
  return [
    ...new Set([...ofChange, ...ofBody, ...ofQuery, ...ofCaller[caller], ...faults, ...always]),
  ];
}
