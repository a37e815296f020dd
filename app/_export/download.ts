import type { Streamed } from "#app/_api/handle.ts";
import { createWorkLimit, type WorkLimit } from "#app/_api/work-limit.ts";
import { exportStrings } from "#lib/i18n/export/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { findLocale } from "#lib/locale.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { exportSession, previewExport } from "#lib/sessions/export/session-export.ts";
import { refuse } from "#lib/sessions/fault.ts";
import { findSessionFor, type OwnSession } from "#lib/sessions/session/rights.ts";
import { listColumns } from "./column.ts";
import { writeCsv, writeDictionaryCsv } from "./csv.ts";
import { nameDownload } from "./file-name.ts";
import { writeJson } from "./json.ts";
import { writeXlsx } from "./xlsx.ts";

declare global {
  // Next bundles this module more than once; the process has one limit.
  var azimutExports: WorkLimit | undefined;
}

const pieceLength = 32_768;

/** The formats of an export with their media types. */
const types = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
};
type ExportFormat = keyof typeof types;

/** Opens an export as a download that is written while it is sent. In the language asked for, else the session's. */
export async function openDownload(
  context: SessionContext,
  given: OwnSession & {
    format: ExportFormat;
    language: string | undefined;
    /** Of which round alone, as the address says it; of both without it. */
    round: string | undefined;
  },
) {
  const { format, language, round, ...own } = given;
  globalThis.azimutExports ??= createWorkLimit({ perKey: 2, overall: 6, longestMs: 30_000 });
  const end = globalThis.azimutExports.begin(own.counsellorId);
  if (!end) return refuse("too-many-exports");
  const opened = await exportSession(context, {
    ...{ ...own, format },
    round: round === undefined ? undefined : Number(round),
  });
  if (!opened.ok) {
    end();
    return opened;
  }
  const { session, selection, people, exportedAt } = opened;
  const locale = findLocale(language ?? null, session.locale);
  const columns = listColumns({ locale, session, selection });
  const day = new Date(exportedAt).toLocaleDateString("sv");
  const ofRound = fillTemplate(exportStrings[locale].overview.round, { n: round ?? "" });
  const title = round === undefined ? session.title : `${session.title} ${ofRound}`;
  const name = nameDownload({ title, day, extension: format });
  const writers = {
    csv: () => encode(writeCsv(locale, { columns, people })),
    xlsx: () => writeXlsx(locale, { ...opened, columns }),
    json: () => encode(writeJson(locale, { ...opened, columns })),
  };
  const download: Streamed = {
    ok: true,
    stream: endWith(writers[format](), end),
    headers: { "content-type": types[format], "content-disposition": name },
  };
  return download;
}

/** Opens the data dictionary of a counsellor's own session as a CSV download: nothing of anybody is in it. */
export async function openDictionary(
  context: SessionContext,
  { language, ...own }: OwnSession & { language: string | undefined },
) {
  const found = await findSessionFor(context.store.db, own, "own");
  if (!found.ok) return found;
  const { session } = found;
  const { selection } = await previewExport(context, session);
  const locale = findLocale(language ?? null, session.locale);
  const columns = listColumns({ locale, session, selection });
  const title = exportStrings[locale].dictionary.file;
  const name = nameDownload({ title, day: "", extension: "csv" });
  const download: Streamed = {
    ok: true,
    stream: writeDictionaryCsv(locale, columns),
    headers: { "content-type": types.csv, "content-disposition": name },
  };
  return download;
}

/** Calls `end` when a stream has ended, whichever side ends it. */
function endWith(stream: ReadableStream<Uint8Array>, end: () => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        end();
        controller.close();
      } catch (error) {
        end();
        throw error;
      }
    },
    async cancel(reason) {
      end();
      await reader.cancel(reason);
    },
  });
}

/** Makes bytes of texts as they are asked for; whoever goes away ends the writing. */
function encode(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      let waiting = "";
      while (waiting.length < pieceLength) {
        const next = await texts.next();
        if (next.done) {
          controller.enqueue(encoder.encode(waiting));
          controller.close();
          return;
        }
        waiting += next.value;
      }
      controller.enqueue(encoder.encode(waiting));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
