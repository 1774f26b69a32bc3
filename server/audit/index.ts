import { AuditEntry } from "./audit-entry.entity.ts";
import { AuditLease } from "./audit-lease.entity.ts";
import { AuditPending } from "./audit-pending.entity.ts";
import { AuditResolver } from "./audit.resolver.ts";
import { AuditSeal } from "./audit-seal.entity.ts";

export { AuditEntry } from "./audit-entry.entity.ts";
export { messages } from "./audit.messages.ts";
export { canReadAudit } from "./audit.read.ts";
export { triggers } from "./audit.triggers.ts";
export { canonicalJson } from "./canonical.ts";
export { AuditSubscriber, recordBulk, setOrigin, type AuditChange, type Origin } from "./record.ts";
export { sealAll, type Sealer, sealOnce, startSealer } from "./seal.ts";
export { type AuditReport, type BrokenLink, verifyAudit } from "./verify.read.ts";

export const entities = [AuditEntry, AuditSeal, AuditPending, AuditLease];

export const resolvers = [AuditResolver];
