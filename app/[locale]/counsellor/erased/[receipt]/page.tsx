import { notFound } from "next/navigation";
import { readIds } from "#app/_api/page-ids.ts";
import { counsellorMetadata } from "#app/_counsellor/counsellor-page.ts";
import { ReceiptView } from "#app/_counsellor/data/receipt-view.tsx";
import { readLocale } from "#app/_ui/address.ts";
import { PageShell } from "#app/_ui/frame/page-shell.tsx";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import { findReceipt } from "#lib/sessions/erasure/erasure.ts";
import { idSchema } from "#lib/sessions/schema/text.ts";
import { openSessions } from "#lib/sessions/start.ts";

export const dynamic = "force-dynamic";
export const dynamicParams = true;

type Props = PageProps<"/[locale]/counsellor/erased/[receipt]">;

export function generateMetadata({ params }: Props) {
  return counsellorMetadata(params, (locale) => ({ title: dataPageStrings[locale].receipt.what }));
}

export default async function Page({ params, searchParams }: Props) {
  const locale = await readLocale(params);
  const { receipt: id } = await readIds(params, ["receipt"]);
  const found = await findReceipt(await openSessions(), id);
  if (!found.ok) notFound();
  const { data: from } = idSchema.safeParse((await searchParams).from);
  const path = `/counsellor/erased/${id}${from ? `?from=${from}` : ""}`;
  return (
    <PageShell locale={locale} path={path} width="reading" menu={false}>
      <ReceiptView locale={locale} id={id} receipt={found.receipt} from={from ?? null} />
    </PageShell>
  );
}
