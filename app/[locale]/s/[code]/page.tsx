import { headers } from "next/headers";
import { readParticipantCookie } from "#app/_api/participant-cookie.ts";
import { DoorPage } from "#app/_session/door-page.tsx";
import { NoDoor } from "#app/_session/instead-pages.tsx";
import { readNewcomer } from "#app/_session/newcomer.ts";
import { readDoorKey } from "#app/_session/session-address.ts";
import { readLocale } from "#app/_ui/address.ts";
import { PageFrame } from "#app/_ui/frame/page-frame.tsx";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { drawId } from "#lib/sessions/codes.ts";
import { findSeat } from "#lib/sessions/people/seat.ts";
import { findSessionAtDoor } from "#lib/sessions/session/door.ts";
import { openSessions } from "#lib/sessions/start.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

export async function generateMetadata({ params }: PageProps<"/[locale]/s/[code]">) {
  const locale = await readLocale(params);
  const { title } = sessionStrings[locale].door;
  return pageMetadata({ locale, path: "/join", title, description: title, index: false });
}

export default async function Page({ params, searchParams }: PageProps<"/[locale]/s/[code]">) {
  const locale = await readLocale(params);
  const { code } = await params;
  const context = await openSessions();
  const entry = await findSessionAtDoor(context, readDoorKey(code));
  const cookie = entry.ok ? await readCookie(entry.session.id) : null;
  const { left } = await searchParams;
  const { token, fault } = await readNewcomer(searchParams);
  const known =
    entry.ok && cookie ? await findSeat(context, { sessionId: entry.session.id, cookie }) : null;
  return (
    <PageFrame locale={locale} path={`/s/${code}`} width="reading" menu={false}>
      {entry.ok ? (
        <DoorPage
          locale={locale}
          code={code}
          session={entry.session}
          attempt={drawId(context)}
          alias={known?.ok ? known.seat.participant.alias : null}
          token={token}
          fault={fault}
          isHandedOver={left !== undefined}
        />
      ) : (
        <NoDoor locale={locale} code={code} />
      )}
    </PageFrame>
  );
}

async function readCookie(sessionId: string): Promise<string | null> {
  return readParticipantCookie({ headers: await headers() }, sessionId);
}
