import { enableCompileCache } from "node:module";

// Code is compiled once per build and not at every start: after a crash the phones wait a third less. So this file, which
// comes before the cache, has no types that would have to be taken out.
enableCompileCache(".next/compile-cache");
const { buildIfStale } = await import("./build.ts");
await buildIfStale();
await import("./serve.ts");
