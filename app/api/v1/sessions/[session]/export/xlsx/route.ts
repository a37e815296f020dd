import { handleCounsellor } from "#app/_api/handle.ts";
import { exportXlsx } from "#app/_api/operations/export-operations.ts";
import { openDownload } from "#app/_export/download.ts";

export const GET = handleCounsellor(
  exportXlsx,
  async ({ context, counsellorId, params, query }) => {
    const own = { sessionId: params.session, counsellorId };
    return openDownload(context, {
      ...own,
      format: "xlsx",
      language: query.lang,
      round: query.round,
    });
  },
);
