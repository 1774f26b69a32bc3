import { PROVINCE, SPECIALIST } from "../build-year.ts";
import { readMonths } from "./read-months.ts";
import { readPublished } from "./read-published.ts";
import {
  type DecisionLine,
  type PersonYear,
  type QuotaStand,
  type RuleReason,
  shortest,
  type YearReport,
} from "./report-shape.ts";
import type { YearScene } from "../year-scene.ts";

const YEAR = `query Year($filter: EvaluationFilter!) {
  evaluations(filter: $filter, page: { perPage: 200 }) { items {
    id unitId personId subjectUnitId person { fullName } exactTotal shownTotal notRatedReason
    selfGrade suggestedGrade proposedGrade decidedGrade rollUp { counted }
    result(step: DECISION) { rating { reasons { rule vi en basis } } }
    decisions { id grade cause reason authorityPersonId supersededById }
    objections { filedOn dueOn state resolverPersonId decisionId newDecisionId }
  } }
}`;
const OWN = `query Own($id: Uuid!) {
  evaluation(id: $id) { result(step: SELF) { rating { reasons { rule vi en basis } } } }
}`;

/** Rules that tell a special case; where a score lies and which gate only confirmed it is none. */
const SPECIAL = ["notRated", "actualTime", "leaveCap", "discipline", "transfer", "transferOpinion", "gateLowered"];

interface Rated {
  readonly rating: { readonly reasons: readonly RuleReason[] };
}

interface Decided {
  readonly id: string;
  readonly grade: string;
  readonly cause: string;
  readonly reason: string | null;
  readonly authorityPersonId: string | null;
  readonly supersededById: string | null;
}

interface Objected {
  readonly filedOn: string;
  readonly dueOn: string | null;
  readonly state: string;
  readonly resolverPersonId: string | null;
  readonly decisionId: string;
  readonly newDecisionId: string | null;
}

interface Row {
  readonly id: string;
  readonly unitId: string;
  readonly personId: string | null;
  readonly subjectUnitId: string | null;
  readonly person: { readonly fullName: string } | null;
  readonly exactTotal: string | null;
  readonly shownTotal: string | null;
  readonly notRatedReason: string | null;
  readonly selfGrade: string | null;
  readonly suggestedGrade: string | null;
  readonly proposedGrade: string | null;
  readonly decidedGrade: string | null;
  readonly rollUp: { readonly counted: number } | null;
  readonly result: Rated | null;
  readonly decisions: readonly Decided[];
  readonly objections: readonly Objected[];
}

/** Reads the whole year back through the API. @param months cycles of the months, January first. */
export async function readReport(
  scene: YearScene,
  { months, year }: { readonly months: readonly string[]; readonly year: string },
  quota: { readonly before: QuotaStand; readonly after: QuotaStand },
): Promise<YearReport> {
  const client = scene.clientOf(SPECIALIST);
  const { evaluations } = await client.ask<{ evaluations: { items: Row[] } }>(YEAR, { filter: { cycleId: year } });
  const monthsOf = await readMonths(scene, months);
  const rows = evaluations.items.filter(({ personId }) => personId !== null);
  const people = await Promise.all(rows.map((row) => personYear(scene, row, monthsOf)));
  const units = evaluations.items
    .filter(({ subjectUnitId }) => subjectUnitId !== null)
    .map((row) => ({
      code: codeOf(scene, row),
      score: row.exactTotal && shortest(row.exactTotal),
      grade: row.decidedGrade,
    }));
  return {
    people: people.sort(byCode),
    units: units.sort(byCode),
    quota,
    objection: objectionOf(scene, rows),
    published: await readPublished(scene, year),
    counts: countsOf(rows),
  };
}

async function personYear(
  scene: YearScene,
  row: Row,
  monthsOf: Awaited<ReturnType<typeof readMonths>>,
): Promise<PersonYear> {
  const code = codeOf(scene, row);
  const { exactTotal, shownTotal: shown, notRatedReason } = row;
  const exact = exactTotal && shortest(exactTotal);
  const rated = row.result ?? (await readOwnResult(scene, row.id, code));
  return {
    code,
    name: row.person?.fullName ?? "",
    unit: scene.codeOf(row.unitId),
    months: monthsOf(code),
    year: { exact, shown, rolledUp: row.rollUp?.counted ?? 0, ...(notRatedReason ? { notRated: notRatedReason } : {}) },
    grades: {
      ...{ self: row.selfGrade, suggested: row.suggestedGrade },
      ...{ proposed: row.proposedGrade, decided: row.decidedGrade },
    },
    special: (rated?.rating.reasons ?? []).filter(({ rule }) => SPECIAL.includes(rule.replace("reason.", ""))),
    decisions: row.decisions.map((one) => decisionLine(scene, one)),
  };
}

/** Who was never decided on sees the own result; nobody else does. */
async function readOwnResult(scene: YearScene, id: string, code: string): Promise<Rated | null> {
  const { evaluation } = await scene.clientOf(code).ask<{ evaluation: { result: Rated | null } }>(OWN, { id });
  return evaluation.result;
}

function decisionLine(
  scene: YearScene,
  { grade, cause, reason, authorityPersonId, supersededById }: Decided,
): DecisionLine {
  const decidedBy = authorityPersonId === null ? PROVINCE : scene.codeOf(authorityPersonId);
  return { grade, cause, reason, decidedBy, superseded: supersededById !== null };
}

function objectionOf(scene: YearScene, rows: readonly Row[]): YearReport["objection"] {
  const row = rows.find(({ objections }) => objections.length > 0);
  const [objection] = row?.objections ?? [];
  if (row === undefined || objection === undefined) throw new RangeError("nobody objected");
  const gradeOf = (id: string | null): string | null => row.decisions.find((one) => one.id === id)?.grade ?? null;
  const { filedOn, dueOn, state, resolverPersonId, decisionId, newDecisionId } = objection;
  const resolvedBy = resolverPersonId === null ? PROVINCE : scene.codeOf(resolverPersonId);
  const grades = { before: gradeOf(decisionId), after: gradeOf(newDecisionId) };
  return { person: codeOf(scene, row), filedOn, dueOn, state, resolvedBy, ...grades };
}

function countsOf(rows: readonly Row[]): Record<string, number> {
  const counts: Record<string, number> = { HTXS: 0, HTT: 0, HTN: 0, KHT: 0, notRated: 0 };
  for (const { decidedGrade } of rows) {
    const key = decidedGrade ?? "notRated";
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function codeOf(scene: YearScene, { personId, subjectUnitId }: Row): string {
  return scene.codeOf(personId ?? subjectUnitId ?? "");
}

function byCode(one: { readonly code: string }, other: { readonly code: string }): number {
  return one.code < other.code ? -1 : 1;
}
