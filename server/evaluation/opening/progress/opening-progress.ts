import { Field, ID, Int, ObjectType } from "type-graphql";
import { moment, type Sql, systemClock, type Work, writeSql } from "../../../kernel/index.ts";
import { isPostgres } from "../new-id.ts";

@ObjectType({ description: "How far the opening of a cycle has come (tiến độ mở kỳ)." })
export class OpeningProgress {
  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Int, { description: "Evaluations made so far (số phiếu đã lập)." })
  opened!: number;

  @Field(() => Int, { description: "Evaluations that will be made (tổng số phiếu)." })
  total!: number;
}

/** So often a running opening says that it still runs. */
const BEAT_MS = 3_000;
/** A mark that was not renewed for this long is of a process that died. */
export const MARK_MS = 15_000;

/** An opening that this process runs. */
interface Running {
  progress: OpeningProgress;
  /** The last write of the mark, which never fails; null where no other process needs one. */
  written: Promise<void> | null;
  readonly beat: NodeJS.Timeout | null;
}

const running = new Map<string, Running>();

/**
 * Tells how far an opening has come; whoever asks meanwhile sees it although nothing is committed yet.
 *
 * The opening is one transaction, so the number is kept beside it: in this process, and on PostgreSQL, where other
 * processes are asked as well, in a row that a connection of its own writes. On SQLite one process owns the file and its
 * one writer is busy with the opening. A row that cannot be written never stops the opening.
 */
export function tellProgress(work: Work, progress: OpeningProgress): void {
  const { cycleId } = progress;
  const known = running.get(cycleId);
  if (known) {
    known.progress = progress;
    return mark(work, known);
  }
  const isShared = isPostgres(work);
  const beat = isShared ? setInterval(() => renew(work, cycleId), BEAT_MS).unref() : null;
  const fresh: Running = { progress, written: isShared ? Promise.resolve() : null, beat };
  running.set(cycleId, fresh);
  mark(work, fresh);
}

/** Forgets an opening that is over, well or not. */
export function endProgress(work: Work, cycleId: string): void {
  const ended = running.get(cycleId);
  running.delete(cycleId);
  if (ended?.beat) clearInterval(ended.beat);
  if (ended?.written)
    void ended.written.then(() => quietly(apart(work).deleteFrom("opening_mark").where("id", "=", cycleId).execute()));
}

/** The opening that runs in this process; null when none does. */
export function openingProgressOf(cycleId: string): OpeningProgress | null {
  return running.get(cycleId)?.progress ?? null;
}

/** The opening that runs in any process; null when none does. A mark that is no longer renewed counts for nothing. */
export async function readRunningOpening(sql: Sql, cycleId: string): Promise<OpeningProgress | null> {
  const own = openingProgressOf(cycleId);
  if (own) return own;
  const since = moment({ now: () => new Date(systemClock.now().getTime() - MARK_MS) });
  const found = await sql
    .selectFrom("opening_mark")
    .select(["opened", "total"])
    .where("id", "=", cycleId)
    .where("seen_at", ">=", since)
    .executeTakeFirst();
  return found ? { cycleId, ...found } : null;
}

function renew(work: Work, cycleId: string): void {
  const known = running.get(cycleId);
  if (known) mark(work, known);
}

/** Writes the mark after the one before it, so that an older number never overwrites a newer one. */
function mark(work: Work, known: Running): void {
  if (known.written === null) return;
  known.written = known.written.then(async () => {
    const { cycleId: id, opened, total } = known.progress;
    const values = { opened, total, seen_at: moment(systemClock) };
    const insert = apart(work)
      .insertInto("opening_mark")
      .values({ id, ...values });
    await quietly(insert.onConflict((conflict) => conflict.column("id").doUpdateSet(values)).execute());
  });
}

/** A connection outside the transaction of the opening. */
function apart({ em }: Work): Sql {
  return writeSql(em.fork());
}

async function quietly(attempt: Promise<unknown>): Promise<void> {
  await attempt.catch(() => undefined);
}
