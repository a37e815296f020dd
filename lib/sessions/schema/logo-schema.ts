import { z } from "zod";

/** How many bytes a picture may have that is sent, and the body that it is sent in. */
export const mostPictureBytes = 2 * 1024 * 1024;
export const largestLogoBody = Math.ceil(mostPictureBytes / 3) * 4 + 100;

/** A picture to head a session's papers with. */
export const logoSchema = z.strictObject({
  picture: z.base64().min(1).meta({ description: "the file's bytes" }),
});
