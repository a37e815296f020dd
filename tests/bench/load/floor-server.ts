import { once } from "node:events";
import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { currentRelease } from "#lib/bank/released.ts";

/*
 * The least that can be shown: a page written by hand that asks the quiz's first question in one file, with its style, and
 * without a script or a font. A press on an answer is drawn by the browser alone.
 */

const { bank, sentences } = currentRelease;
const [item] = bank.items;
if (!item) throw new Error("the bank asks nothing");
const words = sentences.fr.items[item.id];

const options = item.options
  .map(
    ({ id }) =>
      `<label><input type="radio" name="${item.id}" value="${id}"> <span>${words?.options[id] ?? id}</span></label>`,
  )
  .join("");

const html = `<!doctype html>
<html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Question 1</title>
<style>
body { max-width: 40rem; margin: 1rem auto; padding: 0 1rem; font: 1.06rem/1.6 sans-serif; background: #f6f0e2; color: #13232e }
fieldset { border: 0; padding: 0; margin: 0 } legend { font-size: 1.5rem; font-weight: 700; line-height: 1.2 }
label { display: flex; gap: .75rem; align-items: center; min-height: 3.25rem; margin-top: .5rem; padding: .5rem 1rem; border: 1px solid; border-radius: 3px }
label:has(:checked) { background: #f3dbe4 }
</style>
<form><fieldset id="q-${item.id}"><legend>${words?.text}</legend>${options}</fieldset></form>
</html>`;

/** Starts the floor page on bare node:http, compressed beforehand. */
export async function startFloorServer() {
  const body = brotliCompressSync(html);
  const headers = { "content-type": "text/html; charset=utf-8", "content-encoding": "br" };
  const server = createServer((request, response) => {
    if (request.url !== "/") response.writeHead(404).end();
    else response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
  });
  server.listen(0);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the floor has no port");
  return { url: `http://localhost:${address.port}/`, stop: () => server.close() };
}
