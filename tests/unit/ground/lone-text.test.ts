import { expect, test } from "vitest";
import { parseAst } from "vitest/node";
import { z } from "zod";
import { findBrowserFiles, visit } from "./sources.ts";

const element = z.object({
  type: z.enum(["JSXElement", "JSXFragment"]),
  start: z.number(),
  children: z.array(z.unknown()),
});
const expression: z.ZodType<Expression> = z.lazy(() =>
  z.object({
    type: z.string(),
    value: z.unknown().optional(),
    name: z.unknown().optional(),
    expression: expression.optional().catch(undefined),
    right: expression.optional().catch(undefined),
    consequent: expression.optional().catch(undefined),
    alternate: expression.optional().catch(undefined),
    callee: z
      .object({ property: z.object({ name: z.string() }) })
      .optional()
      .catch(undefined),
  }),
);
interface Expression {
  type: string;
  value?: unknown;
  name?: unknown;
  expression?: Expression | undefined;
  right?: Expression | undefined;
  consequent?: Expression | undefined;
  alternate?: Expression | undefined;
  callee?: { property: { name: string } } | undefined;
}

const files = findBrowserFiles().filter(({ path }) => path.endsWith(".tsx"));

/** Names under which components are given elements rather than texts. */
const given = [
  "again",
  "advice",
  "children",
  "consent",
  "next",
  "settled",
  "smallPrint",
  "offer",
  "who",
];

/** Tells whether what stands in an element is a text of its own beside whatever else stands there. */
function isText(part: Expression | undefined): boolean {
  switch (part?.type) {
    case "JSXText":
    case "Literal":
      return typeof part.value === "string" && part.value.trim() !== "";
    case "JSXExpressionContainer":
    case "ChainExpression":
      return isText(part.expression);
    case "LogicalExpression":
      return isText(part.right);
    case "ConditionalExpression":
      return isText(part.consequent) || isText(part.alternate);
    case "CallExpression":
      return part.callee?.property.name !== "map";
    case "Identifier":
      return !given.includes(String(part.name));
    default:
      return /^(Binary|Member)Expression$|^TemplateLiteral$/.test(part?.type ?? "");
  }
}

const mapping = z.object({
  type: z.literal("CallExpression"),
  callee: z.object({ property: z.object({ name: z.literal("map") }) }),
  arguments: z.array(z.object({ body: z.object({ type: z.string() }).loose() }).loose()).length(1),
});
const returned = z.object({ type: z.literal("ReturnStatement"), argument: expression });
const drawing = /^JSX(Element|Fragment)$/;

/** Tells whether a list is drawn in which some entries are elements and some are texts. */
function mixesTexts(node: object): boolean {
  const found = mapping.safeParse(node);
  const [callback] = found.data?.arguments ?? [];
  if (!callback) return false;
  const given: Expression[] = [expression.parse(callback.body)];
  visit(callback.body, (part) => {
    const back = returned.safeParse(part);
    if (back.success) given.push(back.data.argument);
  });
  const outcomes = given.flatMap((one) => [one, one.consequent, one.alternate]);
  return outcomes.some((one) => drawing.test(one?.type ?? "")) && given.some(isText);
}

/** Gives the lines of elements in which a text stands beside something else. */
function findShared(text: string): number[] {
  const lines: number[] = [];
  visit(parseAst(text, { lang: "tsx" }), (node) => {
    if (mixesTexts(node)) lines.push(0);
    const found = element.safeParse(node);
    if (!found.success) return;
    const parts = found.data.children.map((child) => expression.parse(child));
    const drawn = parts.filter(({ type, value, expression }) =>
      type === "JSXText"
        ? String(value).trim() !== ""
        : expression?.type !== "Literal" && expression?.type !== "JSXEmptyExpression",
    );
    if (drawn.length > 1 && drawn.some(isText)) {
      lines.push(text.slice(0, found.data.start).split("\n").length);
    }
  });
  return lines;
}

test.each([
  ["<p>{answered}/{items}</p>", [1]],
  ["<p>{isNew && words.gone} <b /></p>", [1]],
  ["<>Saved <b /></>", [1]],
  ["<p>{parts.map((part) => (part === role ? <b>{part}</b> : part))}</p>", [0]],
  ["<p><span>{words.gone}</span> {isNew && <b />}{rows.map(draw)}{children}</p>", []],
])("%s", (text, lines) => {
  expect(findShared(`const drawn = ${text};`)).toEqual(lines);
});

// A browser that translates the page puts elements of its own in the place of such a text: React would change, or miss, the
// text that is no longer there.
test("in files that browsers get, a text stands alone in its element", () => {
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap(({ path, text }) => findShared(text).map((at) => `${path}:${at}`));
  expect(found).toEqual([]);
});
