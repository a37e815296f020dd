import { publicUrl } from "../servers/azimut-server.ts";

/** Somebody who asks a server over HTTP and keeps its cookies, without a browser. */
export class Visitor {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  /** Sends `body` as our pages do: JSON, or a form where it is `URLSearchParams`. */
  async send(method: string, path: string, body?: object): Promise<Response> {
    const isForm = body instanceof URLSearchParams;
    const type = isForm ? "application/x-www-form-urlencoded" : "application/json";
    const response = await fetch(`${this.#url}${path}`, {
      method,
      redirect: "manual",
      headers: {
        cookie: this.cookies(),
        ...(method !== "GET" && { origin: publicUrl, "sec-fetch-site": "same-origin" }),
        ...(body && { "content-type": type }),
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0\b/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** Somebody with the same cookies: what becomes of them is no matter to this one. */
  copy(): Visitor {
    const other = new Visitor(this.#url);
    for (const [name, value] of this.#cookies) other.#cookies.set(name, value);
    return other;
  }

  /** Gives the cookies as a request has them. */
  cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** Sends what is known to be right: gives its JSON, and throws where it was refused. */
  async insist(method: string, path: string, body?: object): Promise<unknown> {
    const response = await this.send(method, path, body);
    const text = await response.text();
    if (response.status >= 300) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text === "" ? null : JSON.parse(text);
  }

  /** Gives the token in the forms of one of the participant's own pages. */
  async readFormToken(path: string): Promise<string> {
    const html = await (await this.send("GET", path)).text();
    const [, token = ""] = /name="token" value="([0-9a-f]+)"/.exec(html) ?? [];
    if (token === "") throw new Error(`No form on ${path}.`);
    return token;
  }
}
