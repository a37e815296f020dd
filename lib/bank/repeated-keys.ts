/**
 * Gives the path of every key that an object of the text holds twice. The text must be valid JSON.
 * @example findRepeatedKeys('{"items": {"a": 1, "a": 2}}') // ["items.a"]
 */
export function findRepeatedKeys(json: string): string[] {
  const repeated: string[] = [];
  const open: { path: string; keys: Set<string>; last: string }[] = [];
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    const parent = open.at(-1);
    if (token === "{" || token === "[") {
      const path = parent ? joinPath(parent.path, parent.last) : "";
      open.push({ path, keys: new Set(), last: "" });
    } else if (token === "}" || token === "]") {
      open.pop();
    } else if (parent && token.endsWith(":")) {
      parent.last = String(JSON.parse(token.slice(0, -1)));
      if (parent.keys.has(parent.last)) repeated.push(joinPath(parent.path, parent.last));
      parent.keys.add(parent.last);
    }
  }
  return repeated;
}

function joinPath(path: string, key: string): string {
  return [path, key].filter(Boolean).join(".");
}
