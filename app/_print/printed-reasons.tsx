import { type Explanation, numberItem } from "#app/_explanation/explanation.ts";
import { findReasons, listSkipped, type Reason } from "#app/_explanation/reasons.ts";
import { isUnattracted } from "#app/_explanation/verdict.ts";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { readStatement } from "#lib/bank/guide.ts";
import { nameRole, wordItem } from "#lib/bank/wording.ts";
import { signTenths } from "#lib/i18n/figure.ts";
import { choosePlural, fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { AnswerLine } from "./printed-page.tsx";
import styles from "./printed-reasons.module.css";

/** For and against, where one is ahead, two are level, three are; where no role is named, the ratings take room above. */
const usualCounts = [[3, 2] as const, [2, 1] as const, [1, 1] as const];
const briefCounts = [[2, 2] as const, [1, 1] as const, [1, 1] as const];

/** Reasons for and against the role that is ahead, or each of those that are level; `isBrief` leaves room to write. */
export function PrintedReasons({
  explanation,
  isBrief = false,
}: {
  explanation: Explanation;
  isBrief?: boolean;
}) {
  const { bank, ownResult: result, strings } = explanation;
  const words = strings.printed;
  const roles = result.first;
  if (roles.length === 0) return null;
  const counts = isBrief ? briefCounts : usualCounts;
  const [towards, away] = counts[roles.length - (isUnattracted(result) ? 0 : 1)] ?? [1, 1];
  return (
    <div className={styles.reasons} data-roles={roles.length}>
      {roles.map((role) => {
        const found = findReasons(bank, result, { role, towards, away });
        return (
          <div key={role} className={styles.role}>
            {(["towards", "away"] as const).map((side) => (
              <ReasonColumn
                key={side}
                explanation={explanation}
                role={role}
                title={fillTemplate(words[side], { role: nameRole(explanation, role) })}
                reasons={found[side]}
                nothing={side === "away" ? words.nothingAway : words.nothingTowards}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function ReasonColumn({
  explanation,
  role,
  title,
  reasons,
  nothing,
}: {
  explanation: Explanation;
  role: string;
  title: string;
  reasons: readonly Reason[];
  nothing: string;
}) {
  return (
    <section>
      <h3 className={styles.title}>
        <RoleMark role={role} /> <span>{title}</span>
      </h3>
      {reasons.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <ReasonLine key={reason.item} explanation={explanation} reason={reason} />
        ))}
      </ul>
    </section>
  );
}

function ReasonLine({ explanation, reason }: { explanation: Explanation; reason: Reason }) {
  const statement = reason.claim ? readStatement(explanation, reason.claim) : undefined;
  const { origin = "", section = "" } = statement ?? {};
  const source = fillTemplate(explanation.strings.printed.source, { origin, section });
  return (
    <li className={styles.reason}>
      <p className={styles.points}>{signTenths(reason.share, explanation.locale)}</p>
      <p className={styles.answer}>
        <AnswerLine explanation={explanation} item={reason.item} option={reason.option} />
      </p>
      {statement && (
        <p className={styles.claim}>
          <span>{statement.text}</span> <small>{`(${source})`}</small>
        </p>
      )}
    </li>
  );
}

/** What fits: changes of each of two ways or of three, and skipped questions in full. */
const mostChanges = [2, 2, 2, 1] as const;
const mostSkipped = 2;

/** What would put each other role first, the nearest first, and the questions that were skipped; one answer a way if brief. */
export function PrintedChanges({
  explanation,
  isBrief = false,
}: {
  explanation: Explanation;
  isBrief?: boolean;
}) {
  const words = explanation.strings.printed;
  const ways = listWays(explanation);
  return (
    <section className={styles.changes}>
      <h3 className={styles.changeTitle}>{words.changes}</h3>
      <div className={styles.ways}>
        {ways.map((way) => (
          <ChangeWay
            key={way.role ?? ""}
            explanation={explanation}
            way={way}
            most={isBrief ? 1 : (mostChanges[ways.length] ?? 1)}
          />
        ))}
      </div>
      <SkippedLine explanation={explanation} />
    </section>
  );
}

/** A way to another result: to a role that would come first, or without one to any being named. */
interface Way {
  role?: string;
  changes: Explanation["result"]["counterfactual"][number]["changes"];
}

/** Gives the ways to another result, the nearest first; where no role is named, the one way to that. */
function listWays({ ownResult: { elevation, counterfactual } }: Explanation): Way[] {
  if (elevation && elevation.changes.length > 0) return [{ changes: elevation.changes }];
  return [...counterfactual].sort((one, other) => countChanges(one) - countChanges(other));
}

function countChanges({ changes }: Way): number {
  return changes?.length ?? Number.POSITIVE_INFINITY;
}

function ChangeWay({
  explanation,
  way: { role, changes },
  most,
}: {
  explanation: Explanation;
  way: Way;
  most: number;
}) {
  const { locale } = explanation;
  const words = explanation.strings.printed;
  const count = changes?.length ?? 0;
  const forms = role === undefined ? words.changeLow : words.change;
  const lead = count === 0 ? words.changeNever : choosePlural(forms, { locale, n: count });
  const name = role === undefined ? "" : nameRole(explanation, role);
  const more = count - most;
  return (
    <div>
      <p className={styles.lead}>
        {role !== undefined && <RoleMark role={role} />}{" "}
        <span>{fillTemplate(lead, { role: name, n: count })}</span>
      </p>
      <ul className={styles.changeList}>
        {changes?.slice(0, most).map(({ item, to }) => (
          <li key={item}>
            <AnswerLine explanation={explanation} item={item} option={to} />
          </li>
        ))}
        {more > 0 && <li>{fillPlural(words.more, { locale, n: more })}</li>}
      </ul>
    </div>
  );
}

function SkippedLine({ explanation }: { explanation: Explanation }) {
  const words = explanation.strings.printed;
  const skipped = listSkipped(explanation.bank, explanation.ownAnswers);
  const numbers = skipped.slice(mostSkipped).map(({ id }) => numberItem(explanation, id));
  return (
    <p className={styles.skipped}>
      <b>{words.skipped}</b>{" "}
      <span>
        {skipped.length === 0
          ? words.noneSkipped
          : skipped
              .slice(0, mostSkipped)
              .map(({ id }) => `${numberItem(explanation, id)}. ${wordItem(explanation, id)}`)
              .join(" · ")}
      </span>
      {numbers.length > 0 && <span>{` · ${numbers.join(", ")}`}</span>}
    </p>
  );
}
