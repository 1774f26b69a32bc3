import { Cycle, CycleKind, CycleStatus, CycleTrack } from "../../server/cycle/index.ts";
import { Evaluation, EvaluationStep, EvaluationSubject, factsOf } from "../../server/evaluation/index.ts";
import { fold, nameSortKey, type Work } from "../../server/kernel/index.ts";
import { Person, PositionClass, SubjectType } from "../../server/organization/index.ts";
import { countMoves } from "../../server/statistics/index.ts";
import { nextNumber } from "./per-file/memory.ts";
import type { TestKhung } from "./test-khung.ts";

/** A cycle as if it had been opened, without evaluations: July 2026 of the unit. */
export async function makeOpenCycle(khung: TestKhung, over: Partial<Cycle> & { unitId: string }): Promise<Cycle> {
  const made = nextNumber("statistics");
  const cycle = Object.assign(new Cycle(), {
    code: `KY-${String(made)}`,
    name: `Kỳ ${String(made)}`,
    kind: CycleKind.MONTH,
    track: CycleTrack.STATE,
    startsOn: "2026-07-01",
    endsOn: "2026-07-31",
    status: CycleStatus.OPEN,
    searchFold: "",
    ...over,
  });
  return khung.write(saveCycle, cycle);
}

async function saveCycle(work: Work, cycle: Cycle): Promise<Cycle> {
  work.em.persist(cycle);
  await work.em.flush();
  return cycle;
}

/** Evaluations that are alike. */
export interface AlikeEvaluations {
  readonly cycle: Cycle;
  readonly unitId: string;
  readonly frameworkVersionId: string;
  readonly count: number;
  readonly step?: EvaluationStep;
  readonly grade?: string | null;
  readonly reason?: string | null;
  readonly positionClass?: PositionClass;
  readonly fullName?: string;
  readonly total?: string | null;
  /** Anything else that is alike. */
  readonly over?: Partial<Evaluation>;
}

/** Evaluations in a step, each of a new person, counted as the program counts new ones. */
export function makeEvaluations(khung: TestKhung, alike: AlikeEvaluations): Promise<Evaluation[]> {
  return khung.write(saveEvaluations, alike);
}

async function saveEvaluations(work: Work, alike: AlikeEvaluations): Promise<Evaluation[]> {
  const evaluations = Array.from({ length: alike.count }, () => evaluationOf(work, alike));
  await work.em.flush();
  await countMoves(
    work,
    evaluations.map((evaluation) => ({ evaluationId: evaluation.id, before: null, after: factsOf(evaluation) })),
  );
  return evaluations;
}

function evaluationOf(work: Work, alike: AlikeEvaluations): Evaluation {
  const made = nextNumber("statistics");
  const fullName = alike.fullName ?? `Trần Thị ${String(made)}`;
  const person = Object.assign(new Person(), {
    code: `NV${String(made)}`,
    fullName,
    searchFold: fold(fullName),
    sortKey: nameSortKey(fullName),
  });
  const evaluation = Object.assign(new Evaluation(), {
    cycleId: alike.cycle.id,
    subject: EvaluationSubject.PERSON,
    personId: person.id,
    unitId: alike.unitId,
    positionClass: alike.positionClass ?? PositionClass.PROFESSIONAL,
    subjectType: SubjectType.CIVIL_SERVANT,
    leading: false,
    frameworkVersionId: alike.frameworkVersionId,
    track: alike.cycle.track,
    startsOn: alike.cycle.startsOn,
    endsOn: alike.cycle.endsOn,
    step: alike.step ?? EvaluationStep.LOCKED,
    decidedGrade: alike.grade ?? null,
    notRatedReason: alike.reason ?? null,
    shownTotal: alike.total ?? null,
    ...alike.over,
  });
  work.em.persist([person, evaluation]);
  return evaluation;
}

/** Closes a cycle as the program does, with the hook of closing. */
export function closeForTest(khung: TestKhung, cycleId: string): Promise<object> {
  return khung.write(closeCycleNow, { cycleId });
}

async function closeCycleNow(work: Work, { cycleId }: { cycleId: string }): Promise<object> {
  await work.sql.updateTable("cycle").set({ status: CycleStatus.CLOSED }).where("id", "=", cycleId).execute();
  await work.hooks.cycleOpened?.(work, cycleId);
  await work.hooks.cycleClosed?.(work, cycleId);
  return {};
}
