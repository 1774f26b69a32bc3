import { LockMode } from "@mikro-orm/core";
import { assertAllowed, moment, NotFound, Refused, tidy, today, type Work } from "../../kernel/index.ts";
import { canKeepFacts } from "../absence/personal-facts.policy.ts";
import { readsAsSpecialist } from "../absence/personal-facts.read.ts";
import { getPerson } from "../person/person.service.ts";
import { canReadStructure } from "../unit/unit.policy.ts";
import { getUnit } from "../unit/unit.service.ts";
import { Discipline } from "./discipline.entity.ts";
import type {
  CorrectDisciplineInput,
  DisciplineFactsInput,
  RecordDisciplineInput,
  WithdrawDisciplineInput,
} from "./discipline.inputs.ts";

/**
 * Records a disciplinary decision about a person.
 *
 * @throws NotFound when the viewer may not read the person, or there is no such unit.
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Refused `discipline.actAfterDecision`, `discipline.future`.
 */
export async function recordDiscipline(work: Work, input: RecordDisciplineInput): Promise<Discipline> {
  assertAllowed(work.viewer, canReadStructure(work.viewer));
  await getPerson(work, input.personId);
  await assertMayKeep(work, input.personId);
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
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `personalFact.withdrawn`, `discipline.actAfterDecision`, `discipline.future`.
 */
export async function correctDiscipline(work: Work, input: CorrectDisciplineInput): Promise<Discipline> {
  const discipline = await getDiscipline(work, input.id, input.version);
  discipline.correctionReason = tidy(input.reason);
  await fill(work, discipline, input);
  await work.em.flush();
  return discipline;
}

/**
 * Withdraws a discipline that a later decision lifted or that was recorded in error; it counts no more.
 *
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `personalFact.withdrawn`.
 */
export async function withdrawDiscipline(work: Work, input: WithdrawDisciplineInput): Promise<Discipline> {
  const discipline = await getDiscipline(work, input.id, input.version);
  discipline.withdrawnAt = moment(work.clock);
  discipline.withdrawnReason = tidy(input.reason);
  await work.em.flush();
  return discipline;
}

async function getDiscipline(work: Work, id: string, version: number): Promise<Discipline> {
  assertAllowed(work.viewer, canReadStructure(work.viewer));
  const discipline = await work.em.findOne(Discipline, { id });
  if (discipline === null) throw new NotFound("Discipline", id);
  await getPerson(work, discipline.personId);
  await assertMayKeep(work, discipline.personId);
  await work.em.lock(discipline, LockMode.OPTIMISTIC, version);
  if (discipline.withdrawnAt !== null) throw new Refused("personalFact.withdrawn");
  return discipline;
}

async function assertMayKeep(work: Work, personId: string): Promise<void> {
  const managed = await readsAsSpecialist(work, personId);
  assertAllowed(work.viewer, canKeepFacts(work.viewer, { managed, personId }));
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
