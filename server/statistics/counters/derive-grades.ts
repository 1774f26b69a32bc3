import type { Work } from "../../kernel/index.ts";
import type { Scheme } from "../../rating/index.ts";

/** A grade as a table lists it. */
export interface ListedGrade {
  readonly grade: string;
  readonly nameVi: string;
  readonly nameEn: string | null;
}

/** The grades that one regulation of a cycle knows, best first. */
type SchemeGrades = Pick<Scheme, "grades">;

/**
 * Grades of several regulations in one list, best first: those of the first regulation, then what the others add.
 *
 * Example: HTXS, HTT, KHT and HTXS, HTT, HTN, KHT → HTXS, HTT, HTN, KHT.
 */
export function mergeGrades(schemes: readonly SchemeGrades[]): ListedGrade[] {
  const merged: ListedGrade[] = [];
  for (const { grades } of schemes) {
    let after = -1;
    for (const { code, name } of grades) {
      const known = merged.findIndex((each) => each.grade === code);
      if (known >= 0) {
        after = known;
        continue;
      }
      after += 1;
      merged.splice(after, 0, { grade: code, nameVi: name.vi, nameEn: name.en ?? null });
    }
  }
  return merged;
}

/** Replaces the list of grades of a cycle, or of all cycles, from the schemes of its evaluations. */
export async function deriveGrades(work: Work, cycleId: string | null): Promise<void> {
  let old = work.sql.deleteFrom("cycle_grade");
  if (cycleId !== null) old = old.where("cycle_id", "=", cycleId);
  await old.execute();
  const used = await readUsedSchemes(work, cycleId);
  for (const [cycle, schemes] of Map.groupBy(used, (row) => row.cycleId)) {
    const grades = mergeGrades(schemes.map(({ scheme }) => JSON.parse(scheme) as SchemeGrades));
    const rows = grades.map(({ grade, nameVi, nameEn }, place) => ({
      cycle_id: cycle,
      grade,
      place,
      name_vi: nameVi,
      name_en: nameEn,
    }));
    if (rows.length > 0) await work.sql.insertInto("cycle_grade").values(rows).execute();
  }
  await noteVersions(work, used);
}

/** The grades of each regulation by itself; a published version never changes, so what is there stays. */
async function noteVersions(work: Work, used: readonly { versionId: string; scheme: string }[]): Promise<void> {
  const schemes = new Map(used.map(({ versionId, scheme }) => [versionId, JSON.parse(scheme) as SchemeGrades]));
  const rows = [...schemes].flatMap(([versionId, { grades }]) =>
    grades.map(({ code }, place) => ({ framework_version_id: versionId, grade: code, place })),
  );
  if (rows.length === 0) return;
  await work.sql
    .insertInto("version_grade")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["framework_version_id", "grade"]).doNothing())
    .execute();
}

/** Schemes by cycle, the one with most evaluations first. */
function readUsedSchemes(
  work: Work,
  cycleId: string | null,
): Promise<{ cycleId: string; versionId: string; scheme: string }[]> {
  let used = work.sql
    .selectFrom("evaluation")
    .select((expression) => ["cycle_id", "framework_version_id", expression.fn.countAll().as("uses")])
    .groupBy(["cycle_id", "framework_version_id"]);
  if (cycleId !== null) used = used.where("cycle_id", "=", cycleId);
  return work.sql
    .selectFrom(used.as("used"))
    .innerJoin("framework_version", "framework_version.id", "used.framework_version_id")
    .select(["used.cycle_id as cycleId", "framework_version.id as versionId", "framework_version.scheme"])
    .orderBy("used.cycle_id")
    .orderBy("used.uses", "desc")
    .orderBy("framework_version.id")
    .execute();
}
