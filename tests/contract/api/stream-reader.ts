import { z } from "zod";
import type { Client } from "./client.ts";

const pieceSchema = z.record(z.string(), z.any());

/** One server-sent event. */
interface Event {
  name: string;
  data: z.output<typeof pieceSchema>;
}

/** A stream as a browser reads it. */
export interface ReadStream {
  headers: Headers;
  /** Gives the next event of this name. */
  next(name: string): Promise<Event>;
  /** Gives the data of the next event of this name that is as wanted. */
  until(name: string, isWanted: (data: Event["data"]) => boolean): Promise<Event["data"]>;
  /** Resolves when the server ends the stream. */
  end(): Promise<void>;
  /** The browser goes away. */
  leave(): void;
  cancel(): Promise<void>;
}

/** Opens a stream of the API; fails where it is refused. */
export async function openStream(
  client: Pick<Client, "open">,
  path: string,
  gone = new AbortController(),
): Promise<ReadStream> {
  const response = await client.open("GET", path, { signal: gone.signal });
  if (!response.ok || !response.body) throw new Error(`${response.status}`);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";

  async function read(): Promise<Event | null> {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end >= 0) {
        const [, name = "", data = "{}"] =
          /^event: (.*)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
        text = text.slice(end + 2);
        return { name, data: pieceSchema.parse(JSON.parse(data)) };
      }
      const { done, value } = await reader.read();
      if (done) return null;
      text += decoder.decode(value, { stream: true });
    }
  }

  async function next(name: string): Promise<Event> {
    for (;;) {
      const event = await read();
      if (!event) throw new Error("the stream has ended");
      if (event.name === name) return event;
    }
  }

  return {
    headers: response.headers,
    next,
    async until(name, isWanted) {
      for (;;) {
        const { data } = await next(name);
        if (isWanted(data)) return data;
      }
    },
    async end() {
      while (await read());
    },
    leave: () => gone.abort(),
    cancel: () => reader.cancel(),
  };
}
