import type { SqlEntityManager } from "@mikro-orm/sql";
import { Stale } from "../errors.ts";
import type { Sql } from "../read-sql.ts";
import type { Work } from "../work.ts";
import { type RecordClass, type RowShape, shapeOf, type Stored } from "./row-shape.ts";
import { type RowWrite, runWrites } from "./row-writes.ts";

/** One record as a flush changes it. */
export interface RowChange {
  readonly type: RecordClass<object>;
  readonly className: string;
  readonly id: string;
  readonly kind: "create" | "update" | "delete";
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

interface Kept {
  readonly shape: RowShape;
  readonly record: Row;
  /** As it lies in the database; null for a new one. */
  stored: Stored | null;
}

interface Row {
  readonly id: string;
  version?: number;
}

/** What is written along with a flush. */
export type Along = (sql: Sql) => Promise<unknown>;

/** Rows of one unit of work, the flush included that writes them. */
class KeptRows {
  /** Everything that was read or written, by id: nobody reads a record twice and changes two copies of it. */
  readonly known = new Map<string, Kept>();
  /** In the order in which they were last put. */
  readonly put = new Map<string, Kept>();
  readonly dropped = new Map<string, Kept>();
  /** Classes of which something was put or dropped since the last flush. */
  readonly waiting = new Set<unknown>();
  along: Along[] = [];

  clear(): void {
    this.along = [];
    for (const kept of [this.known, this.put, this.dropped, this.waiting]) kept.clear();
  }

