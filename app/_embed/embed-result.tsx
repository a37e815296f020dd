"use client";

import { use, useEffect, useId, useState } from "react";
import { askApi, readText } from "#app/_ask/ask.ts";
import {
  composeHeadline,
  type Headline,
  type HeadlineWords,
} from "#app/_explanation/explanation.ts";
import { ResultHead } from "#app/_result/head/result-head.tsx";
import { useFragmentCode } from "#app/_result/private-result.tsx";
import button from "#app/_ui/button.module.css";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { TaskButton, useTask } from "#app/_ui/task.tsx";
import type { Bank } from "#lib/bank/schema.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { drawCard } from "#lib/cards/card.ts";
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
      <Offers key={code} headline={headline} whole={whole} strings={strings} />
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
          <ButtonLink href={`/${locale}/embed${headline.isExpress ? "/express" : ""}#review`}>
            {strings.change}
          </ButtonLink>
        )}
      </p>
    </article>
  );
}

/** Says to the host that the quiz is finished, and asks whether it may hear the result, and whether a record store may. */
function Offers({
  headline,
  whole,
  strings,
}: {
  headline: Headline;
  whole: Bank;
  strings: EmbedStrings;
}) {
  const host = use(HostContext);
  const store = useRecordStore();
  const { result, locale } = headline;
  const mode = headline.isExpress ? "express" : "full";
  const card = drawCard({ bank: whole, result, locale, mode, bars: false });
  const hasResult = card !== null;
  useEffect(() => {
    if (host !== null && hasResult) tellHost(host, { type: "finished" });
  }, [host, hasResult]);
  if (!card) return null;
  const { verdict, roles } = card;
  const names = roles.map((role) => nameRole(headline, role)).join(", ");
  const label = headline.strings.verdict.label[verdict];
  const outcome = names ? `${names} · ${label}` : label;

  async function tell(origin: string): Promise<boolean> {
    tellHost(origin, { type: "role", verdict, roles });
    return true;
  }
  async function record(): Promise<boolean> {
    const { id, version } = whole;
    const body = { bank: id, version, locale, mode, verdict, roles };
    return (await askApi("/api/v1/outcomes", { method: "POST", body })).ok;
  }
  return (
    <>
      {host !== null && (
        <Offer
          words={{ ...strings, ...strings.tell }}
          names={{ to: new URL(host).host, outcome }}
          give={() => tell(host)}
        />
      )}
      {store && (
        <Offer
          words={{ ...strings, ...strings.record }}
          names={{ to: store, outcome }}
          give={record}
        />
      )}
    </>
  );
}

/** Gives the host of the record store that the operator has named; "" where there is none, or it cannot be known. */
function useRecordStore(): string {
  const [store, setStore] = useState("");
  useEffect(() => {
    askApi("/api/v1/outcomes").then((reply) => {
      if (reply.ok) setStore(readText(reply.content, "store"));
    });
  }, []);
  return store;
}

/** Asks whether a result may be given to somebody, and says what became of it. Nothing is given without a yes. */
function Offer({
  words,
  names,
  give,
}: {
  words: Readonly<Record<"title" | "what" | "yes" | "no" | "told" | "kept" | "failed", string>>;
  names: { to: string; outcome: string };
  give: () => Promise<boolean>;
}) {
  const { isBusy, said, say, run } = useTask();
  const [isAnswered, setAnswered] = useState(false);
  const id = useId();
  async function agree(): Promise<string> {
    const isGiven = await give();
    setAnswered(isGiven);
    return fillTemplate(isGiven ? words.told : words.failed, names);
  }
  function refuse() {
    setAnswered(true);
    say(words.kept);
  }
  return (
    <section className={styles.ask} aria-labelledby={id}>
      <h2 id={id}>{fillTemplate(words.title, names)}</h2>
      <p>{fillTemplate(words.what, names)}</p>
      {!isAnswered && (
        <p className={styles.ways}>
          <TaskButton isBusy={isBusy} onClick={() => run(agree)}>
            {words.yes}
          </TaskButton>
          <TaskButton isBusy={isBusy} onClick={refuse}>
            {words.no}
          </TaskButton>
        </p>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
