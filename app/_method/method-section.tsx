import type { ReactNode } from "react";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./method-section.module.css";

/** One part of the method page: paragraphs with their figures filled in, then named entries or plain lines, then a picture. */
export function MethodSection({
  words: { title, paragraphs },
  figures,
  entries = [],
  lines = [],
  children,
}: {
  words: { title?: string; paragraphs: readonly string[] };
  figures: Readonly<Record<string, string | number>>;
  entries?: readonly { name: string; text: string }[];
  lines?: readonly string[];
  children?: ReactNode;
}) {
  return (
    <section className={title ? styles.section : styles.lead}>
      {title && <h2>{title}</h2>}
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{fillTemplate(paragraph, figures)}</p>
      ))}
      {entries.length > 0 && (
        <dl>
          {entries.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fillTemplate(text, figures)}</dd>
            </div>
          ))}
        </dl>
      )}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
