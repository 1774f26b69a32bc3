import { randomUUID } from "node:crypto";
import { sql as raw } from "kysely";
import { DecisionCause, EvaluationStep } from "../../../../server/evaluation/index.ts";
import type { Work } from "../../../../server/kernel/index.ts";
import { evaluationOf, makeOpenedCycle } from "../../../support/build-evaluation.ts";
import type { TestKhung } from "../../../support/test-khung.ts";

/** Whose evaluations stand where. */
export interface ProcessPeople {
  readonly unitId: string;
  readonly employeeId: string;
  readonly colleagueId: string;
  readonly personId: string;
  readonly decidedId: string;
}

/** Evaluations in the steps around the decision, one each, in cycles of their own. */
export async function makeProcessPlace(khung: TestKhung, people: ProcessPeople) {
  const { unitId, employeeId, colleagueId, personId, decidedId } = people;
  const month = (number: string) => ({ unitId, startsOn: `2026-${number}-01`, endsOn: `2026-${number}-28` });
  const [first, second] = [
    (await makeOpenedCycle(khung, month("03"))).id,
    (await makeOpenedCycle(khung, month("02"))).id,
  ];
  const stand = async (cycleId: string, who: string, step: EvaluationStep): Promise<string> => {
    const { id } = await evaluationOf(khung, cycleId, who);
    await khung.write(standAt, { id, step, unitId });
    return id;
  };
  return {
    processCycleId: first,
    ownResultId: await stand(first, employeeId, EvaluationStep.OBJECTION),
    opinionId: await stand(first, colleagueId, EvaluationStep.PARTY_OPINION),
    proposalId: await stand(first, personId, EvaluationStep.HR_PROPOSAL),
    noticeId: await stand(first, decidedId, EvaluationStep.NOTICE),
    objectedId: await stand(second, employeeId, EvaluationStep.RESOLUTION),
    finalId: await stand(second, decidedId, EvaluationStep.LOCKED),
  };
}

/** Where an evaluation is to stand, and as whose head it was decided. */
interface Standing {
  readonly id: string;
  readonly step: EvaluationStep;
  readonly unitId: string;
}

/** Puts an evaluation into a step, with the decision that the days before would have made. */
async function standAt({ sql, clock }: Work, { id, step, unitId }: Standing): Promise<object> {
  const at = clock.now().toISOString();
  const decided = !new Set([EvaluationStep.PARTY_OPINION, EvaluationStep.HR_PROPOSAL]).has(step);
  const result = decided ? { decided_grade: "HTN", decided_at: at } : {};
  const told = decided && step !== EvaluationStep.NOTICE ? { noticed_at: at, noticed_on: at.slice(0, 10) } : {};
  const values = { step, self_grade: "HTT", self_submitted_at: at, ...result, ...told };
  await sql.updateTable("evaluation").set(values).where("id", "=", id).execute();
  if (step === EvaluationStep.LOCKED)
    await sql
      .updateTable("evaluation")
      .set({ needs_review: raw<boolean>`true` })
      .where("id", "=", id)
      .execute();
  if (decided)
    await sql
      .insertInto("decision")
      .values(decisionOf(id, unitId, at))
      .execute();
  return {};
}

function decisionOf(evaluationId: string, unitId: string, at: string) {
  const made = { id: randomUUID(), evaluation_id: evaluationId, unit_id: unitId, grade: "HTN", decided_at: at };
  return { ...made, cause: DecisionCause.DECISION, noticed_at: at };
}
