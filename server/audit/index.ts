import { AuditAnchor } from "./anchor/audit-anchor.entity.ts";
import { AuditEntry } from "./audit-entry.entity.ts";
import { AuditLease } from "./audit-lease.entity.ts";
import { AuditPending } from "./audit-pending.entity.ts";
import { AuditResolver, AuditStateResolver } from "./audit.resolver.ts";
import { AuditSeal } from "./audit-seal.entity.ts";
import { AuditErasure } from "./erasure/audit-erasure.entity.ts";
import { ErasurePermit } from "./erasure/erasure-permit.entity.ts";
import { ReadEntry } from "./reading/read-entry.entity.ts";
import { ReadEntryResolver } from "./reading/read-entry.resolver.ts";

export { fileAnchorSigner } from "./anchor/anchor-key.ts";
export { parseAnchors, type SignedAnchor } from "./anchor/anchor.ts";
export { anchorAudit } from "./anchor/anchor.service.ts";
export { type AnchorReport, readAnchors, verifyAnchors } from "./anchor/verify-anchors.read.ts";
export { AuditEntry } from "./audit-entry.entity.ts";
export { messages } from "./audit.messages.ts";
export { canReadAudit } from "./audit.read.ts";
export { triggers } from "./audit.triggers.ts";
export { canonicalJson } from "./canonical.ts";
export { type AuditText, eraseFromAudit, eraseReadings, ERASED } from "./erasure/erase-entries.service.ts";
export { ReadEntry, ReadKind } from "./reading/read-entry.entity.ts";
export { eachOne } from "./many/each-one.ts";
export { type Reading, type ReadLog, type ReadRecord, startReadLog } from "./reading/read-log.ts";
export { AuditSubscriber, recordBulk, setOrigin, type AuditChange, type Origin } from "./record.ts";
export { sealAll, type Sealer, sealOnce, startSealer } from "./seal.ts";
export { type AuditReport, type BrokenLink, verifyAudit } from "./verify.read.ts";

export const entities = [
  AuditEntry,
  AuditSeal,
  AuditPending,
  AuditLease,
  AuditAnchor,
  AuditErasure,
  ErasurePermit,
  ReadEntry,
];

export const resolvers = [AuditResolver, AuditStateResolver, ReadEntryResolver];
