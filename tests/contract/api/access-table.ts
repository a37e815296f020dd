import type { Sent } from "./client.ts";

/** Who asks for something of session A. Two colleagues share it: one watches, one runs it. */
export const callers = [
  ...(["nobody", "ofA", "ofB"] as const),
  ...(["counsellorA", "runnerOfA", "watcherOfA", "counsellorB"] as const),
];
/** The status that each of them gets. */
export type Expected = Record<(typeof callers)[number], number>;

const everybody = (status: number): Expected => ({
  ...{ nobody: status, ofA: status, ofB: status },
  ...{ counsellorA: status, runnerOfA: status, watcherOfA: status, counsellorB: status },
});
const public200 = everybody(200);
/** Any counsellor's own affair, whatever session there is. */
const counsellors = (status: number): Expected => ({
  ...everybody(status),
  ...{ nobody: 401, ofA: 401, ofB: 401 },
});
const watch = (status: number): Expected => ({ ...counsellors(status), counsellorB: 404 });
const run = (status: number): Expected => ({ ...watch(status), watcherOfA: 403 });
const own = (status: number): Expected => ({ ...run(status), runnerOfA: 403 });
const mine = (status: number): Expected => ({ ...everybody(404), ofA: status });

/** A PNG of one pixel. */
const smallPicture =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** Every route with what each caller gets. A route that is not here fails the test. */
export const table: Record<string, { sent?: Sent; expected: Expected }> = {
  "GET /api/v1/health": { expected: public200 },
  "GET /api/v1/ready": { expected: public200 },
  "GET /api/v1/openapi.json": { expected: public200 },
  // For programs of other sites; a browser asks first whether a page of theirs may.
  "GET /api/v1/bank": { expected: public200 },
  "OPTIONS /api/v1/bank": { expected: everybody(204) },
  "POST /api/v1/score": { sent: { body: { version: 1, answers: {} } }, expected: public200 },
  "OPTIONS /api/v1/score": { expected: everybody(204) },
  // The operator of this one has named no record store.
  "GET /api/v1/outcomes": { expected: public200 },
  "POST /api/v1/outcomes": { sent: { body: {} }, expected: everybody(404) },
  // No such card, and no card at all.
  "GET /api/v1/oembed": { expected: everybody(404) },
  "POST /api/v1/cards": { sent: { body: {} }, expected: everybody(422) },
  "POST /api/v1/door": { sent: { body: { code: "A" } }, expected: public200 },
  "POST /api/v1/participants": {
    sent: { body: { code: "A" } },
    expected: everybody(201),
  },
  "POST /api/v1/tickets": { sent: { body: { ticket: "A" } }, expected: public200 },
  // No slip of session A, whoever asks.
  "POST /api/v1/slips": {
    sent: { body: { code: "A", slip: "K3PQ-7M2X-0115" } },
    expected: everybody(404),
  },
  "POST /api/v1/sessions/{session}/slips": { sent: { body: { count: 1 } }, expected: run(200) },
  "GET /api/v1/receipts/{receipt}": { expected: public200 },
  "GET /api/v1/sessions": { expected: counsellors(200) },
  "POST /api/v1/sessions": {
    sent: { body: { title: "T" } },
    expected: counsellors(201),
  },
  "POST /api/v1/rehearsals": {
    sent: { body: { title: "T" } },
    expected: counsellors(201),
  },
  "GET /api/v1/sessions/{session}": { expected: watch(200) },
  "PATCH /api/v1/sessions/{session}": { sent: { body: { title: "T" } }, expected: own(200) },
  // Of one's own session alone, and told of nobody else.
  "GET /api/v1/defaults": { expected: counsellors(200) },
  "PUT /api/v1/defaults": {
    sent: { body: { session: "0".repeat(26) } },
    expected: counsellors(404),
  },
  "DELETE /api/v1/defaults": { expected: counsellors(204) },
  "GET /api/v1/sessions/{session}/logo": { expected: watch(200) },
  "PUT /api/v1/sessions/{session}/logo": {
    sent: { body: { picture: smallPicture } },
    expected: own(204),
  },
  "DELETE /api/v1/sessions/{session}/logo": { expected: own(204) },
  "POST /api/v1/sessions/{session}/open": { expected: run(200) },
  "PUT /api/v1/sessions/{session}/results": { sent: { body: { open: true } }, expected: run(200) },
  "POST /api/v1/sessions/{session}/rounds": { expected: run(200) },
  "GET /api/v1/sessions/{session}/restitution": { expected: run(200) },
  "PUT /api/v1/sessions/{session}/restitution": {
    sent: { body: { open: true } },
    expected: run(200),
  },
  "PUT /api/v1/sessions/{session}/slide": { sent: { body: { slide: 1 } }, expected: run(200) },
  // Who has not the remote's own key learns nothing of the session, whatever they are to it.
  "POST /api/v1/sessions/{session}/remote": {
    sent: { body: { key: "0".repeat(26), turn: "next" } },
    expected: everybody(404),
  },
  "GET /api/v1/sessions/{session}/progress": { expected: watch(200) },
  "GET /api/v1/sessions/{session}/stream": { expected: watch(200) },
  "GET /api/v1/sessions/{session}/participants/stream": { expected: watch(200) },
  "GET /api/v1/sessions/{session}/participants": { expected: watch(200) },
  "PATCH /api/v1/sessions/{session}/participants/{participant}": {
    sent: { body: { isRemoved: false } },
    expected: run(204),
  },
  // The session's aliases are generated and it is open: nothing is exported yet, even to its owner.
  "GET /api/v1/sessions/{session}/export/csv": { expected: own(409) },
  "GET /api/v1/sessions/{session}/export/xlsx": { expected: own(409) },
  "GET /api/v1/sessions/{session}/export/json": { expected: own(409) },
  "GET /api/v1/sessions/{session}/export/dictionary": { expected: own(200) },
  "POST /api/v1/sessions/{session}/participants/{participant}/ticket": { expected: run(200) },
  "GET /api/v1/sessions/{session}/team": { expected: run(200) },
  "GET /api/v1/sessions/{session}/journal": { expected: run(200) },
  "POST /api/v1/sessions/{session}/invitations": {
    sent: { body: { right: "watch" } },
    expected: own(201),
  },
  "GET /api/v1/sessions/{session}/invitations/{invitation}": { expected: own(200) },
  "DELETE /api/v1/sessions/{session}/invitations/{invitation}": { expected: own(204) },
  // Whoever has no invitation learns nothing of the session, whatever they are to it.
  "POST /api/v1/sessions/{session}/colleagues": {
    sent: { body: { token: "7" } },
    expected: counsellors(404),
  },
  "DELETE /api/v1/sessions/{session}/colleagues/{colleague}": { expected: own(204) },
  "PUT /api/v1/sessions/{session}/owner": {
    sent: { body: { colleague: "counsellor-c" } },
    expected: own(204),
  },
  "GET /api/v1/sessions/{session}/me": { expected: mine(200) },
  "PUT /api/v1/sessions/{session}/me/answers": {
    sent: { body: { answers: [] } },
    expected: mine(200),
  },
  "PUT /api/v1/sessions/{session}/me/sheet": {
    sent: { body: { agreed: true } },
    expected: mine(200),
  },
  "POST /api/v1/sessions/{session}/paper": {
    sent: { body: { digits: "1".repeat(24), attempt: "0".repeat(26) } },
    expected: run(201),
  },
  // The participant of the table has joined by phone: nothing of theirs can be undone.
  "DELETE /api/v1/sessions/{session}/paper/{participant}": { expected: run(404) },
  "GET /api/v1/sessions/{session}/me/result": { expected: mine(200) },
  "GET /api/v1/sessions/{session}/me/export": { expected: mine(200) },
  "DELETE /api/v1/sessions/{session}/me/cookie": {
    expected: everybody(204),
  },
  // What ends things comes last.
  "DELETE /api/v1/sessions/{session}/participants/{participant}": { expected: run(200) },
  "POST /api/v1/sessions/{session}/close": { sent: { body: {} }, expected: run(200) },
  "DELETE /api/v1/sessions/{session}/me": { expected: mine(200) },
  "DELETE /api/v1/sessions/{session}": { expected: own(200) },
};
