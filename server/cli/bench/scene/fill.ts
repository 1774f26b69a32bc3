import { readFileSync } from "node:fs";
import { type RawBuilder, sql } from "kysely";
import { runWrite } from "../../../app/write.ts";
import { CycleKind, CycleTrack, planCycle } from "../../../cycle/index.ts";
import { importFrameworkFile, readFrameworkYaml } from "../../../framework/index.ts";
import { SYSTEM, systemClock, type Sql, writeSql, type Work } from "../../../kernel/index.ts";
import { createUnit, definePosition, PositionClass, UnitKind, UnitTree } from "../../../organization/index.ts";
import { rebuildStatistics } from "../../../statistics/index.ts";
import type { BenchDatabase } from "./bench-database.ts";

const DECREE = new URL("../../../../seeds/frameworks/nd-335-2025.yaml", import.meta.url);
const STARTS = "2020-01-01";

/** What a benchmark measures on. */
export interface Scene {
  readonly unitId: string;
  readonly cycleId: string;
  readonly unitIds: readonly string[];
  readonly positionId: string;
  readonly versionId: string;
  /** Whether everybody has a total of one's own: as many counters of scores as people. */
  readonly isSpread: boolean;
}

/** Runs a service in a transaction of its own, as the program itself. */
export function write<R extends object>({ database }: BenchDatabase, service: (work: Work) => Promise<R>): Promise<R> {
  const options = { database, viewer: SYSTEM, clock: systemClock, hooks: {}, actor: "bench" };
  return runWrite(options, "bench", {}, service);
}

/** A unit with so many below it, one position, the decree's regulation and a month under it; nobody yet. */
export async function layOut(bench: BenchDatabase, units: number, isSpread = false): Promise<Scene> {
  const shape = { tree: UnitTree.STATE, startsOn: STARTS };
  const { file } = readFrameworkYaml(readFileSync(DECREE, "utf8"));
  if (file === null) throw new Error("the shipped framework of NĐ 335/2025 has defects");
  return write(bench, async (work) => {
    const root = await createUnit(work, { ...shape, code: "U", name: "Tỉnh", kind: UnitKind.PROVINCE, parentId: null });
    const unitIds: string[] = [];
    for (let at = 0; at < units; at += 1) {
      const named = { code: `U${String(at)}`, name: `Ủy ban nhân dân xã ${String(at)}` };
      unitIds.push((await createUnit(work, { ...shape, ...named, kind: UnitKind.COMMUNE, parentId: root.id })).id);
    }
    const named = { code: "CV", name: "Chuyên viên" };
    const position = await definePosition(work, { ...named, positionClass: PositionClass.PROFESSIONAL });
    const version = await importFrameworkFile(work, file, { publish: true, ownerUnitId: null });
    const days = { startsOn: "2026-07-01", endsOn: "2026-07-31" };
    const month = { code: "2026-07", name: "Tháng 7/2026", kind: CycleKind.MONTH, track: CycleTrack.STATE };
    const cycle = await planCycle(work, { ...month, ...days, unitId: root.id });
    const laid = { unitId: root.id, cycleId: cycle.id, unitIds, positionId: position.id, versionId: version.id };
    return { ...laid, isSpread };
  });
}

/**
 * So many people with an appointment and a decided evaluation each, spread over the units, counted; by one statement a
 * table. Ten people of a unit have ten different totals and the next ten the same ones, so that already few people have
 * every counter that many have; unless the scene is spread: then a million people have totals of their own, all over
 * the points of their unit.
 */
export async function fillPeople(bench: BenchDatabase, scene: Scene, from: number, to: number): Promise<void> {
  await write(bench, async (work) => {
    await insertPeople(work.sql, bench, from, to);
    await insertAppointments(work.sql, bench, scene, from, to);
    await insertEvaluations(work.sql, bench, scene, from, to);
    await rebuildStatistics(work, scene.cycleId);
    return {};
  });
  const after = bench.database.kind === "sqlite" ? sql`analyze` : sql`vacuum analyze`;
  await after.execute(writeSql(bench.database.fork()));
}

/** The numbers `from` up to and without `to`, as a table `n` with the column `i`. */
export function numbers(from: number, to: number): RawBuilder<unknown> {
  const [first, last] = [sql.lit(from), sql.lit(to - 1)];
  return sql`(with recursive c(i) as (select ${first} union all select i + 1 from c where i < ${last}) select i from c) n`;
}

/** The id of the row with number `i` in a table with this digit. */
export function idOf({ database }: BenchDatabase, digit: string, part = "0000"): RawBuilder<unknown> {
  const tail = sql.lit(`-${part}-7000-8000-00000000000${digit}`);
  return database.kind === "sqlite"
    ? sql`(printf('%08x', i) || ${tail})`
    : sql`((lpad(to_hex(i), 8, '0') || ${tail})::uuid)`;
}

/** The unit of the person with number `i`. */
export function unitOf({ unitIds }: Pick<Scene, "unitIds">): RawBuilder<unknown> {
  const root = sql.lit(unitIds.length);
  return sql`(select u.id from unit u where u.code = ('U' || cast((i % ${root}) as text)))`;
}

export async function insertPeople(write: Sql, bench: BenchDatabase, from: number, to: number): Promise<void> {
  await sql`insert into person (id, code, full_name, search_fold, sort_key)
    select ${idOf(bench, "1")}, 'N' || cast(i as text), 'Nguyễn Thị Hồng ' || cast(i as text),
      'nguyen thi hong ' || cast(i as text), 'hong ' || cast(i as text) from ${numbers(from, to)}`.execute(write);
}

async function insertAppointments(
  write: Sql,
  bench: BenchDatabase,
  scene: Scene,
  from: number,
  to: number,
): Promise<void> {
  await sql`insert into appointment
      (id, person_id, unit_id, position_id, subject_type, is_primary, "leading", deputy, starts_on)
    select ${idOf(bench, "2")}, ${idOf(bench, "1")}, ${unitOf(scene)}, ${sql.lit(scene.positionId)}, 'CIVIL_SERVANT',
      true, false, false, '2023-02-01' from ${numbers(from, to)}`.execute(write);
}

async function insertEvaluations(
  write: Sql,
  bench: BenchDatabase,
  scene: Scene,
  from: number,
  to: number,
): Promise<void> {
  const total = sql`(70 + (i / ${sql.lit(scene.unitIds.length)} * 3) % 30)`;
  const parts = scene.isSpread ? sql`(${total} * 1000000 + (i * 997) % 1000000)` : sql`(${total} * 1000000)`;
  await sql`insert into evaluation (id, cycle_id, subject, person_id, unit_id, appointment_id, position_id,
      position_class, subject_type, "leading", framework_version_id, track, starts_on, ends_on, step, self_grade,
      suggested_grade, decided_grade, exact_total, shown_total, total_millionths, self_submitted_at, decided_at)
    select ${idOf(bench, "3")}, ${sql.lit(scene.cycleId)}, 'PERSON', ${idOf(bench, "1")}, ${unitOf(scene)}, ${idOf(bench, "2")},
      ${sql.lit(scene.positionId)}, 'PROFESSIONAL', 'CIVIL_SERVANT', false, ${sql.lit(scene.versionId)}, 'STATE', '2026-07-01',
      '2026-07-31', 'LOCKED', 'B', 'B', case when ${total} >= 90 then 'A' else 'B' end, cast(${parts} as text) || '/1000000',
      cast(${total} as text), ${parts}, '2026-08-03T02:00:00.000Z', '2026-08-10T02:00:00.000Z'
    from ${numbers(from, to)}`.execute(write);
}
