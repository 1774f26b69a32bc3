/*
 * How many groups of a cycle stand over their quota, without a line about anybody: the database counts those who are
 * alike, the regulation's own rule counts them together. It costs by units and grades, not by people.
 */
import { loadContent } from "../../framework/index.ts";
import { type Look, type Sql, today } from "../../kernel/index.ts";
import { readHeadedUnits, readInScope } from "../../organization/index.ts";
import { checkQuota, type QuotaPerson } from "../../rating/index.ts";
import { readReadingScope } from "../authority/authority.read.ts";
import { EvaluationStep, EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { agencyOf } from "./agency-of.ts";
import { findCycle, readPaths } from "./standings.read.ts";

/** People of one regulation who are alike for the quota. */
interface Alike extends QuotaPerson {
  readonly versionId: string;
  readonly unit: string;
}

/**
 * The groups over their quota, of the agencies that the viewer reads, without results that the viewer must not know yet:
 * the numbers of `readQuotaGroups`.
 *
 * @throws NotFound when there is no such cycle.
 */
export async function countOverQuota(look: Look, cycleId: string): Promise<number> {
  const { ends_on: day } = await findCycle(look.sql, cycleId);
  const all = await readAlike(look, cycleId, day);
  const readable = await readableAgencies(
    look,
    all.map(({ unit }) => unit),
  );
  const people = all.filter(({ unit }) => readable === null || readable.has(unit));
  const extended = await readExtended(look.sql, cycleId);
  let over = 0;
  for (const [versionId, own] of Map.groupBy(people, (one) => one.versionId)) {
    const result = checkQuota(await loadContent(look.sql, versionId), own, extended);
    over += result?.groups.filter(({ excess }) => excess > 0).length ?? 0;
  }
  return over;
}

/** The agencies among these that the viewer reads; null for all. */
async function readableAgencies(look: Look, unitIds: readonly string[]): Promise<ReadonlySet<string> | null> {
  if (look.viewer.isSystem) return null;
  return readInScope(look.sql, await readReadingScope(look), [...new Set(unitIds)], today(look.clock));
}

async function readAlike(look: Look, cycleId: string, day: string): Promise<Alike[]> {
  const rows = await alikeRows(look, cycleId, await headedBy(look));
  const paths = await readPaths(look.sql, [...new Set(rows.map((row) => row.subject_unit_id ?? row.unit_id))], day);
  return rows.map((row, at) => {
    const path = paths.get(row.subject_unit_id ?? row.unit_id) ?? [];
    const isUnit = row.subject === EvaluationSubject.UNIT;
    return {
      ...{ id: String(at), versionId: row.framework_version_id, grade: row.grade, dutyGroup: row.duty_group },
      unit: agencyOf(isUnit && path.length > 1 ? path.slice(1) : path) ?? row.unit_id,
      count: Number(row.count),
    };
  });
}

/** Counts by whatever the quota looks at; what is being filled in counts for nothing yet. */
function alikeRows({ sql, viewer }: Look, cycleId: string, headed: readonly string[]) {
  const own = viewer.isSystem ? null : viewer.personId;
  return sql
    .selectFrom("evaluation")
    .leftJoin("position", "position.id", "evaluation.position_id")
    .select(["evaluation.framework_version_id", "evaluation.subject", "evaluation.unit_id"])
    .select(["evaluation.subject_unit_id", "position.duty_group"])
    .select((row) => [
      row
        .case()
        .when("evaluation.step", "=", EvaluationStep.SELF)
        .then(row.val<string | null>(null))
        .else(row.fn.coalesce("evaluation.decided_grade", "evaluation.proposed_grade", "evaluation.suggested_grade"))
        .end()
        .as("grade"),
      row.fn.countAll().as("count"),
    ])
    .where("evaluation.cycle_id", "=", cycleId)
    .where("evaluation.step", "!=", EvaluationStep.NOT_RATED)
    .$if(own !== null, (rows) =>
      rows.where((row) =>
        row.or([
          row("evaluation.step", "=", EvaluationStep.LOCKED),
          row("evaluation.noticed_at", "is not", null),
          row.and([
            row.or([row("evaluation.person_id", "is", null), row("evaluation.person_id", "!=", own ?? "")]),
            ...(headed.length === 0
              ? []
              : [
                  row.or([
                    row("evaluation.subject_unit_id", "is", null),
                    row("evaluation.subject_unit_id", "not in", [...headed]),
                  ]),
                ]),
          ]),
        ]),
      ),
    )
    .groupBy(["evaluation.framework_version_id", "evaluation.subject", "evaluation.unit_id"])
    .groupBy(["evaluation.subject_unit_id", "position.duty_group", "grade"])
    .execute();
}

/** Units whose results the viewer hears with one's own. */
async function headedBy({ sql, viewer, clock }: Look): Promise<readonly string[]> {
  return viewer.isSystem || viewer.personId === null ? [] : readHeadedUnits(sql, viewer.personId, today(clock));
}

async function readExtended(sql: Sql, cycleId: string): Promise<string[]> {
  const rows = await sql
    .selectFrom("quota_extension")
    .select("unit_id")
    .where("cycle_id", "=", cycleId)
    .where("withdrawn_at", "is", null)
    .execute();
  return rows.map((row) => row.unit_id);
}
