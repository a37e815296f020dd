import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { PUT } from "#app/api/v1/sessions/[session]/me/answers/route.ts";

/** The one call that a whole room makes at the same moment. */
const answersPath = /^\/api\/v1\/sessions\/([^/?]+)\/me\/answers$/;

type Handle = (...given: Parameters<RequestListener>) => Promise<void>;

/**
 * Lets the handler of people's answers answer without Next between, which takes several times as long as all the rest. It is
 * the same handler that Next has; everything else goes on to `next`.
 */
export function answerDirectly(next: Handle): Handle {
  return async function answer(request, response) {
    const [, session] = answersPath.exec(request.url ?? "") ?? [];
    if (request.method !== "PUT" || session === undefined) return next(request, response);
    const params = Promise.resolve({ session });
    await send(await PUT(readRequest(request), { params }), response);
  };
}

function readRequest(request: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value = ""] of Object.entries(request.headers)) {
    headers.set(name, String(value));
  }
  // Where it came to is in the headers; no handler reads the address.
  const address = `http://localhost${request.url}`;
  // Half: the answer begins when the body has been read. The types of the browser's `Request` do not have it.
  const half = { duplex: "half" };
  return new Request(address, { method: "PUT", headers, body: streamBody(request), ...half });
}

/** Gives the body as it arrives; what is still to come when its reader has had enough is thrown away. */
function streamBody(request: IncomingMessage): ReadableStream<Uint8Array> {
  let leave = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const add = (chunk: Uint8Array) => controller.enqueue(chunk);
      const end = () => controller.close();
      const fail = (error: Error) => controller.error(error);
      request.on("data", add).on("end", end).on("error", fail);
      leave = () => {
        request.off("data", add).off("end", end).resume();
      };
    },
    cancel: () => leave(),
  });
}

async function send(answer: Response, response: ServerResponse): Promise<void> {
  const text = await answer.text();
  answer.headers.forEach((value, name) => {
    response.setHeader(name, value);
  });
  response.setHeader("content-length", Buffer.byteLength(text));
  response.writeHead(answer.status);
  response.end(text);
}
