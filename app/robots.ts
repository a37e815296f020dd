import type { MetadataRoute } from "next";
import { env } from "#lib/env.ts";

// Results are kept out by their own noindex, which a crawler must be let in to read.
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" }, sitemap: `${env.PUBLIC_URL}/sitemap.xml` };
}
