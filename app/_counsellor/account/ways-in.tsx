import styles from "#app/_counsellor/counsellor.module.css";
import { Field } from "#app/_counsellor/field.tsx";
import { localPath } from "#app/_ui/address.ts";
import { env } from "#lib/env.ts";
import { authStrings } from "#lib/i18n/account/words.ts";
import type { Locale } from "#lib/locale.ts";
import { AccountForm } from "./account-form.tsx";
import { PasskeyButton } from "./passkey-button.tsx";

/** Making an account and signing in. Sessions started without an account come along either way. */
export function WaysIn({
  locale,
  then = localPath(locale, "/counsellor"),
}: {
  locale: Locale;
  /** Where to go once somebody is signed in. */
  then?: string;
}) {
  const words = authStrings[locale];
  return (
    <div className={styles.spread}>
      <section aria-labelledby="sign-up">
        <h2 id="sign-up" className={styles.subtitle}>
          {words.signUpTitle}
        </h2>
        {env.AZIMUT_SIGNUP === "closed" ? (
          <p>{words.closed}</p>
        ) : (
          <>
            <p>{words.signUpLead}</p>
            <AccountForm
              url="/api/auth/sign-up/email"
              then={then}
              submit={words.signUp}
              kind="primary"
              faults={words.faults}
            >
              <Credentials locale={locale} isNew />
            </AccountForm>
          </>
        )}
      </section>
      <section aria-labelledby="sign-in">
        <h2 id="sign-in" className={styles.subtitle}>
          {words.signInTitle}
        </h2>
        <p>{words.signInLead}</p>
        <AccountForm
          url="/api/auth/sign-in/email"
          then={then}
          submit={words.signIn}
          faults={words.faults}
        >
          <Credentials locale={locale} isNew={false} />
        </AccountForm>
        <PasskeyButton then={then} text={words.passkeySignIn} faults={words.faults} />
        <p>{words.forgotten}</p>
      </section>
    </div>
  );
}

function Credentials({ locale, isNew }: { locale: Locale; isNew: boolean }) {
  const words = authStrings[locale];
  const prefix = isNew ? "new" : "known";
  return (
    <>
      <Field
        id={`${prefix}-email`}
        name="email"
        type="email"
        label={words.email}
        autoComplete={isNew ? "email" : "username"}
        maxLength={254}
        required
      />
      <Field
        id={`${prefix}-password`}
        name="password"
        type="password"
        label={words.password}
        {...(isNew && { hint: words.passwordHint })}
        autoComplete={isNew ? "new-password" : "current-password"}
        maxLength={128}
        required
      />
    </>
  );
}
