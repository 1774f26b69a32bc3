import { EvaluationStep } from "../../../server/evaluation/index.ts";
import type { VersionContent } from "../../../server/framework/index.ts";
import type { Clock } from "../../../server/kernel/index.ts";
import type { MonthSpan } from "../calendar.ts";
import { Part } from "../cast.ts";
import { idOf } from "../id-of.ts";
import { randomFrom } from "../random.ts";
import { personOfPart, type Scene } from "../scene.ts";
import { PROVINCE } from "../units/staff.ts";
import type { OpenedEvaluation } from "./opened.read.ts";
import { performanceOf, Progress, progressOf } from "./performance.ts";
import { recordMonth } from "./month-record.ts";
import { type SpecialCases, specialCases } from "./special-cases.ts";
import { type SuperiorOf, superiors } from "./superior.ts";
import type { MonthEntry } from "./write-month.ts";

/** A month to be filled. */
export interface MonthToFill {
  readonly content: VersionContent;
  readonly span: MonthSpan;
  readonly isRunning: boolean;
  /** The real time: nothing happens after it. */
  readonly clock: Clock;
}

/** Facts of an evaluation that nobody has touched. */
const NOTHING_YET = {
  ...{ grade: null, selfGrade: null, suggestedGrade: null, proposedGrade: null, notRatedReason: null },
  ...{ totalMillionths: null, selfSubmittedAt: null, selfLate: false, decidedLate: false },
};

/** What becomes of each opened evaluation of the month: all decided when it is over, some when it runs. */
export function monthEntries(scene: Scene, opened: readonly OpenedEvaluation[], month: MonthToFill): MonthEntry[] {
  const superiorOf = superiors(scene.plan, PROVINCE, month.span.endsOn);
  const cases = specialCases(scene.plan.people);
  return opened.map((evaluation) => entryOf(scene, evaluation, month, { superiorOf, cases }));
}

interface Rules {
  readonly superiorOf: SuperiorOf;
  readonly cases: SpecialCases;
}

function entryOf(
  scene: Scene,
  evaluation: OpenedEvaluation,
  month: MonthToFill,
  { superiorOf, cases }: Rules,
): MonthEntry {
  const { person, unit, cycleId, unitId, positionClass, subjectType, leading, step } = evaluation;
  const { maternity } = cases;
  const onLeave = maternity.person === person && maternity.from <= month.span.month && month.span.month <= maternity.to;
  const found = cases.disciplined.person === person && month.span.month === cases.disciplined.month;
  const audience = { leading, class: positionClass ?? "PROFESSIONAL", subjectType } as const;
  const finding = found ? { name: cases.disciplined.finding, reason: cases.disciplined.reason } : null;
  const performance = performanceOf(person, month.span.month);
  const at = momentsOf(person, month);
  return {
    evaluationId: evaluation.id,
    facts: {
      cycleId,
      unitId,
      subject: "PERSON",
      positionClass,
      subjectType,
      leading,
      dutyGroup: evaluation.dutyGroup,
      frameworkVersionId: evaluation.frameworkVersionId,
      step,
      ...NOTHING_YET,
    } as MonthEntry["facts"],
    step: onLeave ? EvaluationStep.NOT_RATED : stepOf(scene, person, month),
    record: onLeave
      ? null
      : recordMonth(month.content, { person, month: month.span.month, audience, performance, finding }),
    notRatedReason: onLeave ? maternity.reason : null,
    selfAt: at.self,
    decidedAt: at.decided,
    decider: deciderOf(scene, superiorOf, person, unit),
  };
}

/** Where somebody stands at the end of the month, or now. The demo's employee has not handed in yet. */
function stepOf(scene: Scene, person: string, { span, isRunning }: MonthToFill): EvaluationStep {
  if (!isRunning) return EvaluationStep.LOCKED;
  if (person === personOfPart(scene, Part.EMPLOYEE)) return EvaluationStep.SELF;
  const steps: Record<Progress, EvaluationStep> = {
    [Progress.SELF]: EvaluationStep.SELF,
    [Progress.SUBMITTED]: EvaluationStep.DECISION,
    [Progress.DECIDED]: EvaluationStep.LOCKED,
  };
  return steps[progressOf(person, span.month)];
}

function deciderOf(
  { organization }: Scene,
  superiorOf: SuperiorOf,
  person: string,
  unit: string,
): MonthEntry["decider"] {
  const decider = superiorOf(person, unit);
  if (decider.kind === "AUTHORITY") return null;
  return {
    personId: idOf(organization.personIds, decider.personId),
    accountId: idOf(organization.accountIds, decider.personId),
    unitId: idOf(organization.unitIds, decider.unitId),
  };
}

/** People hand in and heads decide in the last days of a month, in office hours; in the running month before now. */
function momentsOf(person: string, { span, isRunning, clock }: MonthToFill): { self: string; decided: string } {
  const random = randomFrom(`moments ${person} ${span.month}`);
  const minutes = (most: number): number => random.below(most) * 60_000;
  if (isRunning) {
    const now = clock.now().getTime();
    const decided = now - 3_600_000 - minutes(2 * 1440);
    return {
      self: new Date(decided - 3_600_000 - minutes(1440)).toISOString(),
      decided: new Date(decided).toISOString(),
    };
  }
  const lastMorning = Date.parse(`${span.endsOn}T01:00:00Z`);
  const self = lastMorning - 4 * 86_400_000 + random.below(3) * 86_400_000 + minutes(480);
  return { self: new Date(self).toISOString(), decided: new Date(lastMorning + minutes(480)).toISOString() };
}
