import styles from "#app/_counsellor/counsellor.module.css";
import { readPageCounsellor } from "#app/_counsellor/counsellor-page.ts";
import { Field } from "#app/_counsellor/field.tsx";
import { localPath } from "#app/_ui/address.ts";
import type { Counsellor } from "#lib/auth/counsellor.ts";
import { authStrings } from "#lib/i18n/account/words.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { AccountForm } from "./account-form.tsx";
import { PasskeyButton } from "./passkey-button.tsx";
import { WaysIn } from "./ways-in.tsx";

/** The account: making one and signing in, or what can be done with it. */
export async function AccountPage({
  locale,
  isAdded,
}: {
  locale: Locale;
  /** A passkey was added just now. */
  isAdded: boolean;
}) {
  const words = authStrings[locale];
  const counsellor = await readPageCounsellor();
  return (
    <>
      <p>
        <a href={localPath(locale, "/counsellor")}>{counsellorStrings[locale].title}</a>
      </p>
      <h1 className={styles.title}>{words.title}</h1>
      {counsellor && <p className={styles.lead}>{wordIdentity(locale, counsellor)}</p>}
      {isAdded && counsellor && <p className={styles.note}>{words.passkeyAdded}</p>}
      {(counsellor === null || counsellor.isAnonymous) && <WaysIn locale={locale} />}
      {counsellor && <OwnAccount locale={locale} counsellor={counsellor} />}
    </>
  );
}

/** The account of who is signed in: passkeys, the password, signing out, deleting everything. */
function OwnAccount({ locale, counsellor }: { locale: Locale; counsellor: Counsellor }) {
  const words = authStrings[locale];
  const { faults } = words;
  const home = localPath(locale, "/counsellor");
  return (
    <>
      <section className={styles.section} aria-labelledby="passkey">
        <h2 id="passkey">{words.passkeyTitle}</h2>
        <p>{words.passkeyLead}</p>
        <PasskeyButton
          purpose="add"
          then={`${localPath(locale, "/counsellor/account")}?added`}
          text={words.passkeyAdd}
          missing={words.passkeyMissing}
          faults={faults}
        />
      </section>
      {counsellor.email && (
        <section className={styles.section} aria-labelledby="change">
          <h2 id="change">{words.changeTitle}</h2>
          <AccountForm
            url="/api/auth/change-password"
            submit={words.change}
            done={words.changed}
            extra={{ revokeOtherSessions: true }}
            faults={faults}
          >
            <Field
              name="currentPassword"
              type="password"
              label={words.password}
              autoComplete="current-password"
              required
            />
            <Field
              name="newPassword"
              type="password"
              label={words.newPassword}
              hint={words.passwordHint}
              autoComplete="new-password"
              maxLength={128}
              required
            />
          </AccountForm>
        </section>
      )}
      <section className={styles.section} aria-labelledby="out">
        <h2 id="out">{words.outTitle}</h2>
        <p>{counsellor.isAnonymous ? words.anonymousOut : words.outLead}</p>
        <AccountForm url="/api/auth/sign-out" then={home} submit={words.signOut} faults={faults} />
        {!counsellor.isAnonymous && (
          <AccountForm
            url="/api/auth/revoke-sessions"
            then={home}
            submit={words.signOutEverywhere}
            faults={faults}
          />
        )}
      </section>
      <section className={styles.section} aria-labelledby="delete">
        <h2 id="delete">{words.deleteTitle}</h2>
        <details>
          <summary>{words.deleteOpen}</summary>
          <p>{words.deleteLead}</p>
          <AccountForm
            url="/api/auth/delete-user"
            then={localPath(locale, "/counsellor/erased/{id}")}
            submit={words.delete}
            faults={faults}
          >
            {counsellor.email && (
              <Field
                name="password"
                type="password"
                label={words.password}
                autoComplete="current-password"
                required
              />
            )}
          </AccountForm>
        </details>
      </section>
    </>
  );
}

/** Says how the counsellor is known: by an address, a passkey, or this browser alone. */
function wordIdentity(locale: Locale, { isAnonymous, email }: Counsellor): string {
  const words = authStrings[locale];
  if (isAnonymous) return words.none;
  return email ? fillTemplate(words.signedInAs, { email }) : words.passkeyOnly;
}
