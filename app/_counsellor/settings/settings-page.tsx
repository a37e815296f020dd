import { ActionButton } from "#app/_counsellor/action-button.tsx";
import styles from "#app/_counsellor/counsellor.module.css";
import { FactList } from "#app/_counsellor/fact-list.tsx";
import { Choice, Field, orderChoices } from "#app/_counsellor/field.tsx";
import { NoticeFields } from "#app/_counsellor/home/notice-field.tsx";
import { Logo } from "#app/_counsellor/logo.tsx";
import { MeetingFields } from "#app/_counsellor/meeting-fields.tsx";
import { type SessionAccess, sessionPath } from "#app/_counsellor/session-page.tsx";
import { counsellorStrings, sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { groupStrings } from "#lib/i18n/session/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { type Locale, locales, titleLanguage } from "#lib/locale.ts";
import { mostPictureBytes } from "#lib/sessions/schema/logo-schema.ts";
import { findDefaults } from "#lib/sessions/session/defaults.ts";
import { hasPeople } from "#lib/sessions/session/first-arrival.ts";
import { findBank } from "#lib/sessions/session/quiz.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { DefaultsSection } from "./defaults-section.tsx";
import { LogoForm } from "./logo-form.tsx";
import { OpeningField } from "./opening-field.tsx";
import { CopyButton, SettingsForm } from "./settings-form.tsx";

/** Everything that a session's owner has chosen, to be changed while it may be, and a session more with the same choices. */
export async function SettingsPage({ access }: { access: SessionAccess }) {
  const { locale, view, context } = access;
  const { form, faults } = counsellorStrings[locale];
  const words = sessionPageStrings[locale].settings;
  const groups = groupStrings[locale];
  const { session, state } = view;
  const { isRehearsal } = session;
  const isEmpty = !(isRehearsal || (await hasPeople(context.store.db, session.id)));
  const isDraft = state === "draft";
  const quizzes = nameQuizzes(access);
  const aliases: AliasOption[] = [
    ["generated", form.generated],
    ["free", form.free, form.freeHint],
  ];
  return (
    <>
      <h2 className={styles.subtitle}>{words.title}</h2>
      {isEmpty && <p>{words.empty}</p>}
      {!isEmpty && (
        <>
          <p>{isRehearsal ? words.settled : words.joined}</p>
          <FactList
            facts={[
              [form.aliases, aliases.find(([policy]) => policy === session.aliasPolicy)?.[1]],
              [form.mode, quizzes.find(([mode]) => mode === session.mode)?.[1]],
              [form.locale, titleLanguage(session.locale, locale)],
            ]}
          />
          <p>{isRehearsal ? words.whyRehearsal : words.why}</p>
        </>
      )}
      <SettingsForm
        url={`/api/v1/sessions/${session.id}`}
        words={{ save: words.save, saved: words.saved }}
        faults={{ ...faults, "already-joined": words.tooLate }}
      >
        <Field
          name="title"
          label={form.title}
          hint={form.titleHint}
          value={session.title}
          required
          maxLength={120}
        />
        <MeetingFields locale={locale} session={session} />
        {(isEmpty || (isDraft && !isRehearsal)) && (
          <OpeningField
            label={form.opensAt}
            hint={isDraft ? words.opensAtHint : words.reopensHint}
            opensAt={isDraft ? session.openedAt : null}
          />
        )}
        {isEmpty && (
          <>
            <Choice name="mode" label={form.mode} options={orderChoices(session.mode, quizzes)} />
            <Choice
              name="locale"
              label={form.locale}
              options={orderChoices(
                session.locale,
                locales.map((one) => [one, titleLanguage(one, locale)] as const),
              )}
            />
          </>
        )}
        <Choice
          name="resultPolicy"
          label={form.results}
          options={orderChoices(session.resultPolicy, [
            ["at-once", form.atOnce],
            ["held", form.held],
          ])}
        />
        {isEmpty && (
          <Choice
            name="aliasPolicy"
            label={form.aliases}
            options={orderChoices(session.aliasPolicy, aliases)}
          />
        )}
        {!isRehearsal && (
          <Field
            name="retentionDays"
            label={form.retention}
            hint={isEmpty ? words.retentionHint : words.retentionLess}
            value={String(session.retentionDays)}
            type="number"
            max={isEmpty ? 365 : session.retentionDays}
            required
          />
        )}
        <Field
          name="subgroups"
          label={groups.field}
          hint={words.subgroupsHint}
          value={session.subgroups.join(", ")}
          maxLength={400}
        />
        <Field
          name="controller"
          label={form.controller}
          hint={form.controllerHint}
          value={session.controller}
          maxLength={200}
        />
        <NoticeFields locale={locale} told={session} />
      </SettingsForm>
      <LogoSection locale={locale} session={session} />
      {!isRehearsal && (
        <DefaultsSection
          locale={locale}
          sessionId={session.id}
          defaults={await findDefaults(context.store.db, access.counsellor.id)}
        />
      )}
      {!isRehearsal && (
        <section className={styles.section} aria-labelledby="copy">
          <h2 id="copy">{words.copyTitle}</h2>
          <p>{words.copyLead}</p>
          <CopyButton
            url={`/api/v1/sessions/${session.id}`}
            then={sessionPath(locale, "{id}", "settings")}
            words={{ copy: words.copy, copyName: words.copyName }}
            faults={faults}
          />
        </section>
      )}
    </>
  );
}

/** The picture of the session's papers: as it is, another in its place, or none. */
function LogoSection({ locale, session }: { locale: Locale; session: Session }) {
  const { logo: words, faults } = counsellorStrings[locale];
  const url = `/api/v1/sessions/${session.id}/logo`;
  const { choose, hint, none } = words;
  const said = { ...faults, ...words.faults, "too-slow": faults["no-reply"] };
  return (
    <section className={styles.section} aria-labelledby="logo-title">
      <h2 id="logo-title">{words.title}</h2>
      <p>{words.lead}</p>
      <Logo locale={locale} session={session} />
      <LogoForm
        url={url}
        most={mostPictureBytes}
        words={{ choose, hint, none, send: session.logo ? words.replace : words.send }}
        faults={said}
      />
      {session.logo && <ActionButton method="DELETE" url={url} text={words.remove} faults={said} />}
    </section>
  );
}

type AliasOption = readonly [policy: "generated" | "free", label: string, hint?: string];

/** Gives both quizzes with how many questions they have in the session's bank. */
function nameQuizzes({ locale, view }: SessionAccess) {
  const { full, express } = counsellorStrings[locale].form;
  const bank = findBank(view.session);
  return [
    ["full", fillTemplate(full, { n: bank.items.length })],
    ["express", fillTemplate(express, { n: bank.express.length })],
  ] as const;
}
