import { type Sql, writeSql } from "../../kernel/index.ts";
import type { Database } from "../database.ts";

/** A process that dies while it runs a job leaves it to the others after this long. */
export const LEASE_MS = 60_000;

const later = (now: Date): string => new Date(now.getTime() + LEASE_MS).toISOString();

/** What a process asks for. */
export interface LeaseRequest {
  readonly job: string;
  readonly holder: string;
  /** Name of the occasion; one that was served already is not served again. */
  readonly tick: string;
  readonly now: Date;
}

/** Takes the job for this process, unless another one runs it or has run it for the same occasion. */
export async function takeLease(database: Database, { job, holder, tick, now }: LeaseRequest): Promise<boolean> {
  const sql = connection(database);
  const free = { id: job, holder, expires_at: "", tick: "", finished_at: null, last_error: null };
  await sql
    .insertInto("job_lease")
    .values(free)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  const { numUpdatedRows } = await sql
    .updateTable("job_lease")
    .set({ holder, tick, expires_at: later(now) })
    .where("id", "=", job)
    .where("expires_at", "<", now.toISOString())
    .where("tick", "!=", tick)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/** Keeps the job for another while. */
export async function keepLease(database: Database, job: string, holder: string, now: Date): Promise<void> {
  await connection(database)
    .updateTable("job_lease")
    .set({ expires_at: later(now) })
    .where("id", "=", job)
    .where("holder", "=", holder)
    .execute();
}

/** Gives the job back, with how it went. */
export async function giveBackLease(
  database: Database,
  { job, holder, now }: Omit<LeaseRequest, "tick">,
  error: string | null,
): Promise<void> {
  await connection(database)
    .updateTable("job_lease")
    .set({ expires_at: "", finished_at: now.toISOString(), last_error: error?.slice(0, 300) ?? null })
    .where("id", "=", job)
    .where("holder", "=", holder)
    .execute();
}

function connection(database: Database): Sql {
  return writeSql(database.fork());
}
