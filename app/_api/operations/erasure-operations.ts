import { receiptSchema } from "#lib/sessions/schema/participant-schema.ts";
import { describeOperation } from "../operation.ts";

export const eraseOwnParticipant = describeOperation({
  method: "DELETE",
  path: "/api/v1/sessions/{session}/participants/{participant}",
  id: "eraseOwnParticipant",
  caller: "counsellor",
  summary: "Erases somebody with all their answers, as they wish, and gives a receipt",
  body: null,
  status: 200,
  reply: receiptSchema,
  faults: ["unknown-session", "deleted", "not-allowed", "unknown-participant"],
});
