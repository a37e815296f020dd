import { Agent, request } from "node:http";

/** What came back, and after how many milliseconds. `status` 0: nothing did; `text` says why. */
export interface Reply {
  status: number;
  text: string;
  cookie: string;
  ms: number;
}

/**
 * One device's connection to a server: kept open, one request at a time. Where the server had just ended it as it rested, the
 * request is sent again, as browsers do.
 */
export class Line {
  cookie = "";
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #url: string;
  readonly #origin: string;

  constructor(url: string, origin: string) {
    this.#url = url;
    this.#origin = origin;
  }

  send(method: string, path: string, body: unknown): Promise<Reply> {
    const start = performance.now();
    const text = JSON.stringify(body);
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
      origin: this.#origin,
      ...(this.cookie && { cookie: this.cookie }),
    };
    return new Promise((resolve) => {
      const fail = ({ message, code }: NodeJS.ErrnoException) => {
        const again = sent.reusedSocket && code === "ECONNRESET" && this.send(method, path, body);
        const reply = { status: 0, text: message, cookie: "" };
        void Promise.resolve(again || reply).then((got) =>
          resolve({ ...got, ms: performance.now() - start }),
        );
      };
      const sent = request(
        `${this.#url}${path}`,
        { method, headers, agent: this.#agent },
        (reply) => {
          let got = "";
          reply.setEncoding("utf8");
          reply.on("data", (chunk) => {
            got += chunk;
          });
          reply.on("error", fail);
          reply.on("end", () =>
            resolve({
              status: reply.statusCode ?? 0,
              text: got,
              cookie: reply.headers["set-cookie"]?.[0]?.split(";")[0] ?? "",
              ms: performance.now() - start,
            }),
          );
        },
      );
      sent.on("error", fail);
      sent.setTimeout(60_000, () => sent.destroy(new Error("no answer within a minute")));
      sent.end(text);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
