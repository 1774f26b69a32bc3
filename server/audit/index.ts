import { AuditAnchor } from "./anchor/audit-anchor.entity.ts";
import { AuditEntry } from "./audit-entry.entity.ts";
import { AuditLease } from "./audit-lease.entity.ts";
import { AuditPending } from "./audit-pending.entity.ts";
import { AuditResolver, AuditStateResolver } from "./audit.resolver.ts";
import { AuditSeal } from "./audit-seal.entity.ts";

export { fileAnchorSigner } from "./anchor/anchor-key.ts";
export { anchorAudit } from "./anchor/anchor.service.ts";
export { type AnchorReport, readAnchors, verifyAnchors } from "./anchor/verify-anchors.read.ts";
export { AuditEntry } from "./audit-entry.entity.ts";
export { messages } from "./audit.messages.ts";
export { canReadAudit } from "./audit.read.ts";
export { triggers } from "./audit.triggers.ts";
export { canonicalJson } from "./canonical.ts";
export { AuditSubscriber, recordBulk, setOrigin, type AuditChange, type Origin } from "./record.ts";
export { sealAll, type Sealer, sealOnce, startSealer } from "./seal.ts";
export { type AuditReport, type BrokenLink, verifyAudit } from "./verify.read.ts";

export const entities = [AuditEntry, AuditSeal, AuditPending, AuditLease, AuditAnchor];

export const resolvers = [AuditResolver, AuditStateResolver];
