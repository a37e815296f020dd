import { connect } from "node:net";
import { expect } from "@playwright/test";

/** What every answer has, whoever gives it. */
export const safety = {
  "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": expect.stringContaining("camera=()"),
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** What came back over a connection of its own, and whether the server closed it. */
export interface RawReply {
  status: number;
  headers: Record<string, string>;
  body: string;
  isClosed: boolean;
  ms: number;
}

/**
 * Sends bytes to a server as they are, and gives what comes back until the server closes, or until a whole answer is there
 * and `until` does not ask for more. Lines are joined by CRLF; `{host}` stands for the server's own.
 */
export function sendRaw(
  baseURL: string,
  lines: readonly string[],
  { until = "answer" }: { until?: "answer" | "closed" } = {},
): Promise<RawReply> {
  const { hostname, port, host } = new URL(baseURL);
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(lines.join("\r\n").replaceAll("{host}", host));
    });
    let text = "";
    let isDone = false;
    function finish(isClosed: boolean): void {
      if (isDone) return;
      isDone = true;
      socket.destroy();
      resolve({ ...readReply(text), isClosed, ms: performance.now() - start });
    }
    socket.setEncoding("utf8");
    socket.on("data", (piece) => {
      text += piece;
      if (until === "answer" && text.includes("\r\n\r\n")) setImmediate(() => finish(false));
    });
    socket.on("end", () => finish(true));
    socket.on("close", () => finish(true));
    socket.setTimeout(60_000, () => reject(new Error(`Nothing more came after: ${text}`)));
    socket.on("error", reject);
  });
}

function readReply(text: string): Pick<RawReply, "status" | "headers" | "body"> {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  const pairs = lines.map((line) => line.split(/:\s*(.*)/s, 2));
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1] ?? 0),
    headers: Object.fromEntries(
      pairs.map(([name = "", value = ""]) => [name.toLowerCase(), value]),
    ),
    body: rest.join("\r\n\r\n"),
  };
}
