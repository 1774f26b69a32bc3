/*
 * Lists of people by the uses that regulations name for results: of the units whose evaluations the viewer may read,
 * and nobody's own result, or that of a unit one heads, before its notice.
 */
import { sql } from "kysely";
import { type CycleKind, readCycle } from "../../cycle/index.ts";
import { loadContent, type VersionContent } from "../../framework/index.ts";
import { ability, ALLOWED, columns, denied, type Look, Role, today, type Verdict } from "../../kernel/index.ts";
import { inScope, readInScope, type UnitScope, unitScope } from "../../organization/index.ts";
import type { UseRule } from "../../rating/index.ts";
import { readReadingScope, visibleEvaluation } from "../authority/authority.read.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { type GradeNames, gradeNames } from "../quota/grade-names.ts";
import { toldTo } from "../rights/told.ts";
import type { UseOutcome } from "./use-outcome.entity.ts";
import { type DecidedResult, listFor } from "./use-lists.ts";
import type { UseLine, UseList } from "./uses.views.ts";

interface CurrentRow extends DecidedResult, GradeNames {
  readonly versionId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly sortKey: string;
  readonly score: string | null;
}

/**
 * The lists of a cycle, one for each use that its regulations name for cycles of this length.
 *
 * Where a use asks for several cycles running, a result of another unit counts for those who act upon the list, because
 * that unit owes it to the new one (Decree 335/2025/NĐ-CP, article 19.1); everybody else learns from a list only what
 * one may read.
 *
 * @throws NotFound when there is no such cycle.
 */
export async function readUseLists(look: Look, cycleId: string): Promise<UseList[]> {
  const cycle = await readCycle(look, cycleId);
  const current = await readCurrent(look, cycleId);
  const rules = await rulesOf(look, current, cycle.kind);
  const needsEarlier = rules.some(({ rule }) => (rule.consecutive ?? 1) > 1);
  const earlier = needsEarlier ? await readEarlier(look, cycleId) : [];
  const outcomes = await readOutcomes(look, cycleId);
  const recordable = await readRecordable(look, [...new Set(current.map(({ unitId }) => unitId))]);
  const lineOf = (row: CurrentRow, code: string): UseLine => ({
    ...{ evaluationId: row.evaluationId, name: row.name, unitId: row.unitId, unitName: row.unitName },
    ...{ grade: row.grade, gradeNameVi: row.gradeNameVi ?? row.grade, gradeNameEn: row.gradeNameEn },
    score: row.score,
    outcome: outcomes.get(`${row.evaluationId} ${code}`) ?? null,
    canRecord: ability(canRecordUse(look, { personId: row.personId, covered: recordable.has(row.unitId) })),
  });
  return rules.map(({ rule, versions }) => {
    const people = current.filter(({ versionId }) => versions.includes(versionId));
    const { code, kind, label, basis } = rule;
    const lines = (listFor(rule, people, earlier) as CurrentRow[]).map((row) => lineOf(row, code));
    return { code, kind, labelVi: label.vi, labelEn: label.en ?? null, basis: basis ?? null, lines };
  });
}

/** Specialists and authorities of the unit record, never about themselves. */
export function canRecordUse(
  { viewer }: Pick<Look, "viewer">,
  facts: { readonly personId: string | null; readonly covered: boolean },
): Verdict {
  if (viewer.isSystem) return ALLOWED;
  if (viewer.personId !== null && viewer.personId === facts.personId) return denied("use.own");
  return facts.covered ? ALLOWED : denied("use.notDecider");
}

/** Of the units, those whose results the viewer may act upon. */
export function readRecordable(look: Look, unitIds: readonly string[]): Promise<ReadonlySet<string>> {
  return readInScope(look.sql, recordingScope(look), [...unitIds], today(look.clock));
}

function recordingScope({ viewer }: Look): UnitScope {
  return unitScope(viewer, [Role.ORG_SPECIALIST, Role.AUTHORITY]);
}

interface NamedRule {
  readonly rule: UseRule;
  /** Versions that name the use. */
  readonly versions: readonly string[];
}

/** Uses for cycles of a length, in the order of the regulations; the same code of two versions is one list. */
async function rulesOf(look: Look, rows: readonly CurrentRow[], kind: CycleKind): Promise<NamedRule[]> {
  const rules = new Map<string, { rule: UseRule; versions: string[] }>();
  const versionIds = rows.map((row) => row.versionId);
  for (const [versionId, { scheme }] of await contentsOf(look, versionIds)) {
    for (const rule of (scheme.uses ?? []).filter(({ period }) => period === kind)) {
      const key = JSON.stringify([rule.code, rule.label, rule.grades, rule.consecutive ?? 1]);
      const known = rules.get(key);
      if (known) known.versions.push(versionId);
      else rules.set(key, { rule, versions: [versionId] });
    }
  }
  return [...rules.values()];
}

