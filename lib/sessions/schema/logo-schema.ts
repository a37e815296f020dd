import { z } from "zod";
import { defaultChoicesSchema } from "#lib/sessions/session/defaults.ts";
import { idSchema } from "./text.ts";

/** How many bytes a picture may have that is sent, and the body that it is sent in. */
export const mostPictureBytes = 2 * 1024 * 1024;
export const largestLogoBody = Math.ceil(mostPictureBytes / 3) * 4 + 100;

/** A picture to head a session's papers with. */
export const logoSchema = z.strictObject({
  picture: z.base64().min(1).meta({ description: "the file's bytes" }),
});

/** Which session's settings are kept for new ones. */
export const keptSessionSchema = z.strictObject({ session: idSchema });

/** What new sessions start from; null where nothing was kept. */
export const defaultsSchema = z.strictObject({
  defaults: defaultChoicesSchema
    .extend({ logo: z.strictObject({ width: z.int(), height: z.int() }).nullable() })
    .nullable(),
});
