import type { z } from "zod";
import { readCounsellor } from "#lib/auth/counsellor.ts";
import { addFollower, type Follower } from "#lib/sessions/live/following.ts";
import { eventHeaders, openEventStream } from "./event-stream.ts";
import { handleCounsellor, type RouteHandler } from "./handle.ts";
import type { Operation } from "./operation.ts";
import { followParticipants } from "./operations/people-operations.ts";
import { followSession } from "./operations/session-operations.ts";
import { showLive, showPeopleNews } from "./views.ts";

/** Signing out, on whichever instance, ends a stream within this time. */
const recognizeAgainMs = 20_000;

/** Makes the handler of a session's stream, with or without its people. */
export function handleSessionStream({ wantsPeople }: { wantsPeople: boolean }): RouteHandler {
  const operation: Operation<null, z.ZodType, "counsellor"> = wantsPeople
    ? followParticipants
    : followSession;
  return function handle(request, route) {
    let leave = () => {};
    const stream = openEventStream(() => leave());
    // Before the first wait: a browser that leaves at once would never be heard.
    request.signal.addEventListener("abort", stream.close);

    async function recognizeAgain(counsellorId: string): Promise<void> {
      const known = await readCounsellor(request).catch(() => ({ id: counsellorId }));
      if (known?.id !== counsellorId) stream.close();
    }

    const follow = handleCounsellor(operation, async (call) => {
      const { context, counsellorId, params } = call;
      const follower: Follower = {
        counsellorId,
        wantsPeople,
        tell(live, news) {
          if (news) stream.send("people", showPeopleNews(news));
          stream.send("session", showLive(live));
        },
        end: () => stream.close(),
      };
      const own = { sessionId: params.session, counsellorId };
      const following = await addFollower(context, { own, follower });
      if (!following.ok) return following;
      const timer = setInterval(() => void recognizeAgain(counsellorId), recognizeAgainMs);
      leave = () => {
        clearInterval(timer);
        following.leave();
      };
      // They may have left in the meantime.
      if (!stream.isOpen()) leave();
      return { ok: true, stream: stream.body, headers: eventHeaders };
    });
    return follow(request, route);
  };
}
