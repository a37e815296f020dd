import { expect, test } from "vitest";
import { hashInline } from "../../../scripts/script-hashes.ts";

// The example of the CSP specification: printf "alert('Hello, world.');" | openssl dgst -sha256 -binary | base64
const hello = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

test.each([
  ["an inline script", "<script>alert('Hello, world.');</script>", [hello]],
  ["one with attributes", `<script id="_R_" async>alert('Hello, world.');</script>`, [hello]],
  ["two alike", "<script>alert('Hello, world.');</script>".repeat(2), [hello]],
  ["a file", `<script src="/a.js" async=""></script>`, []],
  ["facts for search engines", `<script type="application/ld+json">{"a":1}</script>`, []],
  ["no script", "<p>script</p>", []],
])("%s", (_, html, hashes) => {
  expect(hashInline("script", html)).toEqual(hashes);
});

test("styles are hashed apart from scripts", () => {
  const html = "<style>alert('Hello, world.');</style><script>a</script>";
  expect(hashInline("style", html)).toEqual([hello]);
  expect(hashInline("script", html)).not.toContain(hello);
});

test("line breaks are part of a script", () => {
  expect(hashInline("script", "<script>a\nb</script>")).not.toEqual(
    hashInline("script", "<script>a b</script>"),
  );
});
