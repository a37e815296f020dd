import { redirect } from "next/navigation";
import { readIds } from "#app/_api/page-ids.ts";
import { SeatGone } from "#app/_session/instead-pages.tsx";
import { readPageSeat } from "#app/_session/seat.ts";
import { seatPath } from "#app/_session/session-address.ts";
import { SessionQuiz } from "#app/_session/session-quiz.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { LaterTypeface } from "#app/_ui/frame/later-typeface.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { blankSeq } from "#lib/sessions/answers/ending.ts";
import { readSeatAnswers } from "#lib/sessions/answers/stored.ts";
import { stateAt, takesAnswers } from "#lib/sessions/session/session.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/s/mine/[session]/quiz">;

export async function generateMetadata({ params }: Props) {
  const locale = await readLocale(params);
  const { title } = quizStrings[locale];
  const page = pageMetadata({ locale, path: "/join", title, description: title, index: false });
  // The form draws the title itself: it names the question shown.
  return { ...page, title: null };
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const { session: sessionId } = await readIds(params, ["session"]);
  const found = await readPageSeat(sessionId);
  if (!found.ok) return <SeatGone locale={locale} found={found} />;
  const { context, seat, token } = found;
  if (!takesAnswers(stateAt(seat.session, context.clock()))) redirect(seatPath(locale, sessionId));
  const isBlank = (await searchParams).blank !== undefined;
  // What was left blank is open again.
  const stored = (await readSeatAnswers(context.store.db, seat)).filter(
    ({ seq }) => seq > blankSeq,
  );
  return (
    <LaterTypeface>
      <SessionQuiz locale={locale} seat={seat} token={token} stored={stored} isBlank={isBlank} />
    </LaterTypeface>
  );
}
