// A wrong setting stops `next dev`, `next build` and the server here, before anything else runs.
import "./lib/env.ts";

/** @type {import("next").NextConfig} */
export default {
  // A build is made in `.next` and served from where it is kept: scripts/kept-builds.ts.
  distDir: globalThis.azimutBuild ?? ".next",
  // Whatever stands in the folders above: Next would take the highest lock file for the project's.
  turbopack: { root: import.meta.dirname },
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Pages are loaded when they are first asked for: after a crash the phones wait less for the first answer to be taken.
  experimental: {
    globalNotFound: true,
    preloadEntriesOnStart: false,
  },
};
