"use client";

import { useState } from "react";
import { type ApiReply, askApi, wordFault } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import button from "#app/_ui/button.module.css";
import type { AuthPageFault } from "#lib/i18n/account/words.ts";

/** Adds a passkey to the account, or signs in with one, then goes on to `then`. */
export function PasskeyButton({
  purpose,
  then,
  text,
  missing,
  faults,
}: {
  purpose: "add" | "sign-in";
  then: string;
  text: string;
  /** What is said where the browser has no passkeys. */
  missing: string;
  faults: Readonly<Record<AuthPageFault, string>>;
}) {
  const [said, setSaid] = useState("");
  async function use() {
    setSaid("");
    if (typeof PublicKeyCredential?.parseCreationOptionsFromJSON !== "function") {
      setSaid(missing);
      return;
    }
    const reply = await (purpose === "add" ? addPasskey() : signIn()).catch(
      (): ApiReply => ({ ok: false, code: "refused-passkey" }),
    );
    if (reply.ok) location.assign(then);
    else setSaid(wordFault(reply.code, faults));
  }
  return (
    <>
      <p className={styles.ways}>
        <button
          type="button"
          className={`${button.button} ${button.quiet}`}
          onClick={() => void use()}
        >
          {text}
        </button>
      </p>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}

async function addPasskey(): Promise<ApiReply> {
  const asked = await askApi("/api/auth/passkey/generate-register-options");
  if (!asked.ok || !isCreation(asked.content)) return asked.ok ? refused : asked;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked.content);
  const made = await navigator.credentials.create({ publicKey });
  if (!(made instanceof PublicKeyCredential)) return refused;
  return askApi("/api/auth/passkey/verify-registration", {
    method: "POST",
    body: { response: made.toJSON() },
  });
}

async function signIn(): Promise<ApiReply> {
  const asked = await askApi("/api/auth/passkey/generate-authenticate-options");
  if (!asked.ok || !isRequest(asked.content)) return asked.ok ? refused : asked;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked.content);
  const found = await navigator.credentials.get({ publicKey });
  if (!(found instanceof PublicKeyCredential)) return refused;
  return askApi("/api/auth/passkey/verify-authentication", {
    method: "POST",
    body: { response: found.toJSON() },
  });
}

const refused: ApiReply = { ok: false, code: "refused-passkey" };

function isCreation(content: unknown): content is PublicKeyCredentialCreationOptionsJSON {
  return isRequest(content) && "user" in content && "rp" in content;
}

function isRequest(content: unknown): content is PublicKeyCredentialRequestOptionsJSON {
  return typeof content === "object" && content !== null && "challenge" in content;
}
