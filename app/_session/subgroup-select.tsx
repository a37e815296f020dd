import field from "#app/_ui/field.module.css";
import { groupStrings } from "#lib/i18n/session/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import type { Session } from "#lib/sessions/session/session.ts";

/** Which subgroup somebody joins, where the counsellor has named some; none at first. */
export function SubgroupSelect({ locale, session }: { locale: Locale; session: Session }) {
  const names = session.subgroups;
  const words = groupStrings[locale];
  if (names.length === 0) return null;
  return (
    <>
      <label className={field.label} htmlFor="subgroup">
        {words.subgroup}
      </label>
      <p className={field.hint} id="subgroup-hint">
        {fillTemplate(words.subgroupHint, { least: smallestGroup })}
      </p>
      <select
        className={field.input}
        id="subgroup"
        name="subgroup"
        aria-describedby="subgroup-hint"
      >
        <option value="">{words.noSubgroup}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
