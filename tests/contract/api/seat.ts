import { makeFolder } from "../engines.ts";
import { Client, joinThrough, openApi, openThrough, type Sent } from "./client.ts";

/** Somebody who has joined a session on an empty SQLite store. */
export async function takeSeat() {
  const { context, leave } = await openApi(makeFolder);
  const { id, code } = await openThrough(new Client("counsellor-a"));
  const phone = new Client();
  await joinThrough(phone, { code });
  return {
    context,
    leave,
    /** Where this person's answers go, and what says who they are. */
    path: `/api/v1/sessions/${id}/me/answers`,
    cookie: [...phone.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
    put: (sent: Sent) => phone.send("PUT", `/sessions/${id}/me/answers`, sent),
    countAnswers: async () =>
      (await context.store.db.selectFrom("answer").select("item").execute()).length,
  };
}
