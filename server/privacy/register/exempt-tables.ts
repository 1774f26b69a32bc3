/**
 * Tables that link to people or to records about people and are given to nobody in an export of one's data, with the
 * reason. A new table stands either here or in the register: a test holds both against the entities.
 */
export const EXEMPT_TABLES: Readonly<Record<string, string>> = {
  audit_seal: "hashes of entries, no words",
  audit_pending: "ids of entries, emptied within seconds",
  audit_erasure: "proofs of what was erased",
  tally: "counts of a vote: shown by the rule of small groups in the evaluation itself, never with names",
  former_unit_request: "derived from appointments",
  publication: "what was published is open to its audience as it is",
  idempotency_key: "answers to repeated requests, erased after a week",
};
