import { handleCounsellor } from "#app/_api/handle.ts";
import { exportDictionary } from "#app/_api/operations/export-operations.ts";
import { openDictionary } from "#app/_export/download.ts";

export const GET = handleCounsellor(
  exportDictionary,
  async ({ context, counsellorId, params, query }) => {
    const own = { sessionId: params.session, counsellorId };
    return openDictionary(context, { ...own, language: query.lang });
  },
);
