import type { Wording } from "#app/_explanation/explanation.ts";
import { Part } from "#app/_ui/part.tsx";
import { statementsAbout } from "#lib/bank/guide.ts";
import { Statements } from "./documents.tsx";
import { IndicatorTable } from "./indicator-table.tsx";

/** What is said of a role, in the order in which a newcomer asks: what one does, for whom, with whom, how it is measured. */
const topics = [
  "mission",
  "scope",
  "strategy",
  "team",
  "responsibility",
  "objective",
  "skill",
  "kpi",
  "partner",
  "reporting",
  "example",
] as const;

/** Everything that the documents say of a role, topic by topic; a topic on which they are silent is left out. */
export function RoleTopics({ wording, role }: { wording: Wording; role: string }) {
  return topics
    .map((topic) => ({ topic, statements: statementsAbout(wording, role, topic) }))
    .filter(({ statements }) => statements.length > 0)
    .map(({ topic, statements }) => (
      <Part key={topic} id={topic} title={wording.strings.guide.topics[topic]}>
        {topic === "kpi" ? (
          <IndicatorTable wording={wording} indicators={statements} />
        ) : (
          <Statements wording={wording} statements={statements} />
        )}
      </Part>
    ));
}
