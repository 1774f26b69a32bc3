import { LockMode } from "@mikro-orm/core";
import {
  assertAllowed,
  type FieldError,
  moment,
  NotFound,
  Refused,
  Stale,
  today,
  type Work,
} from "../../kernel/index.ts";
import { type AppointmentRow, Person, readAppointmentOn } from "../../organization/index.ts";
import { canAssessAsHead, canAssessOneself } from "../competency.policy.ts";
import { readUsableCompetencies } from "../scale/competency.read.ts";
import type { Competency } from "../scale/competency.views.ts";
import { existingLevels, isReachable } from "../scale/level-scale.ts";
import { AssessedLevel } from "./assessed-level.entity.ts";
import type { AssessCompetenciesInput, AssessedLevelInput } from "./assessment.inputs.ts";
import { AssessmentStep, CompetencyAssessment } from "./competency-assessment.entity.ts";
import { readAssessmentFacts } from "./head-facts.read.ts";

/**
 * Records at which levels somebody was found on a day, by oneself or by a head above.
 *
 * It never changes a score or a grade. An assessment stands as it was recorded; a correction is a new one.
 *
 * @throws NotFound when person, version or a competency is not there.
 * @throws Forbidden `assessment.notOwn`, `assessment.ownAsHead`, `assessment.notHead`.
 * @throws Refused `assessment.future`, `assessment.noAppointment`, `assessment.twice`, `competency.otherKind`,
 *   `competency.notPublished`, `assessment.level` naming every level that its competency does not have.
 * @throws Stale when the input says which assessment was the latest one read and there is a later one of that step.
 */
export async function assessCompetencies(work: Work, input: AssessCompetenciesInput): Promise<CompetencyAssessment> {
  const day = today(work.clock);
  const assessedOn = input.assessedOn ?? day;
  const person = await work.em.findOne(Person, input.personId);
  if (!person) throw new NotFound("Person", input.personId);
  const held = await readAppointmentOn(work.sql, input.personId, assessedOn);
  await assertMayAssess(work, input, held);
  if (assessedOn > day) throw new Refused("assessment.future", { day: assessedOn });
  if (!held) throw new Refused("assessment.noAppointment", { day: assessedOn });
  const { byId } = await readUsableCompetencies(work.sql, input.versionId);
  assertLevels(byId, input.rows);
  await work.em.lock(person, LockMode.PESSIMISTIC_WRITE);
  await assertLatest(work, input);
  const assessment = Object.assign(new CompetencyAssessment(), {
    personId: input.personId,
    versionId: input.versionId,
    unitId: held.unitId,
    positionId: held.positionId,
    step: input.step,
    assessedOn,
    assessorPersonId: work.viewer.personId,
    assessorAccountId: work.viewer.accountId,
    note: trimmed(input.note),
    recordedAt: moment(work.clock),
  });
  work.em.persist(assessment);
  for (const { criterionId, level, note } of input.rows) {
    const row = { assessmentId: assessment.id, criterionId, level, note: trimmed(note) };
    work.em.persist(Object.assign(new AssessedLevel(), row));
  }
  await work.em.flush();
  return assessment;
}

async function assertMayAssess(
  work: Work,
  { personId, step }: AssessCompetenciesInput,
  held: AppointmentRow | null,
): Promise<void> {
  const { viewer } = work;
  if (step === AssessmentStep.SELF) return assertAllowed(viewer, canAssessOneself(viewer, { personId }));
  const look = { sql: work.sql, viewer, clock: work.clock };
  const facts = held ? (await readAssessmentFacts(look, [held])).get(personId) : undefined;
  assertAllowed(viewer, canAssessAsHead(viewer, facts ?? { personId, headsAbove: false, isAuthority: false }));
}

async function assertLatest(work: Work, { personId, step, latestReadId }: AssessCompetenciesInput): Promise<void> {
  if (latestReadId === undefined) return;
  const [latest] = await work.em.find(
    CompetencyAssessment,
    { personId, step },
    { orderBy: { recordedAt: "desc", id: "desc" }, limit: 1 },
  );
  if ((latest?.id ?? null) !== latestReadId) throw new Stale("CompetencyAssessment", personId);
}

function assertLevels(byId: ReadonlyMap<string, Competency>, rows: readonly AssessedLevelInput[]): void {
  if (new Set(rows.map((row) => row.criterionId)).size < rows.length) throw new Refused("assessment.twice");
  const faults = rows.flatMap(({ criterionId, level }, index): FieldError[] => {
    const competency = byId.get(criterionId);
    if (!competency) throw new NotFound("Competency", criterionId);
    const levels = existingLevels(competency.levels, null);
    if (isReachable(levels, level)) return [];
    const values = { code: competency.code, level, levels: levels.join(", ") };
    return [{ path: `input.rows.${index}.level`, rule: "assessment.level", values }];
  });
  const [first] = faults;
  if (first) throw new Refused("assessment.level", first.values, faults);
}

function trimmed(text: string | null | undefined): string | null {
  return text?.trim() ? text.trim() : null;
}