  /** What differs from the database: put ones first, then others that were read and changed, then dropped ones. */
  take(): Taken[] {
    const unput = [...this.known.values()].filter(({ record }) => !this.put.has(record.id));
    const taken = [...this.put.values(), ...unput].flatMap((kept): Taken[] => {
      const now = kept.shape.stored(kept.record);
      const isSame = kept.stored?.every((value, at) => value === now[at]) ?? false;
      return isSame ? [] : [{ kept, now, isDropped: false }];
    });
    for (const kept of this.dropped.values()) taken.push({ kept, now: kept.stored ?? [], isDropped: true });
    this.put.clear();
    this.dropped.clear();
    this.waiting.clear();
    return taken;
  }
}

interface Taken {
  readonly kept: Kept;
  readonly now: Stored;
  readonly isDropped: boolean;
}

const rowsOf = new WeakMap<object, KeptRows>();

function keptRows(em: SqlEntityManager): KeptRows {
  let rows = rowsOf.get(em);
  if (rows === undefined) {
    const made = new KeptRows();
    rowsOf.set(em, (rows = made));
    const clear = em.clear.bind(em);
    // Whoever takes back to a savepoint empties the unit of work, and means all of it.
    em.clear = () => (made.clear(), clear());
  }
  return rows;
}

/**
 * Reads records that this transaction is going to change, as plain objects: whatever is set on them is written by the
 * next `work.em.flush()`.
 *
 * This and `keepRow`/`dropRow` are the one way around the ORM's unit of work, for verbs that write very many records of
 * plain columns: instances, change sets and statements of 22 records took most of the time of handing in a form. It
 * keeps what the unit of work promises:
 *
 * - nothing is written but by the flush of the unit of work, in its transaction, and each record is there once;
 * - the flush records what it changes in the same audit entry, value by value, in the same words (`AuditSubscriber`);
 * - an update names the version that was read, and fails as a lock that was lost; the version then counts on;
 * - a flush comes first where a read asks for records of a class of which some wait to be written;
 * - `work.em.clear()` forgets these, too.
 *
 * It does not know what the ORM's instances hold: a class is either written here or there within one verb. Rows are
 * written before the records of the ORM, so they may not point to such a one that is new in the same flush.
 *
 * @param where values that the records have.
 */
export async function findRows<T extends Row>(
  work: Pick<Work, "em" | "sql">,
  type: RecordClass<T>,
  where: Readonly<Partial<T>>,
  { isLocked = false }: { readonly isLocked?: boolean } = {},
): Promise<T[]> {
  const { em, sql } = work;
  const rows = keptRows(em);
  // Nothing is waited for without need: among statements that go together each is asked for in its turn.
  if (rows.waiting.has(type)) await em.flush();
  const shape = shapeOf(em, type);
  const found = await shape.select(sql, where, isLocked);
  return found.map((record) => {
    const known = rows.known.get(record.id);
    if (known) return known.record as T;
    rows.known.set(record.id, { shape: shape as unknown as RowShape, record, stored: shape.stored(record) });
    return record;
  });
}

/**
 * Flushes where records of one of the classes wait to be written. To be done before records are read by statements that go
 * together (`together`), among which no flush has a place.
 */
export async function flushWaiting({ em }: Pick<Work, "em">, ...types: readonly unknown[]): Promise<void> {
  const { waiting } = keptRows(em);
  if (types.some((type) => waiting.has(type))) await em.flush();
}

/** The next flush writes this record: a new one, or one that was read. */
export function keepRow<T extends Row>({ em }: Pick<Work, "em">, type: RecordClass<T>, record: T): void {
  const rows = keptRows(em);
  const shape = shapeOf(em, type) as unknown as RowShape;
  const kept = rows.known.get(record.id) ?? { shape, record, stored: null };
  rows.known.set(record.id, kept);
  rows.put.delete(record.id);
  rows.put.set(record.id, kept);
  rows.waiting.add(type);
}

/** The next flush deletes this record, which was read. */
export function dropRow<T extends Row>({ em }: Pick<Work, "em">, type: RecordClass<T>, record: T): void {
  const rows = keptRows(em);
  const kept = rows.known.get(record.id);
  if (!kept) throw new TypeError("only a record that was read can be dropped");
  rows.known.delete(record.id);
  rows.put.delete(record.id);
  if (kept.stored !== null) rows.dropped.set(record.id, kept);
  rows.waiting.add(type);
}

/**
 * Has something written along with the next flush, without waiting for it first: what adds to counters, for example. It
 * must not read what the flush writes, and what it writes is no record that the audit tells of.
 */
export function alongFlush({ em }: Pick<Work, "em">, act: Along): void {
  keptRows(em).along.push(act);
}

/** Takes what is to be written along; for the subscriber of flushes alone. */
export function takeAlong(em: object): readonly Along[] {
  const rows = rowsOf.get(em);
  const acts = rows?.along ?? [];
  if (rows) rows.along = [];
  return acts;
}

/** What a flush has to write of the kept rows. */
export interface RowsToWrite {
  readonly changes: readonly RowChange[];
  /**
   * @param entry the record of it, which goes along.
   * @throws Stale when somebody changed one of them since it was read.
   */
  write(sql: Sql, entry: readonly RowWrite[]): Promise<void>;
}

/** Takes what is to be written; for the subscriber of flushes alone, which records it. */
export function takeRows(em: object): RowsToWrite | null {
  const taken = rowsOf.get(em)?.take() ?? [];
  if (taken.length === 0) return null;
  return { changes: taken.map(changeOf), write: (sql, entry) => writeAll(sql, taken, entry) };
}

function changeOf({ kept: { shape, record, stored }, now, isDropped }: Taken): RowChange {
  const base = { type: shape.type, className: shape.className, id: record.id };
  if (isDropped) return { ...base, kind: "delete", before: { ...record }, after: null };
  if (stored === null) return { ...base, kind: "create", before: null, after: shape.named(now) };
  return { ...base, kind: "update", before: shape.named(stored, now), after: shape.named(now, stored) };
}

async function writeAll(sql: Sql, taken: readonly Taken[], entry: readonly RowWrite[]): Promise<void> {
  const created = taken.filter(({ kept }) => kept.stored === null);
  const writes = [...Map.groupBy(created, ({ kept }) => kept.shape)].flatMap(([shape, rows]) =>
    shape.inserts(rows.map(({ now }) => now)),
  );
  const changed: Taken[] = taken.filter(({ kept }) => kept.stored !== null);
  const start = writes.length;
  for (const { kept, now, isDropped } of changed) {
    const { shape, record, stored } = kept;
    writes.push(isDropped ? shape.remove(record.id) : shape.update(record.id, now, stored ?? []));
  }
  const missed = await runWrites(sql, taken[0]?.kept.shape.isPostgres ?? false, [...writes, ...entry]);
  if (missed >= 0) {
    const { shape, record } = (changed[missed - start] as Taken).kept;
    throw new Stale(shape.className, record.id);
  }
  for (const { kept, isDropped } of taken) {
    const { shape, record, stored } = kept;
    if (isDropped) continue;
    if (stored !== null && record.version !== undefined) record.version += 1;
    kept.stored = shape.stored(record);
  }
}
