import { createHash } from "node:crypto";
import { sql } from "kysely";
import { CycleKind, CycleTrack, planCycle } from "../../../cycle/index.ts";
import { importFrameworkFile, loadContent, readFrameworkYaml } from "../../../framework/index.ts";
import { Role, writeSql } from "../../../kernel/index.ts";
import { createUnit, definePosition, PositionClass, UnitKind, UnitTree } from "../../../organization/index.ts";
import { rebuildStatistics } from "../../../statistics/index.ts";
import type { BenchDatabase } from "../scene/bench-database.ts";
import { idOf, insertPeople, numbers, unitOf, write } from "../scene/fill.ts";
import { twentyCriteria } from "./framework-file.ts";

/** People of each unit; the first one heads it. */
export const PEOPLE_A_UNIT = 60;
/** People whose forms are handed in, after the heads: they are listed, opened and decided on. */
export const FORMS_OF_UNITS = 20;
export const SPECIALISTS = 32;
const STARTS = "2020-01-01";
/** Points that everybody gives oneself; 20 of them come to 85. */
export const POINTS = ["4.5", "4", "4.5", "4"] as const;
export const TOTAL = 85;

/** What requests are made of; plain data, because it goes to the program that serves. */
export interface RequestScene {
  readonly unitId: string;
  readonly unitIds: readonly string[];
  readonly cycleId: string;
  readonly versionId: string;
  /** Ids of the criteria, in the order of their codes. */
  readonly criterionIds: readonly string[];
  readonly people: number;
}

/** A unit, a position, a published regulation of twenty criteria, a month, and people in the middle of it. */
export async function laySceneOut(bench: BenchDatabase, units: number): Promise<RequestScene> {
  const laid = await write(bench, async (work) => {
    const shape = { tree: UnitTree.STATE, startsOn: STARTS };
    const root = await createUnit(work, { ...shape, code: "U", name: "Tỉnh", kind: UnitKind.PROVINCE, parentId: null });
    const unitIds: string[] = [];
    for (let at = 0; at < units; at += 1) {
      const named = { code: `U${String(at)}`, name: `Ủy ban nhân dân xã ${String(at)}` };
      unitIds.push((await createUnit(work, { ...shape, ...named, kind: UnitKind.COMMUNE, parentId: root.id })).id);
    }
    const named = { code: "CV", name: "Chuyên viên" };
    const position = await definePosition(work, { ...named, positionClass: PositionClass.PROFESSIONAL });
    const read = readFrameworkYaml(twentyCriteria());
    if (read.file === null) throw new Error(JSON.stringify(read.defects));
    const version = await importFrameworkFile(work, read.file, { publish: true, ownerUnitId: null });
    const days = { startsOn: "2026-07-01", endsOn: "2026-07-31" };
    const month = { code: "2026-07", name: "Tháng 7/2026", kind: CycleKind.MONTH, track: CycleTrack.STATE };
    const cycle = await planCycle(work, { ...month, ...days, unitId: root.id });
    const { criterionIds } = await loadContent(work.sql, version.id);
    const codes = [...criterionIds.keys()].sort();
    return {
      ...{ unitId: root.id, unitIds, cycleId: cycle.id, versionId: version.id, positionId: position.id },
      ...{ criterionIds: codes.map((code) => criterionIds.get(code) ?? ""), people: units * PEOPLE_A_UNIT },
    };
  });
  await write(bench, async (work) => {
    await insertPeople(work.sql, bench, 0, laid.people + SPECIALISTS);
    await fill(bench, work.sql, laid);
    await rebuildStatistics(work, laid.cycleId);
    return {};
  });
  const after = bench.database.kind === "sqlite" ? sql`analyze` : sql`vacuum analyze`;
  await after.execute(writeSql(bench.database.fork()));
  return laid;
}

type Laid = RequestScene & { readonly positionId: string };

