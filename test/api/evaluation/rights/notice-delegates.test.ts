import { afterAll, beforeAll, expect, it } from "vitest";
import { DelegatedAct, delegateActs } from "../../../../server/organization/index.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { EVALUATION, EVALUATIONS } from "../../../support/evaluation-operations.ts";
import {
  act,
  currentOf,
  makeProcess,
  type Process,
  verbDocument,
  withSteps,
} from "../../../support/process/build-process.ts";

const SEEN = `query ($id: Uuid!) { evaluation(id: $id) { step selfGrade strengths proposedGrade suggestedGrade decidedGrade
  person { fullName } decisions { grade reason result { id } } scores { id } measures { name } result { id }
  opinions { text } tallies { meetingId } abilities { canIssueNotice { allowed } canDecide { allowed } } } }`;
const MEETINGS = `query ($unitId: Uuid!) { meetings(filter: { unitId: $unitId }) { total } }`;
const BOARD = `query ($cycleId: Uuid!, $unitId: Uuid!) { quotaBoard(cycleId: $cycleId, unitId: $unitId) { unitName } }`;
const EXTERNAL = `query ($personId: Uuid!) { externalResults(personId: $personId) { id } }`;

interface List {
  readonly evaluations: { readonly total: number; readonly items: readonly { readonly id: string }[] };
}

eachDatabase("who only issues notices in a head's place", (start) => {
  let khung: TestKhung;
  let process: Process;
  beforeAll(async () => {
    khung = await start();
    process = await makeProcess(khung, withSteps(["SELF", "DECISION", "NOTICE", "LOCKED"]));
    const { block, deputy, head, clerks, chairman } = process.commune;
    const days = { startsOn: "2026-07-01", endsOn: "2026-07-31", document: "Giấy ủy quyền 12" };
    const acts = [DelegatedAct.NOTICE];
    await khung.write(delegateActs, { unitId: block.id, toPersonId: deputy.personId, acts, ...days });
    for (const one of [...clerks, head])
      await act(khung, process, one.actor, one, "submitSelfRating", { grade: "HTT", strengths: "Chăm chỉ" });
    const reason = { reason: "Vượt tiến độ" };
    await act(khung, process, head.actor, clerks[0], "decideEvaluation", { grade: "HTXS", ...reason });
    await act(khung, process, chairman.actor, head, "decideEvaluation", { grade: "HTXS", ...reason });
  });
  afterAll(() => khung.stop());

  it("reads what waits for the notice of that head and one's own, not what is undecided or about the head", async () => {
    const { deputy, clerks } = process.commune;
    const { evaluations } = await deputy.actor.ok<List>(EVALUATIONS, {});
    const [waiting, own] = [await currentOf(khung, process, clerks[0]), await currentOf(khung, process, deputy)];
    expect(evaluations.items.map(({ id }) => id).sort()).toEqual([waiting.id, own.id].sort());
    for (const other of [clerks[1], process.commune.head]) {
      const { id } = await currentOf(khung, process, other);
      expect(await deputy.actor.refused(EVALUATION, { id })).toMatchObject({ code: "NOT_FOUND" });
    }
  });

  it("reads the decision with its reason, not the form and what was proposed before", async () => {
    const { deputy, clerks, head } = process.commune;
    const { id } = await currentOf(khung, process, clerks[0]);
    const { evaluation } = await deputy.actor.ok<{ evaluation: object }>(SEEN, { id });
    expect(evaluation).toMatchObject({
      ...{ step: "NOTICE", selfGrade: null, strengths: null, proposedGrade: null, decidedGrade: "HTXS" },
      decisions: [{ grade: "HTXS", reason: "Vượt tiến độ", result: null }],
      ...{ scores: [], measures: [], result: null, opinions: [], tallies: [] },
      abilities: { canIssueNotice: { allowed: true }, canDecide: { allowed: false } },
    });
    const whole = await head.actor.ok<{ evaluation: object }>(SEEN, { id });
    expect(whole.evaluation).toMatchObject({ selfGrade: "HTT", strengths: "Chăm chỉ" });
  });

  it("reads no meeting, no quota and no result of the unit's people beside it", async () => {
    const { deputy, clerks, block } = process.commune;
    expect(await deputy.actor.ok(MEETINGS, { unitId: block.id })).toEqual({ meetings: { total: 0 } });
    const place = { cycleId: process.cycle.id, unitId: block.id };
    expect(await deputy.actor.refused(BOARD, place)).toMatchObject({ rule: "quota.notReader" });
    const { personId } = clerks[1];
    const results = await deputy.actor.run(EXTERNAL, { personId });
    expect(results.data?.["externalResults"] ?? []).toEqual([]);
  });

  it("issues the notice, and then it is no longer one's to read", async () => {
    const { deputy, clerks } = process.commune;
    const { id, version } = await currentOf(khung, process, clerks[0]);
    const input = { evaluationId: id, version };
    const told = await deputy.actor.ok<{ issueNotice: object }>(verbDocument("issueNotice"), { input });
    expect(told.issueNotice).toMatchObject({ step: "LOCKED", decidedGrade: "HTXS", selfGrade: null });
    expect(await deputy.actor.refused(EVALUATION, { id })).toMatchObject({ code: "NOT_FOUND" });
  });
});
