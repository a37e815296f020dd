import { claimsWithin, readStatement } from "#lib/bank/guide.ts";
import { Part } from "./part.tsx";
import type { Reading } from "./reading.ts";
import styles from "./role-guide.module.css";
import { Statements } from "./statements.tsx";
import { listInvolved } from "./verdict-sentence.ts";

/** For a profile shared between roles: what the documents say of holding two posts, and where the roles overlap. */
export function MixedProfile({ reading }: { reading: Reading }) {
  const { bank, sources, strings } = reading;
  const roles = listInvolved(reading.result);
  if (roles.length < 2) return null;
  const words = strings.mixed;
  const own = claimsWithin(sources, roles, "both-posts");
  const posts = own.length > 0 ? own : claimsWithin(sources, bank.roles, "both-posts");
  const overlaps = claimsWithin(sources, roles, "overlap");
  return (
    <Part id="mixed" title={words.title} lead={words.lead}>
      <h3 className={styles.title}>{words.bothPosts}</h3>
      <Statements reading={reading} statements={posts.map((id) => readStatement(reading, id))} />
      {overlaps.length > 0 && (
        <details>
          <summary>{words.overlap}</summary>
          <Statements
            reading={reading}
            statements={overlaps.map((id) => readStatement(reading, id))}
          />
        </details>
      )}
    </Part>
  );
}
