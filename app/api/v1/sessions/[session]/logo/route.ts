import { handleCounsellor } from "#app/_api/handle.ts";
import { readOwnLogo, removeOwnLogo, setOwnLogo } from "#app/_api/operations/logo-operations.ts";
import { createWorkLimit, type WorkLimit } from "#app/_api/work-limit.ts";
import { encodeLogo } from "#app/_counsellor/settings/picture.ts";
import { refuse } from "#lib/sessions/fault.ts";
import { readLogo, setLogo } from "#lib/sessions/session/logo.ts";
import { findSessionFor } from "#lib/sessions/session/rights.ts";

declare global {
  // Next bundles this module more than once; the process has one limit.
  var azimutLogos: WorkLimit | undefined;
}

export const GET = handleCounsellor(readOwnLogo, async ({ context, counsellorId, params }) => {
  const found = await readLogo(context, { sessionId: params.session, counsellorId });
  if (!found.ok) return found;
  const picture = Buffer.from(found.logo.picture, "base64");
  const headers = { "content-type": "image/webp", "content-length": String(picture.length) };
  return { ok: true, stream: new Blob([picture]).stream(), headers };
});

export const PUT = handleCounsellor(setOwnLogo, async ({ context, counsellorId, params, body }) => {
  const own = { sessionId: params.session, counsellorId };
  const found = await findSessionFor(context.store.db, own, "own");
  if (!found.ok) return found;
  globalThis.azimutLogos ??= createWorkLimit({ perKey: 1, overall: 2, longestMs: 20_000 });
  const end = globalThis.azimutLogos.begin(counsellorId);
  if (!end) return refuse("too-many-pictures");
  const made = await encodeLogo(Buffer.from(body.picture, "base64")).finally(end);
  if (!made.ok) return made;
  const set = await setLogo(context, { ...own, logo: made.logo });
  return set.ok ? { ok: true, reply: null } : set;
});

export const DELETE = handleCounsellor(removeOwnLogo, async ({ context, counsellorId, params }) => {
  const set = await setLogo(context, { sessionId: params.session, counsellorId, logo: null });
  return set.ok ? { ok: true, reply: null } : set;
});
