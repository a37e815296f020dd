import { drawContourLines } from "#app/_ui/contour-lines.ts";

export const dynamic = "force-static";

/** The contour lines behind the pages, drawn once at build time. */
export function GET(): Response {
  return new Response(drawContourLines(), { headers: { "content-type": "image/svg+xml" } });
}
