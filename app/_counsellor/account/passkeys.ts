import { type ApiReply, askApi } from "#app/_ask/ask.ts";

const refused: ApiReply = { ok: false, code: "refused-passkey" };

/** Makes a passkey on this device and adds it to the account; `proof` is what the form says of the owner. */
export function addPasskey(proof: object): Promise<ApiReply> {
  return withPasskeys(async () => {
    const asked = await askApi("/api/auth/passkey/generate-register-options");
    if (!asked.ok || !isCreation(asked.content)) return asked.ok ? refused : asked;
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked.content);
    const made = await navigator.credentials.create({ publicKey });
    if (!(made instanceof PublicKeyCredential)) return refused;
    return askApi("/api/auth/passkey/verify-registration", {
      method: "POST",
      body: { ...proof, response: made.toJSON() },
    });
  });
}

/** Shows a passkey: to sign in, or to prove who is signed in for the next change. */
export function showPasskey(purpose: "sign-in" | "prove"): Promise<ApiReply> {
  const path = purpose === "sign-in" ? "verify-authentication" : "prove";
  return withPasskeys(async () => {
    const asked = await askApi("/api/auth/passkey/generate-authenticate-options");
    if (!asked.ok || !isRequest(asked.content)) return asked.ok ? refused : asked;
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(asked.content);
    const found = await navigator.credentials.get({ publicKey });
    if (!(found instanceof PublicKeyCredential)) return refused;
    return askApi(`/api/auth/passkey/${path}`, {
      method: "POST",
      body: { response: found.toJSON() },
    });
  });
}

async function withPasskeys(work: () => Promise<ApiReply>): Promise<ApiReply> {
  // A browser has none of them on an http address, and the name itself is missing.
  if (typeof window.PublicKeyCredential?.parseCreationOptionsFromJSON !== "function") {
    return { ok: false, code: "no-passkeys" };
  }
  return work().catch(() => refused);
}

function isCreation(content: unknown): content is PublicKeyCredentialCreationOptionsJSON {
  return isRequest(content) && "user" in content && "rp" in content;
}

function isRequest(content: unknown): content is PublicKeyCredentialRequestOptionsJSON {
  return typeof content === "object" && content !== null && "challenge" in content;
}