async function fill(bench: BenchDatabase, db: ReturnType<typeof writeSql>, laid: Laid): Promise<void> {
  const { people, unitIds, cycleId, versionId, positionId } = laid;
  const heads = sql`(i < ${sql.lit(unitIds.length)})`;
  const handedIn = sql`(i < ${sql.lit(unitIds.length * FORMS_OF_UNITS)})`;
  const [position, cycle, version] = [sql.lit(positionId), sql.lit(cycleId), sql.lit(versionId)];
  await sql`insert into appointment
      (id, person_id, unit_id, position_id, subject_type, is_primary, "leading", deputy, starts_on)
    select ${idOf(bench, "2")}, ${idOf(bench, "1")}, ${unitOf(laid)}, ${position}, 'CIVIL_SERVANT',
      true, ${heads}, false, '2023-02-01' from ${numbers(0, people)}`.execute(db);
  await sql`insert into evaluation (id, cycle_id, subject, person_id, unit_id, appointment_id, position_id,
      position_class, subject_type, "leading", framework_version_id, track, starts_on, ends_on, step,
      suggested_grade, exact_total, shown_total, total_millionths, self_submitted_at)
    select ${idOf(bench, "3")}, ${cycle}, 'PERSON', ${idOf(bench, "1")}, ${unitOf(laid)}, ${idOf(bench, "2")}, ${position},
      'PROFESSIONAL', 'CIVIL_SERVANT', ${heads}, ${version}, 'STATE', '2026-07-01', '2026-07-31',
      case when ${handedIn} then 'DECISION' else 'SELF' end, case when ${handedIn} then 'B' end,
      case when ${handedIn} then '85' end, case when ${handedIn} then '85' end,
      case when ${handedIn} then 85000000 end, case when ${handedIn} then '2026-08-03T02:00:00.000Z' end
    from ${numbers(0, people)}`.execute(db);
  for (const [at, criterionId] of laid.criterionIds.entries()) {
    const points = POINTS[at % 4] ?? "4";
    await sql`insert into score (id, evaluation_id, step, criterion_id, value, points_millionths)
      select ${idOf(bench, (at % 16).toString(16), at < 16 ? "5000" : "6000")}, ${idOf(bench, "3")}, 'SELF', ${sql.lit(criterionId)},
        ${sql.lit(points)}, ${sql.lit(Number(points) * 1_000_000)} from ${numbers(0, unitIds.length * FORMS_OF_UNITS)}`.execute(
      db,
    );
  }
  await sql`insert into account (id, username, display_name, search_fold, sort_key, person_id)
    select ${idOf(bench, "4")}, 'n' || cast(i as text), 'Nguyễn Thị Hồng ' || cast(i as text), 'n', 'n',
      ${idOf(bench, "1")} from ${numbers(0, people + SPECIALISTS)}`.execute(db);
  await sql`insert into access_grant (id, account_id, role, unit_id, includes_subtree, starts_on, granted_at, approved_at)
    select ${idOf(bench, "7")}, ${idOf(bench, "4")}, ${sql.lit(Role.ORG_SPECIALIST)}, ${sql.lit(laid.unitId)}, true,
      '2023-02-01', '2023-02-01T00:00:00.000Z', '2023-02-01T00:00:00.000Z'
    from ${numbers(people, people + SPECIALISTS)}`.execute(db);
  await openSessions(db, people + SPECIALISTS);
}

/** A session for everybody, begun now. */
async function openSessions(db: ReturnType<typeof writeSql>, people: number): Promise<void> {
  const [now, later] = [Date.now(), Date.now() + 8 * 3_600_000].map((at) => new Date(at).toISOString());
  for (let start = 0; start < people; start += 500) {
    const rows = Array.from({ length: Math.min(500, people - start) }, (_, place) => {
      const at = start + place;
      const token_hash = createHash("sha256").update(tokenOf(at)).digest("hex");
      const dates = { created_at: now ?? "", last_seen_at: now ?? "", expires_at: later ?? "" };
      return { id: idAt(at, "8"), token_hash, account_id: idAt(at, "4"), ...dates };
    });
    await db.insertInto("session").values(rows).execute();
  }
}

/** The id of the row with this number in the table with this digit, as `idOf` writes it. */
export function idAt(at: number, digit: string): string {
  return `${at.toString(16).padStart(8, "0")}-0000-7000-8000-00000000000${digit}`;
}

/** The cookie of the session of the person with this number. */
export function tokenOf(at: number): string {
  return `bench-${String(at)}`.padEnd(43, "x");
}
