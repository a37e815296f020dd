"use client";

import { use, useEffect, useState } from "react";
import {
  composeHeadline,
  type Headline,
  type HeadlineWords,
} from "#app/_explanation/explanation.ts";
import { findTone, listInvolved, wordVerdict } from "#app/_explanation/verdict.ts";
import { ResultHead } from "#app/_result/head/result-head.tsx";
import { useFragmentCode } from "#app/_result/private-result.tsx";
import button from "#app/_ui/button.module.css";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import type { Bank } from "#lib/bank/schema.ts";
import { nameRole } from "#lib/bank/wording.ts";
import type { EmbedStrings } from "#lib/i18n/embed/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { decodeAnswers } from "#lib/scoring/answer-code.ts";
import styles from "./embed.module.css";
import { HostContext, tellHost } from "./host.tsx";

/** What a result opens with, of the code in the address's fragment; the whole of it has a window of its own. */
export function EmbedResult({
  releases,
  strings,
}: {
  releases: readonly { bank: Bank; words: HeadlineWords }[];
  strings: EmbedStrings;
}) {
  const code = useFragmentCode();
  if (code === null) return null;
  const banks = releases.map(({ bank }) => bank);
  const decoding = decodeAnswers(banks, code);
  const release = releases.find(({ bank }) => decoding.ok && bank === decoding.bank);
  const [current] = releases;
  const locale = current?.words.locale;
  if (!decoding.ok || !release) {
    return (
      <>
        <h1>{strings.nothing}</h1>
        <ButtonLink href={`/${locale}/embed`}>{strings.begin}</ButtonLink>
      </>
    );
  }
  const { bank: whole, words } = release;
  const headline = composeHeadline({ words, whole, ownAnswers: decoding.answers });
  return (
    <article>
      <ResultHead headline={headline} cloud={headline} />
      <Telling key={code} headline={headline} strings={strings} />
      <p className={styles.ways}>
        <a
          className={`${button.button} ${button.primary}`}
          href={`/${locale}/result#${code}`}
          target="_blank"
          rel="noreferrer"
        >
          {strings.whole}
        </a>
        {release === current && (
          <ButtonLink href={`/${locale}/embed#review`}>{strings.change}</ButtonLink>
        )}
      </p>
    </article>
  );
}

/** Says to the host that the quiz is finished, and asks whether it may hear the result. */
function Telling({ headline, strings }: { headline: Headline; strings: EmbedStrings }) {
  const host = use(HostContext);
  const [choice, choose] = useState<"yes" | "no" | null>(null);
  const { result } = headline;
  const hasResult = result.answered > 0;
  useEffect(() => {
    if (host !== null && hasResult) tellHost(host, { type: "finished" });
  }, [host, hasResult]);
  if (host === null || !hasResult) return null;
  const verdict = wordVerdict(result, headline.strings.verdict, (role) => nameRole(headline, role));
  const names = { host: new URL(host).host, verdict };

  function tell(origin: string) {
    const roles = listInvolved(result);
    tellHost(origin, { type: "role", verdict: findTone(result), roles });
    choose("yes");
  }
  return (
    <section className={styles.ask} aria-labelledby="telling-title">
      <h2 id="telling-title">{fillTemplate(strings.tell.title, names)}</h2>
      <p>{fillTemplate(strings.tell.what, names)}</p>
      {choice === null && (
        <div className={styles.ways}>
          <button
            type="button"
            className={`${button.button} ${button.quiet}`}
            onClick={() => tell(host)}
          >
            {strings.tell.yes}
          </button>
          <button
            type="button"
            className={`${button.button} ${button.quiet}`}
            onClick={() => choose("no")}
          >
            {strings.tell.no}
          </button>
        </div>
      )}
      <p role="status">
        {choice && fillTemplate(choice === "yes" ? strings.tell.told : strings.tell.kept, names)}
      </p>
    </section>
  );
}
