import { createServer } from "node:http";

// The least that Node can do to send these bytes with these headers: what `npm run bench -- pages` measures Azimut against.

process.once("message", ({ headers, body }: { headers: [string, string][]; body: string }) => {
  const bytes = Buffer.from(body, "base64");
  const server = createServer((_request, reply) => {
    reply.writeHead(200, [...headers.flat(), "content-length", String(bytes.length)]);
    reply.end(bytes);
  });
  server.listen(Number(process.argv[2]), () => process.send?.("ready"));
});
