// A wrong setting stops `next dev`, `next build` and the server here, before anything else runs.
import "./lib/env.ts";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
};
