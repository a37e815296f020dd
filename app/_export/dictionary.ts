import type { Streamed } from "#app/_api/handle.ts";
import { exportStrings } from "#lib/i18n/export/words.ts";
import { isLocale } from "#lib/locale.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { previewExport } from "#lib/sessions/export/session-export.ts";
import { findSessionFor, type OwnSession } from "#lib/sessions/session/rights.ts";
import { listColumns } from "./column.ts";
import { writeDictionaryCsv } from "./csv.ts";
import { types } from "./download.ts";
import { nameDownload } from "./file-name.ts";

/** Opens the data dictionary of a counsellor's own session as a CSV download: nothing of anybody is in it. */
export async function openDictionary(
  context: SessionContext,
  { language, ...own }: OwnSession & { language: string | null },
) {
  const found = await findSessionFor(context.store.db, own, "own");
  if (!found.ok) return found;
  const { session } = found;
  const { selection } = await previewExport(context, session);
  const locale = language !== null && isLocale(language) ? language : session.locale;
  const text = writeDictionaryCsv(locale, listColumns({ locale, session, selection }));
  const name = nameDownload({
    title: exportStrings[locale].dictionary.file,
    day: "",
    extension: "csv",
  });
  const download: Streamed = {
    ok: true,
    stream: text,
    headers: { "content-type": types.csv, "content-disposition": name },
  };
  return download;
}
