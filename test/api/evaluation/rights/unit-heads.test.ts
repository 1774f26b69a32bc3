import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../../server/cycle/index.ts";
import { decideEvaluation, Evaluation, issueNotice } from "../../../../server/evaluation/index.ts";
import type { FrameworkFile } from "../../../../server/framework/index.ts";
import type { Work } from "../../../../server/kernel/index.ts";
import { adoptShipped, type Commune, evaluationOf, makeCommune } from "../../../support/build-evaluation.ts";
import { decidedMonth, headOnly, makeYear } from "../../../support/build-period.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import type { Actor } from "../../../support/test-khung.ts";

const SEEN = `query ($id: Uuid!) { evaluation(id: $id) { step decidedGrade suggestedGrade decisions { grade }
  result { grade } scores(step: DECISION) { id } objectionResolver { unitId } } }`;
const GRADED = `query ($filter: EvaluationFilter) { evaluations(filter: $filter) { total } }`;

/** The head decides; a unit is told its result by a notice, and so is a person. */
function withNotice(file: FrameworkFile): Partial<FrameworkFile> {
  const { scheme } = headOnly(file);
  return scheme === undefined ? {} : { scheme: { ...scheme, steps: ["DECISION", "NOTICE", "LOCKED"] } };
}

eachDatabase("the head and the result of the own unit before its notice", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let year: Cycle;
  let unitId: string;
  let ownId: string;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", commune.commune.id, withNotice);
    await adoptShipped(khung, "nd-335-2025-to-chuc", commune.commune.id, withNotice);
    const { block, head } = commune;
    for (let month = 1; month <= 12; month += 1)
      await decidedMonth(khung, block.id, head.personId, month, ["HTXS", "95/1"]);
    year = await makeYear(khung, { unitId: commune.commune.id });
    ownId = (await evaluationOf(khung, year.id, head.personId)).id;
    unitId = (await khung.write(readUnitEvaluation, { cycleId: year.id, unitId: block.id })).id;
    await khung.write(decideEvaluation, {
      evaluationId: unitId,
      version: await version(),
      grade: "HTT",
      reason: "Tốt",
    });
  });
  afterAll(() => khung.stop());

  const version = async () => (await khung.write(readVersion, { id: unitId })).version;
  const seenBy = async (who: Actor, id: string) => (await who.ok<{ evaluation: object }>(SEEN, { id })).evaluation;
  const graded = async (who: Actor) => {
    const filter = { cycleId: year.id, grade: "HTT", subject: "UNIT" };
    return (await who.ok<{ evaluations: { total: number } }>(GRADED, { filter })).evaluations.total;
  };

  it("sees neither grade nor decision, and no filter tells them; those above see both", async () => {
    const { head, chairman, specialist } = commune;
    const untold = { step: "NOTICE", decidedGrade: null, decisions: [], scores: [], objectionResolver: null };
    expect(await seenBy(head.actor, unitId)).toMatchObject(untold);
    expect(await graded(head.actor)).toBe(0);
    for (const other of [chairman.actor, specialist]) {
      expect(await seenBy(other, unitId)).toMatchObject({ decidedGrade: "HTT", decisions: [{ grade: "HTT" }] });
      expect(await graded(other)).toBe(1);
    }
  });

  it("nor what was computed for the head, which the unit's grade caps", async () => {
    const { head } = commune;
    expect(await evaluationOf(khung, year.id, head.personId)).toMatchObject({ suggestedGrade: "HTT" });
    expect(await seenBy(head.actor, ownId)).toMatchObject({ suggestedGrade: null, result: null });
  });

  it("sees everything from the notice on", async () => {
    const { head } = commune;
    await khung.write(issueNotice, { evaluationId: unitId, version: await version() });
    expect(await seenBy(head.actor, unitId)).toMatchObject({ decidedGrade: "HTT", decisions: [{ grade: "HTT" }] });
    expect(await graded(head.actor)).toBe(1);
    expect(await seenBy(head.actor, ownId)).toMatchObject({ suggestedGrade: "HTT" });
  });
});

async function readUnitEvaluation({ em }: Work, { cycleId, unitId }: { cycleId: string; unitId: string }) {
  return em.findOneOrFail(Evaluation, { cycleId, subjectUnitId: unitId });
}

async function readVersion({ em }: Work, { id }: { id: string }): Promise<Evaluation> {
  return em.findOneOrFail(Evaluation, id);
}