async function contentsOf({ sql: read }: Look, versionIds: readonly string[]): Promise<Map<string, VersionContent>> {
  const contents = new Map<string, VersionContent>();
  for (const id of new Set(versionIds)) contents.set(id, await loadContent(read, id));
  return contents;
}

async function readCurrent(look: Look, cycleId: string): Promise<CurrentRow[]> {
  const rows = await look.sql
    .selectFrom("evaluation")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .leftJoin("person", "person.id", "evaluation.person_id")
    .leftJoin("unit as subject_unit", "subject_unit.id", "evaluation.subject_unit_id")
    .select(["evaluation.id as evaluationId", "evaluation.framework_version_id as versionId"])
    .select(["evaluation.person_id as personId", "evaluation.subject_unit_id as subjectUnitId"])
    .select(["evaluation.starts_on as startsOn", "evaluation.decided_grade as grade", "evaluation.unit_id as unitId"])
    .select(["unit.name as unitName", "person.full_name as personName", "person.sort_key as sortKey"])
    .select(["subject_unit.name as subjectName", "evaluation.shown_total as score"])
    .where("evaluation.cycle_id", "=", cycleId)
    .where("evaluation.decided_grade", "is not", null)
    .where("evaluation.step", "!=", EvaluationStep.NOT_RATED)
    .where(toldTo(look))
    .where(visibleEvaluation(look, await readReadingScope(look)))
    .orderBy("person.sort_key")
    .orderBy("evaluation.id")
    .execute();
  const contents = await contentsOf(
    look,
    rows.map(({ versionId }) => versionId),
  );
  return rows.map(({ personName, subjectName, subjectUnitId, grade, sortKey, ...row }) => ({
    ...row,
    ...gradeNames(contents.get(row.versionId), grade),
    grade: grade ?? "",
    subjectId: row.personId ?? subjectUnitId ?? "",
    name: personName ?? subjectName ?? "",
    sortKey: sortKey ?? "",
  }));
}

/**
 * Decided results of the cycle's people in earlier cycles of its length and track, latest first: those that the viewer
 * may read, and those of the people on whose lists one acts.
 */
async function readEarlier(look: Look, cycleId: string): Promise<DecidedResult[]> {
  const acting = inScope("now.unit_id", recordingScope(look), today(look.clock));
  const readable = visibleEvaluation(look, await readReadingScope(look));
  const rows = await look.sql
    .selectFrom("evaluation as now")
    .innerJoin("cycle as here", "here.id", "now.cycle_id")
    .innerJoin("evaluation", (join) =>
      join.onRef("evaluation.person_id", "=", "now.person_id").onRef("evaluation.track", "=", "now.track"),
    )
    .innerJoin("cycle as there", (join) =>
      join.onRef("there.id", "=", "evaluation.cycle_id").onRef("there.kind", "=", "here.kind"),
    )
    .select(["evaluation.id as evaluationId", "evaluation.person_id as subjectId"])
    .select(["evaluation.starts_on as startsOn", "evaluation.decided_grade as grade"])
    .where("now.cycle_id", "=", cycleId)
    .where("evaluation.decided_grade", "is not", null)
    .whereRef("evaluation.ends_on", "<", "now.starts_on")
    .where(sql<boolean>`(${acting} or ${readable})`)
    .where(toldTo(look))
    .orderBy("evaluation.starts_on", "desc")
    .execute();
  return rows.map((row) => ({ ...row, subjectId: row.subjectId ?? "", grade: row.grade ?? "" }));
}

async function readOutcomes(look: Look, cycleId: string): Promise<Map<string, UseOutcome>> {
  const rows = await look.sql
    .selectFrom("use_outcome")
    .innerJoin("evaluation", "evaluation.id", "use_outcome.evaluation_id")
    .select(columns("use_outcome", "id", "version", "evaluationId", "useCode", "decision", "note"))
    .select(columns("use_outcome", "documentNumber", "recordedAt", "recordedBy"))
    .where("evaluation.cycle_id", "=", cycleId)
    .execute();
  return new Map(rows.map((row) => [`${row.evaluationId} ${row.useCode}`, row]));
}
