import { afterAll, beforeAll, expect, it } from "vitest";
import { rateStored } from "../../../server/evaluation/index.ts";
import { loadContent } from "../../../server/framework/index.ts";
import { makeAppointment } from "../../support/build-organization.ts";
import { evaluationOf, makeOpenedCycle } from "../../support/build-evaluation.ts";
import { makeAdoption, makeFrameworkFile, makePublishedVersion } from "../../support/build-framework.ts";
import { makeApproved, makeRotation, reach, type Rotation, seen, verb } from "../../support/work/build-programme.ts";
import { makeContent } from "../../support/build-rating.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { DECIDE, SAVE, SCORE, SUBMIT } from "../../support/evaluation-operations.ts";

const PROGRAMME = {
  name: "done",
  label: { vi: "Kết quả chương trình hành động" },
  kind: "RATIO" as const,
  source: "PROGRAMME" as const,
  typedBy: "HEAD" as const,
};

eachDatabase("the result of an action programme in an evaluation", (start) => {
  let khung: TestKhung;
  let rotation: Rotation;
  let cycleId: string;
  let programmeId: string;
  beforeAll(async () => {
    khung = await start();
    rotation = await makeRotation(khung);
    const file = makeFrameworkFile(makeContent({ metrics: [PROGRAMME] }));
    const { frameworkId } = await makePublishedVersion(khung, file);
    await makeAdoption(khung, { frameworkId, unitId: rotation.district.id });
    const june = { unitId: rotation.district.id, startsOn: "2026-06-01", endsOn: "2026-06-30" };
    const { id, commitments } = await makeApproved(rotation);
    programmeId = id;
    const [first, second] = commitments;
    await reach(rotation, [...(first?.milestones.slice(0, 1) ?? []), ...(second?.milestones ?? [])], "2026-03-31");
    await makeAppointment(khung, { unitId: rotation.commune.id });
    cycleId = (await makeOpenedCycle(khung, june)).id;
  });
  afterAll(() => khung.stop());

  const scores = async (evaluation: { frameworkVersionId: string }): Promise<object[]> => {
    const { criterionIds } = await loadContent(khung.look().sql, evaluation.frameworkVersionId);
    const answers = { "I.1": "20", "I.2": "true" };
    return Object.entries(answers).map(([code, value]) => ({ criterionId: criterionIds.get(code), value }));
  };

  it("is what the milestones due in the period give, exactly, and the trace says where it comes from", async () => {
    const evaluation = await evaluationOf(khung, cycleId, rotation.personId);
    const { id: evaluationId, version } = evaluation;
    const input = { evaluationId, version, scores: await scores(evaluation) };
    await rotation.official.ok(SUBMIT, { input });
    const row = await khung
      .look()
      .sql.selectFrom("evaluation_result")
      .selectAll()
      .where("evaluation_id", "=", evaluationId)
      .executeTakeFirstOrThrow();
    // Due in June: 3/2 of the first commitment, not done, and 2 of the second, done: 4/7; 30 + 4/7 × 70 = 70.
    expect(row.exact).toBe("70/1");
    const stored = JSON.parse(row.input) as Parameters<typeof rateStored>[1];
    expect(stored).toMatchObject({ metrics: { done: "4/7" } });
    const content = await loadContent(khung.look().sql, evaluation.frameworkVersionId);
    const rating = rateStored(content, stored);
    const node = rating.trace.flatMap((each) => [each, ...each.children]).find(({ key }) => key === "actionProgramme");
    expect(node).toMatchObject({ answer: "4/7", label: { en: expect.stringContaining("action programme") as string } });
  });

  it("is never typed, neither by the person nor by the head", async () => {
    const { id: evaluationId, version } = await evaluationOf(khung, cycleId, rotation.personId);
    const typed = { evaluationId, version, metrics: [{ name: "done", value: "1" }] };
    const refusal = await rotation.chair.refused(SCORE, { input: typed });
    expect(refusal.fields).toMatchObject([{ path: "input.metrics.0.value", rule: "programme.typedResult" }]);
    const other = await evaluationOf(khung, cycleId, rotation.chairId);
    const own = { evaluationId: other.id, version: other.version, metrics: typed.metrics };
    expect((await rotation.chair.refused(SAVE, { input: own })).fields?.[0]?.rule).toMatch(
      /^(programme\.typedResult|evaluation\.headOnly)$/,
    );
  });

  it("is computed anew as soon as a milestone is confirmed, until the evaluation is decided", async () => {
    const { commitments } = await seen(rotation.official, programmeId);
    const last = commitments[0]?.milestones[1];
    await reach(rotation, last ? [last] : [], "2026-06-30");
    const stored = async () => {
      const { id, step, exactTotal } = await evaluationOf(khung, cycleId, rotation.personId);
      const { exact, input } = await khung
        .look()
        .sql.selectFrom("evaluation_result")
        .select(["exact", "input"])
        .where("evaluation_id", "=", id)
        .executeTakeFirstOrThrow();
      return { step, exactTotal, exact, done: (JSON.parse(input) as { metrics: Record<string, string> }).metrics.done };
    };
    expect(await stored()).toMatchObject({ step: "DECISION", exactTotal: "100/1", exact: "100/1", done: "1/1" });
    const { id: evaluationId, version } = await evaluationOf(khung, cycleId, rotation.personId);
    await rotation.chair.ok(DECIDE, { input: { evaluationId, version, grade: "A", reason: "Đã xem xét" } });
    const confirmed = (await seen(rotation.chair, programmeId)).commitments[0]?.milestones[1];
    const again = { id: confirmed?.id, version: confirmed?.version, reason: "Chưa kiểm tra hết các chi bộ" };
    await verb(rotation.chair, "rejectMilestone", again);
    expect(await stored()).toMatchObject({ step: "LOCKED", exact: "100/1", done: "1/1" });
  });

  it("stands in the form with the programme that it comes from, for those who may read the programme", async () => {
    const { id } = await evaluationOf(khung, cycleId, rotation.personId);
    const source = `query ($id: Uuid!) { evaluation(id: $id) { programmeSource { value programmes { id startsOn } } } }`;
    const expected = { value: "4/7", programmes: [{ id: programmeId, startsOn: "2026-01-01" }] };
    for (const actor of [rotation.official, rotation.chair, rotation.specialist])
      expect(await actor.ok(source, { id })).toEqual({ evaluation: { programmeSource: expected } });
    const other = await evaluationOf(khung, cycleId, rotation.chairId);
    expect(await rotation.chair.ok(source, { id: other.id })).toEqual({
      evaluation: { programmeSource: { value: null, programmes: [] } },
    });
  });

  it("is absent, not zero, for somebody without a programme, who hands in all the same", async () => {
    const evaluation = await evaluationOf(khung, cycleId, rotation.chairId);
    const { id: evaluationId, version } = evaluation;
    await rotation.chair.ok(SUBMIT, { input: { evaluationId, version, scores: await scores(evaluation) } });
    const row = await khung
      .look()
      .sql.selectFrom("evaluation_result")
      .selectAll()
      .where("evaluation_id", "=", evaluationId)
      .executeTakeFirstOrThrow();
    expect(row.exact).toBeNull();
    expect(JSON.parse(row.input)).toMatchObject({ metrics: {} });
  });
});
