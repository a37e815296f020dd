import { Field } from "#app/_counsellor/field.tsx";
import type { AccountView } from "#lib/auth/account-view.ts";
import { authStrings } from "#lib/i18n/account/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { AccountForm } from "./account-form.tsx";

/** A form for what only the account's owner may do: with the password, or with a passkey that is shown. */
export function OwnerForm({
  locale,
  proof,
  name,
  url,
  then,
  submit,
  extra = {},
}: {
  locale: Locale;
  proof: AccountView["proof"];
  /** Which form of the page it is: its field's id begins so. */
  name: string;
  url: string;
  then: string;
  submit: string;
  extra?: Readonly<Record<string, unknown>>;
}) {
  const words = authStrings[locale];
  const hasPassword = proof === "password" || proof === "either";
  const hasPasskey = proof === "passkey" || proof === "either";
  const withPasskey = fillTemplate(words.withPasskey, { action: submit });
  return (
    <AccountForm
      url={url}
      then={then}
      submit={proof === "passkey" ? undefined : submit}
      withPasskey={hasPasskey ? withPasskey : undefined}
      extra={extra}
      faults={words.faults}
    >
      {hasPassword && (
        <Field
          id={`${name}-password`}
          name="password"
          type="password"
          label={words.password}
          autoComplete="current-password"
          maxLength={128}
          required={!hasPasskey}
        />
      )}
    </AccountForm>
  );
}
