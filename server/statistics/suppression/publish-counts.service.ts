import { CycleStatus, type CycleRow } from "../../cycle/index.ts";
import { EvaluationStep, EvaluationSubject } from "../../evaluation/index.ts";
import type { Work } from "../../kernel/index.ts";
import { closureHolds } from "../../organization/index.ts";
import { ALL_GRADES } from "./suppressed-count.entity.ts";
import { type BaseRow, type PublishedRow, suppress } from "./suppression.ts";

const CHUNK = 200;

/**
 * Computes the tables that readers without row rights get, once, in the transaction that closes the cycle.
 *
 * Only decided evaluations of people count. A cycle that has its tables keeps them.
 */
export async function publishClosedCycle(work: Work, cycleId: string): Promise<void> {
  const cycle = await work.sql
    .selectFrom("cycle")
    .select(["id", "unit_id", "ends_on"])
    .where("id", "=", cycleId)
    .executeTakeFirst();
  if (cycle === undefined || (await isPublished(work, cycleId))) return;
  const grades = await readGrades(work, cycleId);
  if (grades.length < 2) return;
  const rows = await readBaseRows(work, cycleId, grades);
  const paths = await readPaths(work, { unitId: cycle.unit_id, endsOn: cycle.ends_on });
  const cells = suppress({ rows, paths }).flatMap((row) => cellsOf(cycleId, row, grades));
  for (let start = 0; start < cells.length; start += CHUNK) {
    await work.sql
      .insertInto("suppressed_count")
      .values(cells.slice(start, start + CHUNK))
      .execute();
  }
}

/** Computes the tables of closed cycles that have none yet. */
export async function publishMissing(work: Work, cycleId: string | null): Promise<void> {
  let closed = work.sql.selectFrom("cycle").select("id").where("status", "=", CycleStatus.CLOSED).orderBy("id");
  if (cycleId !== null) closed = closed.where("id", "=", cycleId);
  for (const { id } of await closed.execute()) await publishClosedCycle(work, id);
}

async function isPublished(work: Work, cycleId: string): Promise<boolean> {
  const row = await work.sql
    .selectFrom("suppressed_count")
    .select("cycle_id")
    .where("cycle_id", "=", cycleId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Grades of the cycle, best first, and any decided one that its regulations do not list. */
async function readGrades(work: Work, cycleId: string): Promise<string[]> {
  const listed = await work.sql
    .selectFrom("cycle_grade")
    .select("grade")
    .where("cycle_id", "=", cycleId)
    .orderBy("place")
    .execute();
  const decided = await work.sql
    .selectFrom("evaluation_counter")
    .select("grade")
    .distinct()
    .where("cycle_id", "=", cycleId)
    .where("subject", "=", EvaluationSubject.PERSON)
    .where("step", "=", EvaluationStep.LOCKED)
    .where("grade", "!=", "")
    .orderBy("grade")
    .execute();
  return [...new Set([...listed, ...decided].map((row) => row.grade))];
}

async function readBaseRows(work: Work, cycleId: string, grades: readonly string[]): Promise<BaseRow[]> {
  const counted = await work.sql
    .selectFrom("evaluation_counter")
    .select((expression) => ["unit_id", "position_class", "grade", expression.fn.sum("count").as("people")])
    .where("cycle_id", "=", cycleId)
    .where("subject", "=", EvaluationSubject.PERSON)
    .where("step", "=", EvaluationStep.LOCKED)
    .where("grade", "!=", "")
    .groupBy(["unit_id", "position_class", "grade"])
    .orderBy("unit_id")
    .orderBy("position_class")
    .execute();
  const rows = new Map<string, BaseRow & { counts: number[] }>();
  for (const { unit_id: unitId, position_class: positionClass, grade, people } of counted) {
    const key = `${unitId} ${positionClass}`;
    const row = rows.get(key) ?? { unitId, positionClass, counts: new Array<number>(grades.length).fill(0) };
    row.counts[grades.indexOf(grade)] = Number(people);
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** For each unit of the cycle the way up to the cycle's root, itself first, in the tree of the cycle's last day. */
async function readPaths(work: Work, root: Pick<CycleRow, "unitId" | "endsOn">): Promise<Map<string, string[]>> {
  const rows = await work.sql
    .selectFrom("unit_closure as path")
    .innerJoin("unit", "unit.id", "path.descendant_id")
    .select(["path.descendant_id", "path.ancestor_id"])
    .where(closureHolds("path", "unit", root.endsOn))
    .where("path.ancestor_id", "in", (below) =>
      below
        .selectFrom("unit_closure as inside")
        .innerJoin("unit as part", "part.id", "inside.descendant_id")
        .select("inside.descendant_id")
        .where("inside.ancestor_id", "=", root.unitId)
        .where(closureHolds("inside", "part", root.endsOn)),
    )
    .orderBy("path.depth")
    .execute();
  const paths = new Map<string, string[]>();
  for (const { descendant_id: unitId, ancestor_id: above } of rows)
    paths.set(unitId, [...(paths.get(unitId) ?? []), above]);
  return paths;
}

function cellsOf(cycleId: string, row: PublishedRow, grades: readonly string[]) {
  const { unitId, reach, positionClass } = row;
  const published_table = positionClass === "" ? ("UNIT_GRADE" as const) : ("UNIT_CLASS_GRADE" as const);
  const shared = { cycle_id: cycleId, unit_id: unitId, published_table, reach, position_class: positionClass };
  const cells = grades.map((grade, at) => ({ ...shared, grade, count: row.counts[at] ?? null }));
  return [...cells, { ...shared, grade: ALL_GRADES, count: row.total }];
}
