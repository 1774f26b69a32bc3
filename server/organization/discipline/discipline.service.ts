import { Refused, tidy, today, type Work } from "../../kernel/index.ts";
import { getUnit } from "../unit/unit.service.ts";
import { Discipline } from "./discipline.entity.ts";
import type {
  CorrectDisciplineInput,
  DisciplineFactsInput,
  RecordDisciplineInput,
  WithdrawDisciplineInput,
} from "./discipline.inputs.ts";
import { assertKeepsFacts, getFactToCorrect, withdrawFact } from "../absence/personal-fact.service.ts";

/**
 * Records a disciplinary decision about a person.
 *
 * @throws NotFound when the viewer may not read the person, or there is no such unit.
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Refused `discipline.actAfterDecision`, `discipline.future`.
 */
export async function recordDiscipline(work: Work, input: RecordDisciplineInput): Promise<Discipline> {
  await assertKeepsFacts(work, input.personId);
  const discipline = new Discipline();
  discipline.personId = input.personId;
  await fill(work, discipline, input);
  work.em.persist(discipline);
  await work.em.flush();
  return discipline;
}

/**
 * Corrects a disciplinary decision; the audit trail keeps what stood before.
 *
 * @throws NotFound when there is none that the viewer may read.
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `personalFact.withdrawn`, `discipline.actAfterDecision`, `discipline.future`.
 */
export async function correctDiscipline(work: Work, input: CorrectDisciplineInput): Promise<Discipline> {
  const discipline = await getFactToCorrect(work, Discipline, input);
  await fill(work, discipline, input);
  await work.em.flush();
  return discipline;
}

/**
 * Withdraws a discipline that a later decision lifted or that was recorded in error; it counts no more.
 *
 * @throws NotFound when there is none that the viewer may read.
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `personalFact.withdrawn`.
 */
export function withdrawDiscipline(work: Work, input: WithdrawDisciplineInput): Promise<Discipline> {
  return withdrawFact(work, Discipline, input);
}

async function fill(work: Work, discipline: Discipline, input: DisciplineFactsInput): Promise<void> {
  if (input.actOn && input.actOn > input.decidedOn)
    throw new Refused("discipline.actAfterDecision", { day: input.actOn });
  if (input.decidedOn > today(work.clock)) throw new Refused("discipline.future", { day: input.decidedOn });
  discipline.form = tidy(input.form);
  discipline.tree = input.tree;
  discipline.dutyRelated = input.dutyRelated;
  discipline.act = tidy(input.act);
  discipline.actOn = input.actOn ?? null;
  discipline.decidedOn = input.decidedOn;
  discipline.effectiveOn = input.effectiveOn ?? input.decidedOn;
  discipline.document = input.document ? tidy(input.document) : null;
  discipline.unitId = input.unitId ? (await getUnit(work, input.unitId)).id : null;
  discipline.countedIn = input.countedIn ?? null;
}
