import { createHash } from "node:crypto";
import { sql } from "kysely";
import { v7 as newId } from "uuid";
import { type AuditText, ERASED, eraseFromAudit, eraseReadings, recordBulk } from "../../audit/index.ts";
import { moment, type Work } from "../../kernel/index.ts";
import type { ErasableTable } from "./erasable.ts";
import { ErasureRun, ErasureState } from "./erasure-run.entity.ts";
import { columnOf, readOfAge } from "./of-age.read.ts";
import { classOf } from "./retention.service.ts";

/** Records of one transaction. */
const PORTION = 2_000;

/** What a portion did. */
export interface ErasedPortion {
  /** The erasure that was worked on; null when none waits. */
  readonly runId: string | null;
  readonly records: number;
}

/**
 * Erases a portion of what an approved erasure lets go: text of the records, and of the entries of the trail that tell
 * of it. An entry of the trail says what was erased by which rule: number, days, a digest of the ids, never the text.
 */
export async function eraseByRule(work: Work, _input: object): Promise<ErasedPortion> {
  const run = await work.em.findOne(ErasureRun, { state: ErasureState.APPROVED }, { orderBy: { approvedAt: "asc" } });
  if (run === null) return { runId: null, records: 0 };
  const { records, isLast } =
    run.recordClass === "READ_LOG" ? await erasedReadings(work, run) : await erased(work, run);
  run.erasedRecords += records;
  if (isLast) {
    run.state = ErasureState.DONE;
    run.doneAt = moment(work.clock);
  }
  await work.em.flush();
  return { runId: run.id, records };
}

interface Portion {
  readonly records: number;
  readonly isLast: boolean;
}

async function erasedReadings(work: Work, run: ErasureRun): Promise<Portion> {
  const records = await eraseReadings(work, run.untilDay);
  const { id, recordClass: rule, untilDay: until, basis } = run;
  await recordBulk(work, "ReadEntry", "delete", [], { erasure: { runId: id, rule, until, basis, records } });
  return { records, isLast: true };
}

async function erased(work: Work, run: ErasureRun): Promise<Portion> {
  const { id: erasureId, recordClass: rule, untilDay: until, basis } = run;
  const portionId = newId();
  const texts: AuditText[] = [];
  let room = PORTION;
  for (const table of classOf(rule).tables) {
    const ids = room > 0 ? await readOfAge(work.sql, table, until, room) : [];
    if (ids.length === 0) continue;
    room -= ids.length;
    await clear(work, table, ids);
    const fields = table.columns.map(({ name }) => name);
    texts.push({ runId: portionId, rule, entity: table.entity, ids, fields });
  }
  const { auditDigest, entries } = await eraseFromAudit(work, texts);
  run.erasedEntries += entries;
  const tables = texts.map(({ entity, ids }) => ({ entity, count: ids.length, digest: digestOf(ids) }));
  const proof = { runId: portionId, erasureId, rule, until, basis, tables, entries, auditDigest };
  await recordBulk(
    work,
    "ErasureRun",
    "update",
    texts.flatMap(({ ids }) => ids),
    { erasure: proof },
  );
  return { records: PORTION - room, isLast: room > 0 };
}

async function clear(work: Work, table: ErasableTable, ids: readonly string[]): Promise<void> {
  const sets = table.columns.map(({ name, isRequired }) => {
    const column = sql.ref(columnOf(name));
    return isRequired === true ? sql`${column} = ${ERASED}` : sql`${column} = null`;
  });
  await sql`update ${sql.table(table.table)} set ${sql.join(sets)} where id in (${sql.join([...ids])})`.execute(
    work.sql,
  );
}

function digestOf(ids: readonly string[]): string {
  return createHash("sha256")
    .update([...ids].sort().join("\n"))
    .digest("hex");
}
