import type { SqlEntityManager } from "@mikro-orm/sql";
import type { Clock } from "./clock.ts";
import type { Sql } from "./read-sql.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Hooks that earlier slices offer and later slices fill; `app/services.ts` wires them.
 * A slice adds its own: `declare module "../kernel/work.ts" { interface Hooks { evaluationsMoved?: … } }`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the slices
export interface Hooks {}

/** What a service of a mutation gets: one open transaction and who acts in it. */
export interface Work {
  /** The transaction's unit of work; only services flush. */
  readonly em: SqlEntityManager;
  /** SQL on the same transaction. */
  readonly sql: Sql;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly hooks: Hooks;
  /** Runs after the commit, not at all after a rollback (closing secrets, waking schedules). */
  afterCommit(task: () => void | Promise<void>): void;
}

/** What a mutation runs in its transaction. */
export interface Service<I extends object, R extends object> {
  (work: Work, input: I): Promise<R>;
  /**
   * What the service is going to read first, asked for along with the beginning of its transaction; the service finds it
   * where this leaves it. It only reads and locks, refuses nothing, and asks without waiting for one answer before the next.
   * What it read is of no account where the request turns out to be a repeated one.
   */
  readonly ahead?: (work: Work, input: I) => Promise<void>;
}

/** What a read gets: the read connection and who asks. */
export interface Look {
  readonly sql: Sql;
  readonly viewer: Viewer;
  readonly clock: Clock;
}

/** Batches nested fields of one request; see `RequestContext.batch`. */
export type BatchRead<K, V> = (look: Look, keys: readonly K[]) => Promise<ReadonlyMap<K, V>>;

/** GraphQL context of one request. */
export interface RequestContext extends Look {
  /**
   * Runs a service in one transaction and answers its result.
   *
   * The verb is the mutation's name. An input with an `idempotencyKey` has its effect once: sent again by the same
   * account it answers the stored result, with another body it is refused.
   *
   * @throws Refused `idempotency.reused` when the key was used with another input.
   */
  write<I extends object, R extends object>(verb: string, input: I, service: Service<I, R>): Promise<R>;
  /**
   * Value of a nested field, read for all parents of the request in one statement.
   *
   * @param read one module-level function per kind of lookup; it is the cache's key.
   * @returns undefined when the read found nothing for the key.
   */
  batch<K, V>(read: BatchRead<K, V>, key: K): Promise<V | undefined>;
  /** Address and cookies of the HTTP request; null outside HTTP. */
  readonly http: HttpExchange | null;
}

/** The part of the HTTP exchange that sign-in needs. */
export interface HttpExchange {
  readonly address: string;
  readonly sessionToken: string | null;
  setSessionToken(token: string | null): void;
}
