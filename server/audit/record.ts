import { createHash, randomBytes } from "node:crypto";
import type { EventSubscriber, FlushEventArgs } from "@mikro-orm/core";
import { moment, type Viewer, type Clock, type Work } from "../kernel/index.ts";
import { canonicalJson } from "./canonical.ts";
import { AuditEntry } from "./audit-entry.entity.ts";

/** Who stands behind the flushes of a unit of work. */
export interface Origin {
  readonly verb: string;
  readonly viewer: Viewer;
  readonly clock: Clock;
}

/** One record's change inside an audit entry. */
export interface AuditChange {
  readonly entity: string;
  readonly id: string;
  readonly kind: "create" | "update" | "delete";
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

const origins = new WeakMap<object, Origin>();

/** Names who acts through this unit of work; every flush of it is audited under that name. */
export function setOrigin(em: object, origin: Origin): void {
  origins.set(em, origin);
}

/**
 * Entities may declare `static readonly unaudited = true`, `static readonly secret = ["passwordHash"]`, and
 * `static readonly secretIn = { saveSelfRating: ["value"] }` for what a verb keeps that is nobody else's yet.
 */
interface AuditMarks {
  readonly unaudited?: boolean;
  readonly secret?: readonly string[];
  readonly secretIn?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Writes one audit entry for each flush, in the same transaction, from the unit of work's own change sets, so that
 * no service can forget it.
 */
export class AuditSubscriber implements EventSubscriber {
  onFlush({ em, uow }: FlushEventArgs): void {
    const changes: AuditChange[] = [];
    const origin = origins.get(em);
    for (const set of uow.getChangeSets()) {
      const marks = set.meta.class as unknown as AuditMarks;
      if (marks.unaudited === true) continue;
      const secret = [...(marks.secret ?? []), ...(marks.secretIn?.[origin?.verb ?? ""] ?? [])];
      const hide = (values: object | undefined): Record<string, unknown> | null =>
        values === undefined ? null : redact(values as Record<string, unknown>, secret);
      const payload = set.payload as Record<string, unknown>;
      const original = set.originalEntity as Record<string, unknown> | undefined;
      const before = original && set.type === "update" ? pick(original, Object.keys(payload)) : original;
      const removed = set.type === "delete" || set.type === "delete_early";
      changes.push({
        entity: set.meta.className,
        id: String((set.entity as { id?: unknown }).id ?? ""),
        kind: removed ? "delete" : set.type === "create" ? "create" : "update",
        before: removed
          ? hide(set.entity as Record<string, unknown>)
          : hide(set.type === "create" ? undefined : before),
        after: removed ? null : hide(payload),
      });
    }
    if (changes.length === 0) return;
    if (origin === undefined) throw new TypeError("a unit of work without an origin must not flush");
    uow.computeChangeSet(makeEntry(origin, changes.length, canonicalJson(changes)));
  }
}

/**
 * Records a bulk change that goes around the unit of work (`INSERT … SELECT`): what, how many, a digest of the ids.
 */
export async function recordBulk(
  work: Work,
  entity: string,
  kind: AuditChange["kind"],
  ids: readonly string[],
  details: object = {},
): Promise<void> {
  const digest = createHash("sha256")
    .update([...ids].sort().join("\n"))
    .digest("hex");
  const origin = origins.get(work.em) ?? { verb: "bulk", viewer: work.viewer, clock: work.clock };
  const entry = makeEntry(
    origin,
    ids.length,
    canonicalJson({ bulk: { entity, kind, count: ids.length, digest, ...details } }),
  );
  work.em.persist(entry);
  await work.em.flush();
}

function makeEntry(origin: Origin, changeCount: number, changes: string): AuditEntry {
  const entry = new AuditEntry();
  entry.at = moment(origin.clock);
  entry.verb = origin.verb;
  entry.accountId = origin.viewer.accountId;
  entry.actorName = origin.viewer.displayName;
  entry.changeCount = changeCount;
  entry.changes = changes;
  entry.salt = randomBytes(16).toString("base64url");
  return entry;
}

function redact(values: Record<string, unknown>, secret: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, secret.includes(key) ? "[secret]" : (value ?? null)]),
  );
}

function pick(values: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));
}
