import { Fragment, type ReactNode } from "react";
import styles from "./privacy-papers.module.css";

/** A paper's heading, and what stands below it. */
interface PaperText {
  title: string;
  body: ReactNode;
}

/**
 * Draws a paper of `docs/privacy` from its text, which has a heading, paragraphs, lists, tables and bold words. What stands
 * in square brackets is to be filled in: it can be typed into the page, and goes nowhere.
 */
export function drawPaper(text: string): PaperText {
  const [title = "", ...blocks] = text.trim().split(/\n{2,}/);
  return {
    title: title.replace(/^# /, ""),
    body: blocks.map((block) => <Fragment key={block}>{drawBlock(block.split("\n"))}</Fragment>),
  };
}

function drawBlock(lines: readonly string[]): ReactNode {
  const [first = ""] = lines;
  if (first.startsWith("|")) return <PaperTable lines={lines} />;
  if (first.startsWith("- ")) {
    return <ul>{drawItems(lines, /^- /)}</ul>;
  }
  if (first.startsWith("1. ")) {
    return <ol>{drawItems(lines, /^\d+\. /)}</ol>;
  }
  return <p>{drawWords(lines.join(" "))}</p>;
}

/** An item goes on in the lines that begin none. */
function drawItems(lines: readonly string[], mark: RegExp): ReactNode {
  const items: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return items.map((item) => <li key={item}>{drawWords(item)}</li>);
}

function PaperTable({ lines }: { lines: readonly string[] }) {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return (
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = "", ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell) => (
              <td key={cell}>{drawWords(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Bold words, code, links (whose words stay: paper has none) and what is to be filled in. */
const marked = /\*\*(.+?)\*\*|`(.+?)`|\[([^\]]+)\]\([^)]*\)|\[([^\]]+)\]/g;

function drawWords(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { 0: all, 1: bold, 2: code, 3: link, 4: blank, index } of text.matchAll(marked)) {
    parts.push(text.slice(from, index));
    from = index + all.length;
    if (bold) parts.push(<b key={index}>{bold}</b>);
    if (code) parts.push(<code key={index}>{code}</code>);
    if (link) parts.push(link);
    if (blank) parts.push(<Blank key={index} text={blank} />);
  }
  return [...parts, text.slice(from)];
}

function Blank({ text }: { text: string }) {
  return (
    <span className={styles.blank} contentEditable suppressContentEditableWarning>
      {text}
    </span>
  );
}
