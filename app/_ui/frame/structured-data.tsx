/**
 * Gives a page's facts to search engines as JSON-LD (schema.org). It is a data block that no browser runs; `<` is
 * escaped so that no text in it can end the block.
 */
export function StructuredData({ data }: { data: Readonly<Record<string, unknown>> }) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data });
  return <script type="application/ld+json">{json.replaceAll("<", "\\u003c")}</script>;
}
