/** Everything that can be wrong with a bank, by the short name that the command line prints. */
export type FaultReason =
  | "file-missing"
  | "not-json"
  | "repeated-key"
  | "schema"
  | "duplicate-id"
  | "reserved-id"
  | "role-unknown"
  | "dimension-unknown"
  | "weights-length"
  | "option-uncentred"
  | "item-uncentred"
  | "item-lopsided"
  | "scale-shape"
  | "ratings-unbalanced"
  | "axis-length"
  | "axis-uncentred"
  | "points-count"
  | "sentence-missing"
  | "sentence-left-over"
  | "sentence-twice"
  | "sentence-untranslated"
  | "option-order"
  | "locale-mismatch"
  | "names-role"
  | "claims-count"
  | "claim-unknown"
  | "claim-about"
  | "source-unknown"
  | "dimension-thin"
  | "roles-undistinguished"
  | "neighbours"
  | "express-size"
  | "express-unknown"
  | "dead-item"
  | "dominated-option"
  | "duplicate-option"
  | "unreachable-role"
  | "site-roles"
  | "site-mark"
  | "site-version";

/** One fault: the file and the id to look at, what kind of fault it is, and one sentence that says what to do. */
export interface BankFault {
  file: string;
  id: string;
  reason: FaultReason;
  message: string;
}
