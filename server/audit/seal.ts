import { UniqueConstraintViolationException } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { v7 as newId } from "uuid";
import { type Clock, moment, readSql, type Sql, writeSql } from "../kernel/index.ts";
import { GENESIS, linkHash, type SealedContent } from "./chain.ts";

const LEASE = "sealer";
const LEASE_SECONDS = 30;
const BATCH = 500;

/** A unit of work for each pass. */
export type Fork = () => SqlEntityManager;

/** A running sealer. */
export interface Sealer {
  /** Seals what is left and gives the lease back. */
  stop(): Promise<void>;
}

/**
 * Chains waiting entries every `everyMs`, as long as this process holds the lease; of several processes one seals.
 *
 * @param report receives what goes wrong; the next pass tries again.
 */
export function startSealer(
  fork: Fork,
  clock: Clock,
  everyMs: number,
  report: (error: unknown) => void = () => undefined,
): Sealer {
  const holder = newId();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let pass: Promise<void> = Promise.resolve();
  const turn = (): void => {
    pass = sealAll(fork, clock, holder).then(() => undefined, report);
    void pass.then(() => {
      if (!stopped) timer = setTimeout(turn, everyMs).unref();
    });
  };
  timer = setTimeout(turn, everyMs).unref();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await pass;
      await sealAll(fork, clock, holder).catch(report);
      await releaseLease(fork, holder).catch(report);
    },
  };
}

/** Chains everything that waits now, in batches. @returns how many entries were sealed; 0 when another holds the lease. */
export async function sealAll(fork: Fork, clock: Clock, holder: string): Promise<number> {
  for (let sealed = 0; ;) {
    const now = await sealOnce(fork, clock, holder);
    sealed += now;
    if (now < BATCH) return sealed;
  }
}

/**
 * Chains up to 500 waiting entries, oldest first, in one transaction.
 *
 * @param holder who asks; the lease passes to another holder only after it ran out.
 * @returns how many entries were sealed; 0 when nothing waits, another holds the lease or was quicker.
 */
export async function sealOnce(fork: Fork, clock: Clock, holder: string): Promise<number> {
  const em = fork();
  const waiting = await readSql(em).selectFrom("audit_pending").select("entry_id").limit(1).executeTakeFirst();
  if (waiting === undefined) return 0;
  try {
    return await em.transactional(async (transaction) => {
      const sql = writeSql(transaction);
      return (await takeLease(sql, clock, holder)) ? sealBatch(sql, moment(clock)) : 0;
    });
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException || isUniqueViolation(error)) return 0;
    throw error;
  }
}

/** The lease row stays locked until the end of the transaction, so that chains never interleave. */
async function takeLease(sql: Sql, clock: Clock, holder: string): Promise<boolean> {
  const now = clock.now();
  const values = { holder, expires_at: new Date(now.getTime() + LEASE_SECONDS * 1000).toISOString() };
  const taken = await sql
    .updateTable("audit_lease")
    .set(values)
    .where("id", "=", LEASE)
    .where((where) => where.or([where("holder", "=", holder), where("expires_at", "<=", now.toISOString())]))
    .executeTakeFirst();
  if (Number(taken.numUpdatedRows) === 1) return true;
  const made = await sql
    .insertInto("audit_lease")
    .values({ id: LEASE, ...values })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  return Number(made.numInsertedOrUpdatedRows) === 1;
}

async function sealBatch(sql: Sql, sealedAt: string): Promise<number> {
  const head = await sql
    .selectFrom("audit_seal")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const entries = await readWaiting(sql);
  if (entries.length === 0) return 0;
  let seq = head?.seq ?? 0;
  let previous = head?.hash ?? GENESIS;
  const links = entries.map((entry) => {
    seq += 1;
    const hash = linkHash(previous, entry);
    const link = { seq, entry_id: entry.id, previous_hash: previous, hash, sealed_at: sealedAt };
    previous = hash;
    return link;
  });
  await sql.insertInto("audit_seal").values(links).execute();
  const ids = entries.map((entry) => entry.id);
  await sql.deleteFrom("audit_pending").where("entry_id", "in", ids).execute();
  return links.length;
}

function readWaiting(sql: Sql): Promise<SealedContent[]> {
  return sql
    .selectFrom("audit_pending")
    .innerJoin("audit_entry", "audit_entry.id", "audit_pending.entry_id")
    .select(["audit_entry.id", "at", "verb", "account_id as accountId", "actor_name as actorName"])
    .select(["change_count as changeCount", "changes", "salt"])
    .orderBy("at")
    .orderBy("audit_entry.id")
    .limit(BATCH)
    .execute();
}

async function releaseLease(fork: Fork, holder: string): Promise<void> {
  await writeSql(fork()).deleteFrom("audit_lease").where("id", "=", LEASE).where("holder", "=", holder).execute();
}

function isUniqueViolation(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === "23505" || (typeof code === "string" && code.startsWith("SQLITE_CONSTRAINT"));
}
