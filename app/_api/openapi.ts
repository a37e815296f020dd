import { z } from "zod";
import { describeCookies } from "#lib/auth/session-cookie.ts";
import { listFaults, type Operation } from "./operation.ts";
import * as cardOperations from "./operations/card-operations.ts";
import * as exportOperations from "./operations/export-operations.ts";
import * as logoOperations from "./operations/logo-operations.ts";
import * as participantOperations from "./operations/participant-operations.ts";
import * as peopleOperations from "./operations/people-operations.ts";
import * as programOperations from "./operations/program-operations.ts";
import * as serverOperations from "./operations/server-operations.ts";
import * as sessionOperations from "./operations/session-operations.ts";
import * as teamOperations from "./operations/team-operations.ts";
import { nameCookie } from "./participant-cookie.ts";
import { statusOf } from "./problem.ts";

/** Every described handler. A test holds this list against the files of app/api. */
export const operations: readonly Operation[] = [
  ...Object.values(sessionOperations),
  ...Object.values(logoOperations),
  ...Object.values(teamOperations),
  ...Object.values(participantOperations),
  ...Object.values(peopleOperations),
  ...Object.values(exportOperations),
  ...Object.values(cardOperations),
  ...Object.values(programOperations),
  ...Object.values(serverOperations),
];

const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  fields: z.array(z.string()).optional(),
  detail: z.string().optional(),
});

/** What an operation may be sent, and what is answered to that. */
interface Example {
  body?: unknown;
  reply: unknown;
}

/** Gives the OpenAPI 3.1 document, from the same schemas that the handlers read with; `examples` by the operations' ids. */
export function describeApi(server: string, examples: Readonly<Record<string, Example>>) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const methods = paths[operation.path] ?? {};
    methods[operation.method.toLowerCase()] = describeMethod(operation, examples[operation.id]);
    paths[operation.path] = methods;
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Azimut",
      version: "1",
      description:
        "For other programs: the questions (/api/v1/bank) and the result of a sheet (/api/v1/score), of which nothing is kept. Everything else is for Azimut's own pages: participants and counsellors are known by their cookies, and a change needs JSON and this site's Origin. Bodies have at most 16 kB, but for that of a picture.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: server }],
    paths,
    components: {
      schemas: { Problem: writeSchema(problemSchema, "output") },
      securitySchemes: {
        participant: { type: "apiKey", in: "cookie", name: nameCookie("{session}", server) },
        counsellor: { type: "apiKey", in: "cookie", name: describeCookies(server).session },
      },
    },
  };
}

function describeMethod(operation: Operation, example: Example | undefined) {
  const { id, summary, caller, body, status, reply, path, file, isStream } = operation;
  const type = isStream ? "text/event-stream" : "application/json";
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    operationId: id,
    summary,
    security: caller === "anyone" ? [] : [{ [caller]: [] }],
    parameters: [
      ...names.map((name) => ({
        ...{ name, in: "path", required: true, schema: { type: "string" } },
      })),
      ...Object.entries(operation.query ?? {}).map(([name, { schema, means }]) => ({
        ...{ name, in: "query", required: false, description: means },
        schema: writeSchema(schema, "input"),
      })),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: writeSchema(body, "input"),
            ...(example?.body !== undefined && { example: example.body }),
          },
        },
      },
    }),
    responses: {
      [status]: {
        description: status === 204 ? "Done" : "Done, as follows",
        ...(reply && {
          content: {
            [type]: {
              schema: writeSchema(reply, "output"),
              ...(example && { example: example.reply }),
            },
          },
        }),
        ...(file && {
          content: {
            [file.type]: {
              schema: file.schema ? writeSchema(file.schema, "output") : { type: "string" },
            },
          },
        }),
      },
      ...describeProblems(operation),
    },
  };
}

/** The codes of each status in one response: codes are what programs tell apart, statuses are shared. */
function describeProblems(operation: Operation): Record<number, unknown> {
  const codes = new Map<number, string[]>();
  for (const code of listFaults(operation)) {
    codes.set(statusOf(code), [...(codes.get(statusOf(code)) ?? []), code]);
  }
  const schema = { $ref: "#/components/schemas/Problem" };
  return Object.fromEntries(
    [...codes].map(([status, names]) => [
      status,
      { description: names.join(", "), content: { "application/problem+json": { schema } } },
    ]),
  );
}

function writeSchema(schema: z.ZodType, io: "input" | "output") {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}
