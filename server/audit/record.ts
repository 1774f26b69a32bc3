import { createHash } from "node:crypto";
import type { ChangeSet, EventSubscriber, FlushEventArgs } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";
import {
  type Clock,
  drawRandom,
  moment,
  type RowChange,
  runWrites,
  shapeOf,
  type Sql,
  takeAlong,
  takeRows,
  together,
  type Viewer,
  type Work,
  writeSql,
} from "../kernel/index.ts";
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
const gatherings = new WeakMap<object, AuditChange[]>();

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
 * no service can forget it. Rows that are kept beside the unit of work (`keepRow`) are written here, too, and recorded in
 * the same entry: they have no other way into the database.
 */
export class AuditSubscriber implements EventSubscriber {
  async onFlush({ em, uow }: FlushEventArgs): Promise<void> {
    const origin = origins.get(em);
    const rows = takeRows(em);
    const ofRows = (rows?.changes ?? []).map((change) => rowChange(change, origin?.verb));
    const ofRecords = uow.getChangeSets().map((set) => recordChange(set, origin?.verb));
    const changes = [...ofRows, ...ofRecords].filter((change) => change !== null);
    if (changes.length > 0 && origin === undefined)
      throw new TypeError("a unit of work without an origin must not flush");
    if (rows && !em.isInTransaction()) throw new TypeError("rows are written in a transaction");
    const along = takeAlong(em);
    if (along.length > 0 && !em.isInTransaction()) throw new TypeError("what goes along is written in a transaction");
    if (rows === null && changes.length === 0 && along.length === 0) return;
    const gathered = gatherings.get(em);
    const entry =
      changes.length === 0 || origin === undefined || gathered
        ? null
        : makeEntry(origin, changes.length, canonicalJson(changes));
    gathered?.push(...changes);
    if (entry && !em.isInTransaction()) return uow.computeChangeSet(entry);
    const shape = shapeOf(em, AuditEntry);
    const ofEntry = entry ? shape.inserts([shape.stored(entry)]) : [];
    const write = (sql: Sql): Promise<unknown> =>
      rows ? rows.write(sql, ofEntry) : runWrites(sql, shape.isPostgres, ofEntry);
    const sql = writeSql(em as SqlEntityManager);
    if (along.length === 0) await write(sql);
    else await together(sql, (each) => Promise.all([write(each), ...along.map((act) => act(each))]));
  }
}

function secretsOf(marks: AuditMarks, verb: string | undefined): readonly string[] {
  const inVerb = marks.secretIn?.[verb ?? ""];
  return inVerb ? [...(marks.secret ?? []), ...inVerb] : (marks.secret ?? []);
}

/** A change of the unit of work as the trail tells it; null for what is not audited. */
function recordChange(set: ChangeSet<object>, verb: string | undefined): AuditChange | null {
  const marks = set.meta.class as unknown as AuditMarks;
  if (marks.unaudited === true) return null;
  const secret = secretsOf(marks, verb);
  const hide = (values: object | undefined): Record<string, unknown> | null =>
    values === undefined ? null : redact(values as Record<string, unknown>, secret);
  const payload = set.payload as Record<string, unknown>;
  const original = set.originalEntity as Record<string, unknown> | undefined;
  const before = original && set.type === "update" ? pick(original, Object.keys(payload)) : original;
  const removed = set.type === "delete" || set.type === "delete_early";
  return {
    entity: set.meta.className,
    id: String((set.entity as { id?: unknown }).id ?? ""),
    kind: removed ? "delete" : set.type === "create" ? "create" : "update",
    before: removed ? hide(set.entity as Record<string, unknown>) : hide(set.type === "create" ? undefined : before),
    after: removed ? null : hide(payload),
  };
}

/** The same of a row beside it. */
function rowChange({ type, className, id, kind, before, after }: RowChange, verb: string | undefined) {
  const marks = type as unknown as AuditMarks;
  if (marks.unaudited === true) return null;
  const secret = secretsOf(marks, verb);
  const hide = (values: RowChange["before"]): RowChange["before"] =>
    values === null || secret.length === 0 ? values : redact(values, secret);
  return { entity: className, id, kind, before: hide(before), after: hide(after) };
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

/**
 * Runs something whose flushes are one act to whoever reads the trail: a single entry names all that it changed.
 *
 * @param act gets what was gathered so far; what it takes back it cuts off there.
 */
export async function recordTogether<R>(work: Work, act: (gathered: AuditChange[]) => Promise<R>): Promise<R> {
  const gathered: AuditChange[] = [];
  gatherings.set(work.em, gathered);
  const result = await act(gathered).finally(() => gatherings.delete(work.em));
  const origin = origins.get(work.em);
  if (origin && gathered.length > 0) work.em.persist(makeEntry(origin, gathered.length, canonicalJson(gathered)));
  return result;
}

function makeEntry(origin: Origin, changeCount: number, changes: string): AuditEntry {
  const entry = new AuditEntry();
  entry.at = moment(origin.clock);
  entry.verb = origin.verb;
  entry.accountId = origin.viewer.accountId;
  entry.actorName = origin.viewer.displayName;
  entry.changeCount = changeCount;
  entry.changes = changes;
  entry.salt = Buffer.from(drawRandom()).toString("base64url");
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
