import { sql } from "kysely";
import type { Sql } from "../../kernel/index.ts";

/** Which stream of changes a server of PostgreSQL writes or follows, and how far it is in it. */
export interface Stream {
  /** Whether it only follows. */
  readonly follows: boolean;
  /** Names the installation of PostgreSQL: primary and standbys share it. */
  readonly system: string;
  /** Grows whenever a standby becomes the primary: one that still follows the old one has another history. */
  readonly timeline: number;
  /** Everything up to here is there to be read. */
  readonly position: bigint;
}

interface StreamRow {
  readonly follows: boolean;
  readonly system: string;
  readonly timeline: number;
  readonly position: string | null;
}

const SYSTEM = sql<string>`(select system_identifier::text from pg_control_system())`;

/** What has been acknowledged to anybody lies before this: commits wait for the disk, unless they are told not to. */
const WRITTEN = sql<string>`pg_wal_lsn_diff(case current_setting('synchronous_commit')
  when 'off' then pg_current_wal_insert_lsn() else pg_current_wal_flush_lsn() end, '0/0')::text`;

const REPLAYED = sql<string | null>`pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text`;

/** How far the primary has written. */
export async function readWritten(primary: Sql): Promise<bigint> {
  const { rows } = await sql<{ position: string }>`select ${WRITTEN} as "position"`.execute(primary);
  return BigInt(rows[0]?.position ?? 0);
}

/** The stream that the primary writes. */
export async function readPrimary(primary: Sql): Promise<Stream> {
  const { rows } = await sql<StreamRow>`select false as follows, ${SYSTEM} as system, ${WRITTEN} as "position",
    ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int as timeline`.execute(primary);
  return streamOf(rows[0]);
}

/**
 * The stream that a standby follows. A role without rights to monitor sees its timeline a checkpoint late: it then comes
 * back a few minutes after another server became the primary.
 */
export async function readStandby(standby: Sql): Promise<Stream> {
  const { rows } = await sql<StreamRow>`select pg_is_in_recovery() as follows, ${SYSTEM} as system,
    ${REPLAYED} as "position", coalesce((select received_tli from pg_stat_wal_receiver),
      (select timeline_id from pg_control_checkpoint())) as timeline`.execute(standby);
  return streamOf(rows[0]);
}

/** How far a standby has replayed; null when it is none any more. */
export async function readReplayed(standby: Sql): Promise<bigint | null> {
  const { rows } = await sql<{ follows: boolean; position: string | null }>`select pg_is_in_recovery() as follows,
    ${REPLAYED} as "position"`.execute(standby);
  return rows[0]?.follows === true ? BigInt(rows[0].position ?? 0) : null;
}

function streamOf(row: StreamRow | undefined): Stream {
  if (row === undefined) throw new Error("PostgreSQL did not say how far it is");
  return { ...row, position: BigInt(row.position ?? 0) };
}
