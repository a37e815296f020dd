import { z } from "zod";
import { journalActions } from "../journal.ts";
import { idSchema, momentSchema } from "./text.ts";

const rightSchema = z.enum(["watch", "run", "own"]);

/** Inviting a colleague: to watch the board, to run the session, or to take it over. */
export const invitingSchema = z.strictObject({ right: rightSchema });

/** Handing a session over to a colleague who shares it. */
export const handingOverSchema = z.strictObject({ colleague: z.string().regex(/^[\w-]{1,64}$/) });

/** An invitation with its secret, for its owner to hand over. */
export const invitationLinkSchema = z.strictObject({
  token: idSchema.meta({ description: "the page /counsellor/invited/{session}/{token} takes it" }),
});

/** Taking an invitation up. */
export const acceptingSchema = z.strictObject({ token: z.string().max(400) });

/** Who shares a session. */
export const teamSchema = z.strictObject({
  members: z.array(
    z.strictObject({
      id: z.string(),
      email: z.string().nullable().meta({ description: "null: an account without an address" }),
      right: rightSchema,
    }),
  ),
  invitations: z
    .array(
      z.strictObject({
        id: idSchema,
        right: rightSchema,
        createdAt: momentSchema,
        expiresAt: momentSchema,
      }),
    )
    .meta({ description: "those that can still be taken up; for the owner alone" }),
});

/** Who did what to a session, the newest first. */
export const journalSchema = z.strictObject({
  lines: z.array(
    z.strictObject({
      at: momentSchema,
      actor: z.union([
        z.strictObject({
          kind: z.enum(["you", "without-address", "gone", "participant", "retention"]),
        }),
        z.strictObject({ kind: z.literal("counsellor"), email: z.string() }),
      ]),
      action: z.enum([...journalActions, "other"]),
      detail: z.string(),
    }),
  ),
});

/** A participant's new ticket, to hand over. */
export const newTicketSchema = z.strictObject({
  ticket: z.string().meta({ description: "as it is shown: XXXX-XXXX-XXXX" }),
});
