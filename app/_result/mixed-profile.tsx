import type { Explanation } from "#app/_explanation/explanation.ts";
import { listInvolved } from "#app/_explanation/verdict.ts";
import { Statements } from "#app/_roles/documents.tsx";
import { Part } from "#app/_ui/part.tsx";
import { claimsWithin, readStatement } from "#lib/bank/guide.ts";
import styles from "./role-guide.module.css";

/** For a profile shared between roles: what the documents say of holding two posts, and where the roles overlap. */
export function MixedProfile({ explanation }: { explanation: Explanation }) {
  const { bank, sources, strings } = explanation;
  const roles = listInvolved(explanation.result);
  if (roles.length < 2) return null;
  const words = strings.mixed;
  const own = claimsWithin(sources, roles, "both-posts");
  const posts = own.length > 0 ? own : claimsWithin(sources, bank.roles, "both-posts");
  const overlaps = claimsWithin(sources, roles, "overlap");
  return (
    <Part id="mixed" title={words.title} lead={words.lead}>
      <h3 className={styles.title}>{words.bothPosts}</h3>
      <Statements
        wording={explanation}
        statements={posts.map((id) => readStatement(explanation, id))}
      />
      {overlaps.length > 0 && (
        <details>
          <summary>{words.overlap}</summary>
          <Statements
            wording={explanation}
            statements={overlaps.map((id) => readStatement(explanation, id))}
          />
        </details>
      )}
    </Part>
  );
}
