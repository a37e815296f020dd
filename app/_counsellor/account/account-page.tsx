import styles from "#app/_counsellor/counsellor.module.css";
import { readPageCounsellor } from "#app/_counsellor/counsellor-page.ts";
import { Field } from "#app/_counsellor/field.tsx";
import { SharedSessions } from "#app/_counsellor/hand-over.tsx";
import { localPath } from "#app/_ui/address.ts";
import { Day } from "#app/_ui/moment.tsx";
import { type AccountView, readAccount } from "#lib/auth/account-view.ts";
import type { Counsellor } from "#lib/auth/counsellor.ts";
import { authStrings } from "#lib/i18n/account/words.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { AccountForm } from "./account-form.tsx";
import { OwnerForm } from "./owner-form.tsx";
import { SignIns } from "./sign-ins.tsx";
import { WaysIn } from "./ways-in.tsx";

/** The account: making one and signing in, or what can be done with it. */
export async function AccountPage({ locale, done }: { locale: Locale; done: string }) {
  const words = authStrings[locale];
  const counsellor = await readPageCounsellor();
  const said = Object.entries(words.done).find(([what]) => what === done)?.[1];
  return (
    <>
      <p>
        <a href={localPath(locale, "/counsellor")}>{counsellorStrings[locale].title}</a>
      </p>
      <h1 className={styles.title}>{words.title}</h1>
      {counsellor && <p className={styles.lead}>{wordIdentity(locale, counsellor)}</p>}
      {said && counsellor && <p className={styles.note}>{said}</p>}
      {(counsellor === null || counsellor.isAnonymous) && <WaysIn locale={locale} />}
      {counsellor && (
        <OwnAccount
          locale={locale}
          counsellor={counsellor}
          account={await readAccount(counsellor)}
        />
      )}
    </>
  );
}

interface Own {
  locale: Locale;
  account: AccountView;
}

/** The account of who is signed in: passkeys, the password, sign-ins, signing out, deleting everything. */
function OwnAccount({ locale, counsellor, account }: Own & { counsellor: Counsellor }) {
  const words = authStrings[locale];
  const { isAnonymous } = counsellor;
  return (
    <>
      <Passkeys locale={locale} account={account} />
      {account.hasPassword && <Password locale={locale} />}
      {!isAnonymous && <SignIns locale={locale} account={account} />}
      <section className={styles.section} aria-labelledby="out">
        <h2 id="out">{words.outTitle}</h2>
        {isAnonymous && <p>{words.anonymousOut}</p>}
        <AccountForm
          url="/api/auth/sign-out"
          then={localPath(locale, "/counsellor")}
          submit={words.signOut}
          faults={words.faults}
        />
      </section>
      <section className={styles.section} aria-labelledby="delete">
        <h2 id="delete">{words.deleteTitle}</h2>
        <details>
          <summary>{words.deleteOpen}</summary>
          <p>{words.deleteLead}</p>
          <SharedSessions locale={locale} sessions={account.shared} />
          <OwnerForm
            locale={locale}
            proof={account.proof}
            name="delete"
            url="/api/auth/delete-user"
            then={localPath(locale, "/counsellor/erased/{id}")}
            submit={words.delete}
          />
        </details>
      </section>
    </>
  );
}

function Passkeys({ locale, account: { passkeys, proof } }: Own) {
  const words = authStrings[locale];
  const page = localPath(locale, "/counsellor/account");
  return (
    <section className={styles.section} aria-labelledby="passkey">
      <h2 id="passkey">{words.passkeyTitle}</h2>
      <p>{words.passkeyLead}</p>
      <ul className={styles.plain}>
        {passkeys.map(({ id, since }, at) => (
          <li key={id}>
            <details>
              <summary>
                <span>
                  {fillTemplate(words.passkeyNumber, { n: at + 1 })}{" "}
                  {since !== null && (
                    <Day locale={locale} at={since} template={words.passkeySince} />
                  )}
                </span>
              </summary>
              <OwnerForm
                locale={locale}
                proof={proof}
                name={`remove-${at + 1}`}
                url="/api/auth/passkey/delete-passkey"
                then={`${page}?done=removed`}
                submit={fillTemplate(words.passkeyRemove, { n: at + 1 })}
                extra={{ id }}
              />
            </details>
          </li>
        ))}
      </ul>
      <OwnerForm
        locale={locale}
        proof={proof}
        name="passkey"
        url="passkey"
        then={`${page}?done=added`}
        submit={words.passkeyAdd}
      />
    </section>
  );
}

function Password({ locale }: { locale: Locale }) {
  const words = authStrings[locale];
  return (
    <section className={styles.section} aria-labelledby="change">
      <h2 id="change">{words.changeTitle}</h2>
      <AccountForm
        url="/api/auth/change-password"
        submit={words.change}
        done={words.changed}
        faults={words.faults}
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
  );
}

/** Says how the counsellor is known: by an address, a passkey, or this browser alone. */
function wordIdentity(locale: Locale, { isAnonymous, email }: Counsellor): string {
  const words = authStrings[locale];
  if (isAnonymous) return words.none;
  return email ? fillTemplate(words.signedInAs, { email }) : words.passkeyOnly;
}
