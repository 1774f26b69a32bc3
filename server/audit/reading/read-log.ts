import { createHash } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { v7 as newId } from "uuid";
import { type Clock, moment, today, type Viewer, writeSql } from "../../kernel/index.ts";
import { type ReadEntry, ReadKind } from "./read-entry.entity.ts";

declare module "../../kernel/work.ts" {
  interface Hooks {
    /** Takes down who reads personal data. */
    readLog?: ReadLog;
  }
  interface RequestContext {
    readonly readLog: ReadLog | null;
  }
}

/** A record that was read, and the person whom it is about, where the reading tells. */
export interface ReadRecord {
  readonly id: string | null;
  readonly personId: string | null;
}

/** Records of one kind that one operation of a request gave out. */
export interface Reading {
  readonly kind: ReadKind;
  readonly operation: string;
  readonly records: readonly ReadRecord[];
}

/** Takes down readings without keeping the reader waiting. */
export interface ReadLog {
  /**
   * Takes down what a request read; what it reads through the same operation meanwhile becomes one entry.
   *
   * Nobody is taken down for reading the own data; neither is the program itself.
   *
   * @param request any object that stands for the request.
   */
  note(request: object, viewer: Viewer, reading: Reading): void;
  /** A file that left the program, of one person's record or of several. */
  noteFile(viewer: Viewer, file: { readonly operation: string; readonly record: Partial<ReadRecord> | null }): void;
  /** Writes what waits. */
  flush(): Promise<void>;
  /** Writes what waits, and nothing more afterwards. */
  stop(): Promise<void>;
}

/** How a log writes. */
export interface ReadLogOptions {
  readonly fork: () => SqlEntityManager;
  readonly clock: Clock;
  readonly report?: (error: unknown) => void;
  /** What a kill -9 may lose. */
  readonly everyMs?: number;
  /** Entries that wait at most while the database cannot be written; more are counted and told as lost. */
  readonly most?: number;
}

/** An entry that still takes up records. */
interface Waiting {
  readonly at: string;
  readonly day: string;
  readonly viewer: Viewer;
  readonly kind: ReadKind;
  readonly operation: string;
  readonly ids: Set<string>;
  readonly persons: Set<string | null>;
  count: number;
}

type StoredEntry = { readonly [K in keyof ReadEntry]: ReadEntry[K] };

const PORTION = 500;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A log that writes once a second, in one statement, what was noted since. */
export function startReadLog(options: ReadLogOptions): ReadLog {
  const { fork, clock, report = () => undefined, everyMs = 1_000, most = 10_000 } = options;
  let waiting: Waiting[] = [];
  let lost = 0;
  let open = new WeakMap<object, Map<string, Waiting>>();
  let writing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const take = (viewer: Viewer, kind: ReadKind, operation: string): Waiting | null => {
    if (waiting.length >= most) {
      lost += 1;
      return null;
    }
    const entry = { viewer, kind, operation, at: moment(clock), day: today(clock), count: 0 };
    const fresh: Waiting = { ...entry, ids: new Set(), persons: new Set() };
    waiting.push(fresh);
    timer ??= setTimeout(() => void flush(), everyMs).unref();
    return fresh;
  };
  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const [entries, missing] = [waiting, lost];
    if (entries.length === 0 && missing === 0) return;
    [waiting, lost, open] = [[], 0, new WeakMap()];
    try {
      await insert(fork(), entries.map(entryOf), missing, clock);
    } catch (error) {
      const room = Math.max(0, most - waiting.length);
      waiting = [...entries.slice(0, room), ...waiting];
      lost += missing + Math.max(0, entries.length - room);
      timer ??= setTimeout(() => void flush(), everyMs * 5).unref();
      report(error);
    }
  };
  const flush = (): Promise<void> => (writing = writing.then(write));
  return {
    note(request, viewer, { kind, operation, records }) {
      const others = viewer.isSystem || viewer.accountId === null ? [] : othersOf(viewer, records);
      if (others.length === 0) return;
      const ofRequest = open.get(request) ?? new Map<string, Waiting>();
      open.set(request, ofRequest);
      const entry = ofRequest.get(operation) ?? take(viewer, kind, operation);
      if (entry === null) return;
      ofRequest.set(operation, entry);
      for (const { id, personId } of others) {
        entry.persons.add(personId);
        entry.ids.add(id ?? personId ?? "");
      }
      entry.count = entry.ids.size;
    },
    noteFile(viewer, { operation, record }) {
      if (viewer.isSystem || viewer.accountId === null) return;
      const { id = null, personId = null } = record ?? {};
      if (personId !== null && personId === viewer.personId) return;
      const entry = take(viewer, ReadKind.DOWNLOAD, operation);
      if (entry === null) return;
      if (id !== null) entry.ids.add(id);
      entry.persons.add(personId);
      entry.count = 1;
    },
    flush,
    async stop() {
      await flush();
      clearTimeout(timer);
    },
  };
}

function othersOf(viewer: Viewer, records: readonly ReadRecord[]): readonly ReadRecord[] {
  const { personId } = viewer;
  return personId === null ? records : records.filter((record) => record.personId !== personId);
}

function entryOf({ at, day, viewer, kind, operation, ids, persons, count }: Waiting): StoredEntry {
  const [only = null] = ids.size === 1 ? ids : [];
  const recordId = only !== null && UUID.test(only) ? only : null;
  const [subjectId = null] = persons.size === 1 ? persons : [];
  return {
    ...{ id: newId(), at, day, kind, operation, count, recordId, subjectId },
    accountId: viewer.accountId,
    readerName: viewer.displayName.slice(0, 200),
    roles: [...new Set(viewer.grants.map(({ role }) => role))].sort().join(" ").slice(0, 200),
    digest: ids.size > 1 ? digestOf(ids) : null,
  };
}

function digestOf(ids: ReadonlySet<string>): string {
  return createHash("sha256")
    .update([...ids].sort().join("\n"))
    .digest("hex");
}

async function insert(
  em: SqlEntityManager,
  entries: readonly StoredEntry[],
  missing: number,
  clock: Clock,
): Promise<void> {
  const rows = missing === 0 ? entries : [...entries, lostEntry(missing, clock)];
  // All or nothing, so that a second try after a failure repeats no entry.
  await em.transactional(async (transaction) => {
    const sql = writeSql(transaction);
    for (let start = 0; start < rows.length; start += PORTION)
      await sql
        .insertInto("read_entry")
        .values(rows.slice(start, start + PORTION).map(columnsOf))
        .execute();
  });
}

function lostEntry(count: number, clock: Clock): StoredEntry {
  const nobody = { accountId: null, readerName: "khung", roles: "", subjectId: null, recordId: null, digest: null };
  return {
    ...nobody,
    ...{ id: newId(), at: moment(clock), day: today(clock), kind: ReadKind.LOST, operation: "lost", count },
  };
}

function columnsOf(entry: StoredEntry) {
  const { id, at, day, kind, operation, count, digest, roles } = entry;
  return {
    ...{ id, at, day, kind, operation, count, digest, roles },
    account_id: entry.accountId,
    reader_name: entry.readerName,
    subject_id: entry.subjectId,
    record_id: entry.recordId,
  };
}
