/*
 * The shorter periods that make a longer one: found by subject, track and dates, in whatever unit or cycle they lie,
 * with the results that other agencies sent. Weeks are unofficial and never come along.
 */
import type { CycleKind } from "../../cycle/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { readAbsencesOfPersons } from "../../organization/index.ts";
import type { AbsenceKind, RollUpRule, Scheme } from "../../rating/index.ts";
import { type EvaluationStep, EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { rollUpRules } from "../rating/roll-up-input.ts";
import { type Days, touches } from "./employment.ts";
import { readStays } from "./period-facts.read.ts";
import { type KindedEvaluation, portions } from "./rated.ts";
import { type Slot, slotOf, slotsOf } from "./slots.ts";

/** One shorter period of a subject: what there is, or why there is nothing. */
export interface ShorterPeriod {
  /** Names and sorts it: 2026-07, 2026-Q3. */
  readonly key: string;
  readonly kind: CycleKind;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly evaluationId: string | null;
  readonly externalResultId: string | null;
  /** Where the evaluation stands; null without one. */
  readonly step: EvaluationStep | null;
  readonly score: string | null;
  readonly grade: string | null;
  readonly agency: string | null;
  readonly absence: AbsenceKind | null;
}

/** The shorter periods that a rule counts, and how many there should be. */
export interface RolledPeriods {
  readonly rule: RollUpRule;
  readonly expected: number;
  readonly periods: readonly ShorterPeriod[];
}

interface Found {
  readonly subjectId: string;
  readonly kind: CycleKind;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly evaluationId: string | null;
  readonly externalResultId: string | null;
  readonly step: EvaluationStep | null;
  readonly score: string | null;
  readonly grade: string | null;
  readonly agency: string | null;
}

/**
 * What makes each of the evaluations that are made of shorter periods; one that is rated by itself is left out.
 *
 * A quarter or half-year of which there are no shorter periods at all is rated by itself: an agency may score by the
 * month or by the quarter (Decree 335/2025/NĐ-CP, article 17).
 */
export async function readRolledPeriods(
  db: Sql,
  evaluations: readonly KindedEvaluation[],
  schemeOf: (one: KindedEvaluation) => Scheme,
): Promise<Map<string, RolledPeriods>> {
  const rolled = evaluations.filter((one) => rollUpRules(schemeOf(one), one.kind).length > 0);
  const made = new Map<string, RolledPeriods>();
  for (const batch of Map.groupBy(rolled, (one) => `${one.track} ${one.startsOn} ${one.endsOn}`).values()) {
    const [first] = batch;
    if (!first) continue;
    const found = await readFound(db, batch, first);
    const personIds = batch.flatMap(({ personId }) => personId ?? []);
    const stays = await readStays(db, personIds, first);
    const absences = await readAbsencesOfPersons(db, personIds, first.startsOn, first.endsOn);
    for (const one of batch) {
      const own = found.get(subjectId(one)) ?? [];
      const held = one.personId === null ? null : (stays.get(one.personId) ?? []);
      const away = one.personId === null ? [] : (absences.get(one.personId) ?? []);
      const periods = choose(rollUpRules(schemeOf(one), one.kind), one, own, held, away);
      if (periods) made.set(one.id, periods);
    }
  }
  return made;
}

/** The first rule of whose periods there are some; for a year the first one at all. */
function choose(
  rules: readonly RollUpRule[],
  one: KindedEvaluation,
  found: readonly Found[],
  held: readonly Days[] | null,
  away: readonly (Days & { readonly kind: AbsenceKind })[],
): RolledPeriods | null {
  const some = rules.find((rule) => found.some(({ kind }) => kind === (rule.from as string)));
  const rule = some ?? (one.kind === ("YEAR" as CycleKind) ? rules[0] : undefined);
  if (!rule) return null;
  const slots = slotsOf(rule, one);
  const ofKind = found.filter(({ kind }) => kind === (rule.from as string));
  const inSlots = Map.groupBy(ofKind, (each) => slotOf(slots, each));
  const isHere = (slot: Slot): boolean => held === null || held.length === 0 || touches(held, slot);
  // Results that another agency sent lie before the first day here, and count.
  const employed = slots.filter((slot) => isHere(slot) || inSlots.get(slot)?.some(hasResult));
  const periods = employed.flatMap((slot): ShorterPeriod[] => {
    const inSlot = inSlots.get(slot) ?? [];
    const best = inSlot.find(hasResult) ?? inSlot[0];
    const absence = away.find((each) => touches([each], slot))?.kind ?? null;
    const { key, startsOn, endsOn } = slot;
    if (best) return [{ ...best, key, absence: hasResult(best) ? null : absence }];
    return absence ? [{ ...NOTHING, key, startsOn, endsOn, kind: rule.from as CycleKind, absence }] : [];
  });
  const results = periods.filter(hasResult).length;
  return { rule, periods, expected: Math.max(1, results, rule.expected - (slots.length - employed.length)) };
}

const NOTHING = {
  evaluationId: null,
  externalResultId: null,
  step: null,
  score: null,
  grade: null,
  agency: null,
} as const;

function hasResult({ score, grade }: Pick<Found, "score" | "grade">): boolean {
  return score !== null || grade !== null;
}

function subjectId(one: Pick<KindedEvaluation, "subject" | "personId" | "subjectUnitId">): string {
  return (one.subject === EvaluationSubject.UNIT ? one.subjectUnitId : one.personId) ?? "";
}

async function readFound(
  db: Sql,
  batch: readonly KindedEvaluation[],
  period: Pick<KindedEvaluation, "track" | "startsOn" | "endsOn">,
): Promise<Map<string, Found[]>> {
  const units = batch.flatMap((one) => (one.subject === EvaluationSubject.UNIT ? (one.subjectUnitId ?? []) : []));
  const people = batch.flatMap(({ personId }) => personId ?? []);
  const rows = [
    ...(await readOwn(db, "evaluation.person_id", people, period)),
    ...(await readOwn(db, "evaluation.subject_unit_id", units, period)),
    ...(await readExternal(db, people, period)),
  ];
  return Map.groupBy(rows, (row) => row.subjectId) as Map<string, Found[]>;
}

async function readOwn(
  db: Sql,
  column: "evaluation.person_id" | "evaluation.subject_unit_id",
  ids: readonly string[],
  { track, startsOn, endsOn }: Pick<KindedEvaluation, "track" | "startsOn" | "endsOn">,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const part of portions(ids)) {
    const rows = await db
      .selectFrom("evaluation")
      .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
      .select([`${column} as subjectId`, "cycle.kind", "evaluation.starts_on as startsOn"])
      .select(["evaluation.ends_on as endsOn", "evaluation.id as evaluationId", "evaluation.step"])
      .select(["evaluation.exact_total as exactTotal", "evaluation.decided_grade as grade"])
      .where(column, "in", part)
      .where("evaluation.track", "=", track)
      .where("evaluation.starts_on", ">=", startsOn)
      .where("evaluation.ends_on", "<=", endsOn)
      .orderBy("evaluation.starts_on")
      .orderBy("evaluation.id")
      .execute();
    for (const { subjectId: subject, exactTotal, ...row } of rows) {
      const score = row.grade === null ? null : exactTotal;
      found.push({ ...row, subjectId: subject ?? "", score, externalResultId: null, agency: null });
    }
  }
  return found;
}

async function readExternal(
  db: Sql,
  personIds: readonly string[],
  { track, startsOn, endsOn }: Pick<KindedEvaluation, "track" | "startsOn" | "endsOn">,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const part of portions(personIds)) {
    const rows = await db
      .selectFrom("external_period_result as external")
      .select(["external.person_id as subjectId", "external.kind", "external.starts_on as startsOn"])
      .select(["external.ends_on as endsOn", "external.id as externalResultId", "external.score", "external.grade"])
      .select("external.agency")
      .where("external.person_id", "in", part)
      .where("external.track", "=", track)
      .where("external.starts_on", ">=", startsOn)
      .where("external.ends_on", "<=", endsOn)
      .where("external.superseded_by_id", "is", null)
      .orderBy("external.starts_on")
      .orderBy("external.id")
      .execute();
    for (const row of rows) found.push({ ...row, evaluationId: null, step: null });
  }
  return found;
}
