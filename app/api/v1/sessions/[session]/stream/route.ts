import { handleSessionStream } from "#app/_api/session-stream.ts";

export const GET = handleSessionStream({ wantsPeople: false });
