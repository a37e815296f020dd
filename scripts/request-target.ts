/**
 * Gives path and query of a request's target, `null` where no browser sends such a one. The host of an absolute form
 * (`http://other.example/fr`) is of no interest.
 * @example readTarget("http://other.example/fr?x") // "/fr?x"
 */
export function readTarget(url = ""): string | null {
  const target = /^https?:\/\//i.test(url) ? readAbsolute(url) : url;
  if (!target?.startsWith("/")) return null;
  try {
    const read = decodeURIComponent(target.split("?")[0] ?? "");
    // Browsers take a backslash for a slash: `/\other.example/` would be another host, as two slashes would.
    const isOdd = /\p{Cc}/u.test(read) || target.includes("\\") || target.includes("%00");
    return isOdd ? null : target.replace(/^\/+/, "/");
  } catch {
    return null;
  }
}

/**
 * Gives what the path of a damaged link still says: without line breaks and tabs, which browsers let fall out where they are
 * not written as escapes, and up to the first other sign that makes it unreadable.
 * @example readBeginning("/fr/quiz%0A") // "/fr/quiz"
 */
export function readBeginning(url: string): string {
  const path = url.split("?")[0]?.replaceAll(/%0[9ad]/gi, "") ?? "";
  const signs = path.match(/(?:%[89a-f][\da-f])+|%[\da-f]{2}|[^%\\]+|./gis) ?? [];
  const end = signs.findIndex((sign) => readTarget(`/${sign}`) === null);
  return readTarget(signs.slice(0, end === -1 ? undefined : end).join("")) ?? "/";
}

function readAbsolute(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}
