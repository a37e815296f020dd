import { z } from "zod";
import { locales } from "#lib/locale.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { exportFileSchema } from "#lib/sessions/schema/export-schema.ts";
import { describeOperation } from "../operation.ts";

const ofExport = {
  query: { lang: { schema: z.enum(locales), means: "without it the session's" } },
  method: "GET",
  caller: "counsellor",
  body: null,
  status: 200,
  reply: null,
} as const;
const ofFile = {
  ...ofExport,
  query: {
    ...ofExport.query,
    round: { schema: z.enum(["1", "2"]), means: "of this round alone; without it of both" },
  },
} as const;
const path = "/api/v1/sessions/{session}/export";
const ofOwn = ["unknown-session", "deleted", "not-allowed"] as const;
const faults = [
  ...ofOwn,
  "wrong-state",
  "too-few-people",
  "unknown-round",
  "too-many-exports",
] as const;
const rule = `An anonymous session is exported once it is closed, with ${smallestGroup} people done or more, in random order and without what tells people apart.`;

export const exportCsv = describeOperation({
  ...{ ...ofFile, path: `${path}/csv`, id: "exportCsv", faults },
  summary: `The session as CSV, one row for each person and round. ${rule}`,
  file: { type: "text/csv; charset=utf-8", schema: null },
});

export const exportXlsx = describeOperation({
  ...{ ...ofFile, path: `${path}/xlsx`, id: "exportXlsx", faults },
  summary: `The session as a workbook: a summary, everybody's answers, the data dictionary. ${rule}`,
  file: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    schema: null,
  },
});

export const exportJson = describeOperation({
  ...{ ...ofFile, path: `${path}/json`, id: "exportJson", faults },
  summary: `The session as JSON, in the format azimut-session-1. ${rule}`,
  file: { type: "application/json", schema: exportFileSchema },
});

export const exportDictionary = describeOperation({
  ...{ ...ofExport, path: `${path}/dictionary`, id: "exportDictionary", faults: ofOwn },
  summary: `What each column of the session's exports means, as CSV.`,
  file: { type: "text/csv; charset=utf-8", schema: null },
});
