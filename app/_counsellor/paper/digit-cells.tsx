import styles from "./paper-entry.module.css";

/** The line as on the sheet, a cell per question in groups of six, to compare at a glance. The words beside it say the same. */
export function DigitCells({ counts, line }: { counts: readonly number[]; line: string }) {
  const typed = [...line.replaceAll(/\s|\+$/gu, "")];
  const cells = counts.map((most, at) => {
    const number = at + 1;
    const digit = typed[at];
    const isWrong = digit !== undefined && (!/^\d$/.test(digit) || Number(digit) > most);
    const state = isWrong ? "wrong" : digit === undefined ? "empty" : "right";
    return (
      <span key={number} className={styles.cell} data-state={state}>
        <small>{number}</small>
        {digit}
      </span>
    );
  });
  const starts = cells.flatMap((_, at) => (at % 6 === 0 ? [at] : []));
  return (
    <div className={styles.cells} aria-hidden="true">
      {starts.map((at) => (
        <span key={at} className={styles.six}>
          {cells.slice(at, at + 6)}
        </span>
      ))}
    </div>
  );
}
