import styles from "#app/_counsellor/counsellor.module.css";
import { localPath } from "#app/_ui/address.ts";
import { Moment } from "#app/_ui/moment.tsx";
import type { AccountView } from "#lib/auth/account-view.ts";
import { authStrings } from "#lib/i18n/account/words.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { OwnerForm } from "./owner-form.tsx";

/** When and from which kind of device the account was used, and the way to end every other sign-in. */
export function SignIns({ locale, account }: { locale: Locale; account: AccountView }) {
  const words = authStrings[locale];
  const { events, failures, proof } = account;
  return (
    <section className={styles.section} aria-labelledby="sign-ins">
      <h2 id="sign-ins">{words.signInsTitle}</h2>
      <p>{words.signInsLead}</p>
      {failures > 0 && (
        <p className={styles.note}>{fillPlural(words.failuresSince, { locale, n: failures })}</p>
      )}
      <div className={styles.scroll}>
        <table aria-labelledby="sign-ins">
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.device}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ id, at, action, device, failures: before, state }) => (
              <tr key={id}>
                <td>
                  <Moment locale={locale} at={at} />
                </td>
                <td>
                  {words.actions[action]}
                  {before > 0 && ` (${fillPlural(words.failuresBefore, { locale, n: before })})`}
                </td>
                <td>{words.devices[device]}</td>
                <td>{words.states[state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{words.endOthersLead}</p>
      <OwnerForm
        locale={locale}
        proof={proof}
        name="others"
        url="/api/auth/revoke-other-sessions"
        then={localPath(locale, "/counsellor/account?done=ended")}
        submit={words.endOthers}
      />
    </section>
  );
}
