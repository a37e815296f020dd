/**
 * Gives the names that a line of text lists, each once.
 * @example readNames("2de A, 2de B,,2de A") // ["2de A", "2de B"]
 */
export function readNames(text: string): string[] {
  const names = text.split(/[,;\n]/).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== "");
}
