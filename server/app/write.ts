import { createHash } from "node:crypto";
import {
  DeadlockException,
  DriverException,
  LockWaitTimeoutException,
  UniqueConstraintViolationException,
} from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { v7 as newId } from "uuid";
import { canonicalJson, setOrigin } from "../audit/index.ts";
import {
  AppError,
  type Clock,
  fixedQuery,
  type Hooks,
  moment,
  Refused,
  type Service,
  together,
  type Viewer,
  type Sql,
  type Work,
  writeSql,
} from "../kernel/index.ts";
import type { Database } from "./database.ts";
import { withLastSave } from "./late/last-save.read.ts";

const ATTEMPTS = 4;
const KEPT_DAYS = 7;

/** Everything a transaction needs besides the service itself. */
export interface WriteOptions {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly hooks: Hooks;
  /** Who owns idempotency keys: the account, or the address of somebody not signed in. */
  readonly actor: string;
}

/** Inputs whose content must not be guessable from a stored digest say so: `static readonly sealedRequest = true`. */
interface Keyed {
  readonly idempotencyKey?: string | null;
}

/**
 * Runs a service in one transaction, once per idempotency key, and audits what it changed.
 *
 * A lost race (deadlock, the same key at the same moment) is tried again a few times; a replay answers the stored result.
 *
 * @throws Refused `idempotency.reused` when the key came with another input or verb before.
 */
export async function runWrite<I extends object, R extends object>(
  options: WriteOptions,
  verb: string,
  input: I,
  service: Service<I, R>,
): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptWrite(options, verb, input, service);
    } catch (thrown) {
      const error = named(thrown, options.database);
      if (attempt >= ATTEMPTS || !isLostRace(error, input))
        throw await withLastSave(error, { ...options, sql: options.database.readSql });
    }
  }
}

/** Errors of statements that went around the unit of work get the ORM's names, too (unique, foreign key, deadlock). */
function named(error: unknown, database: Database): unknown {
  if (!(error instanceof Error) || error instanceof DriverException || error instanceof AppError || !("code" in error))
    return error;
  return database.orm.em.getPlatform().getExceptionConverter().convertException(error);
}

function isLostRace(error: unknown, input: Keyed): boolean {
  if (error instanceof DeadlockException || error instanceof LockWaitTimeoutException) return true;
  if ((error as { code?: unknown }).code === "40001") return true;
  return (
    Boolean(input.idempotencyKey) &&
    error instanceof UniqueConstraintViolationException &&
    /idempotency_key/.test(error.message)
  );
}

async function attemptWrite<I extends object, R extends object>(
  options: WriteOptions,
  verb: string,
  input: I,
  service: Service<I, R>,
): Promise<R> {
  const { database, viewer, clock, hooks } = options;
  const tasks: (() => void | Promise<void>)[] = [];
  let last: Promise<unknown> | null = null;
  const result = await database.fork().transactional(async (transaction) => {
    const em = transaction as SqlEntityManager;
    setOrigin(em, { verb, viewer, clock });
    const work: Work = { em, sql: writeSql(em), viewer, clock, hooks, afterCommit: (task) => void tasks.push(task) };
    const key = (input as Keyed).idempotencyKey;
    if (!key) {
      const fresh = await service(work, input);
      await em.flush();
      return fresh;
    }
    const use = { actor: options.actor, key, verb, input };
    const repeated = await claimed<R>(work, use, (sql) => service.ahead?.({ ...work, sql }, input));
    if (repeated.of !== null) return repeated.of;
    const fresh = await service(work, input);
    await em.flush();
    last = keepResponse(work.sql, storedResponse(fresh), repeated.id);
    // PostgreSQL gets it along with the commit, which is none where it fails; SQLite would commit the rest all the same.
    if (database.kind === "sqlite") await last;
    last.catch(() => undefined);
    return fresh;
  });
  await last;
  for (const task of tasks) await task();
  return result;
}

interface KeyUse {
  readonly actor: string;
  readonly key: string;
  readonly verb: string;
  readonly input: object;
}

/**
 * Claims the key of a request.
 *
 * @param ahead what is asked for along with it.
 * @returns the id under which the answer is kept, and the answer to the request that was the first one, if it was not this.
 */
async function claimed<R extends object>(
  work: Work,
  use: KeyUse,
  ahead: (sql: Sql) => Promise<void> | undefined,
): Promise<{ readonly id: string; readonly of: R | null }> {
  const requestHash = hashOf(use.input);
  const id = newId();
  const at = moment(work.clock);
  const [made] = await together(work.sql, (sql) =>
    Promise.all([claimKey(sql, id, use.actor, use.key, use.verb, requestHash, at), ahead(sql)]),
  );
  return { id, of: made.length === 0 ? await replayed<R>(work, use, requestHash) : null };
}

/** Claims a key; whoever sends the same at the same moment waits here, until the first one is done or has failed. */
const claimKey = fixedQuery(
  (sql, id: string, actor: string, key: string, verb: string, hash: string | null, at: string) =>
    sql
      .insertInto("idempotency_key")
      .values({ id, actor, key, verb, request_hash: hash, created_at: at })
      .onConflict((conflict) => conflict.columns(["actor", "key"]).doNothing())
      .returning("id"),
  (...values) => values,
);

const keepResponse = fixedQuery(
  (sql, response: string, id: string) => sql.updateTable("idempotency_key").set({ response }).where("id", "=", id),
  (...values) => values,
);

async function replayed<R extends object>(work: Work, use: KeyUse, requestHash: string | null): Promise<R> {
  const earlier = await work.sql
    .selectFrom("idempotency_key")
    .select(["verb", "request_hash", "response"])
    .where("actor", "=", use.actor)
    .where("key", "=", use.key)
    .executeTakeFirst();
  if (earlier?.verb !== use.verb || earlier.request_hash !== requestHash)
    throw new Refused("idempotency.reused", { key: use.key });
  return JSON.parse(earlier.response ?? "{}") as R;
}

function hashOf(input: object): string | null {
  if ((input.constructor as { sealedRequest?: boolean }).sealedRequest === true) return null;
  const { idempotencyKey: _, ...rest } = JSON.parse(JSON.stringify(input)) as { idempotencyKey?: unknown };
  return createHash("sha256").update(canonicalJson(rest)).digest("hex");
}

function storedResponse(result: object): string {
  const secret = (result.constructor as { secret?: readonly string[] }).secret ?? [];
  return JSON.stringify(result, (name, value: unknown) => (secret.includes(name) ? undefined : value));
}

/** Drops keys older than a week; a request is not repeated after that long. */
export async function forgetOldKeys(database: Database, clock: Clock): Promise<void> {
  const before = new Date(clock.now().getTime() - KEPT_DAYS * 86_400_000).toISOString();
  await writeSql(database.fork()).deleteFrom("idempotency_key").where("created_at", "<", before).execute();
}
