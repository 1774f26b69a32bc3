import { type MikroORM } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { sql } from "kysely";
import { writeSql } from "../kernel/index.ts";

/** Names the lock among those of other programs on the same PostgreSQL database: "khng" in ASCII. */
const START_LOCK = 0x6b_68_6e_67;

/**
 * Does what only one of several starting server processes may do at a time: migrations, first data. The others wait
 * and then find it done. On SQLite one process owns the file anyway.
 *
 * The lock belongs to a transaction of its own, so that it is freed when this process dies, and a connection pool that
 * hands out connections by transaction (pgbouncer) keeps it.
 */
export async function alone<T>(orm: MikroORM, kind: "sqlite" | "postgresql", work: () => Promise<T>): Promise<T> {
  if (kind === "sqlite") return work();
  const look = writeSql(orm.em.fork() as unknown as SqlEntityManager);
  const held = await look.startTransaction().execute();
  try {
    await sql`select pg_advisory_xact_lock(${START_LOCK})`.execute(held);
    return await work();
  } finally {
    await held.rollback().execute();
  }
}
