import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * Loads @vercel/og's `ImageResponse` in plain Node, and draws with `sharp` then. Its package expects a bundler to give it
 * `require`, and the folder of its text shaper as `__dirname`: both are set for the whole thread.
 */
export async function loadImageResponse() {
  const require = createRequire(join(process.cwd(), "package.json"));
  const __dirname = join(process.cwd(), "node_modules/harfbuzzjs");
  Object.assign(globalThis, { require, __dirname });
  const { ImageResponse } = await import("@vercel/og");
  return ImageResponse;
}
