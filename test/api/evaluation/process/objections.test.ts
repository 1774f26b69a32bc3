import { afterAll, beforeAll, expect, it } from "vitest";
import { passObjectionTerms } from "../../../../server/evaluation/index.ts";
import type { Work } from "../../../../server/kernel/index.ts";
import {
  act,
  currentOf,
  decide,
  makeProcess,
  type Process,
  refuse,
  travel,
} from "../../../support/process/build-process.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import type { Member } from "../../../support/build-evaluation.ts";

const OBJECTIONS = `query ($id: Uuid!) { evaluation(id: $id) {
  step decidedGrade objections { state text filedOn dueOn answer resolverName isLate newDecisionId } reservations { text }
  decisions { id grade reason cause supersededById } objectionResolver { kind personId unitId }
  abilities { canFileObjection { allowed rule } canResolveObjection { allowed rule } } } }`;

eachDatabase("objections and reservations", (start) => {
  let khung: TestKhung;
  let process: Process;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  async function told(at = "2026-07-15T02:00:00Z"): Promise<Member> {
    await travel(khung, at);
    process = await makeProcess(khung);
    const [clerk] = process.commune.clerks;
    await decide(khung, process, clerk, "HTN");
    await act(khung, process, process.commune.head.actor, clerk, "issueNotice");
    return clerk;
  }
  const read = async (clerk: Member) => {
    const { id } = await currentOf(khung, process, clerk);
    return (await clerk.actor.ok<{ evaluation: Record<string, unknown> }>(OBJECTIONS, { id })).evaluation;
  };

  it("an objection goes one level up, with seven working days to answer; the decision stands meanwhile", async () => {
    const clerk = await told();
    const { chairman, head, commune } = process.commune;
    expect(await refuse(khung, process, head.actor, clerk, "fileObjection", { text: "Sai" })).toMatchObject({
      rule: "objection.notOwn",
    });
    expect(await refuse(khung, process, clerk.actor, clerk, "fileObjection", { text: "   " })).toMatchObject({
      code: "INVALID_INPUT",
    });
    await act(khung, process, clerk.actor, clerk, "fileObjection", { text: "Chưa tính công việc đột xuất" });
    expect(await read(clerk)).toMatchObject({
      step: "RESOLUTION",
      decidedGrade: "HTN",
      objections: [{ state: "OPEN", filedOn: "2026-07-15", dueOn: "2026-07-24", isLate: false }],
      objectionResolver: { kind: "HEAD", personId: chairman.personId, unitId: commune.id },
    });
    const answer = { outcome: "UPHOLD", text: "Giữ nguyên" };
    expect(await refuse(khung, process, head.actor, clerk, "resolveObjection", answer)).toMatchObject({
      rule: "objection.ownDecision",
    });
    expect(await refuse(khung, process, clerk.actor, clerk, "resolveObjection", answer)).toMatchObject({
      rule: "decision.ownEvaluation",
    });
    expect(await refuse(khung, process, process.secretary.actor, clerk, "resolveObjection", answer)).toMatchObject({
      rule: "objection.notResolver",
    });
  });

  it("an upheld result goes on with its answer, and the old decision stays the one", async () => {
    const clerk = await told();
    const { chairman } = process.commune;
    await act(khung, process, clerk.actor, clerk, "fileObjection", { text: "Chưa đúng" });
    await travel(khung, "2026-07-27T02:00:00Z");
    expect(
      await refuse(khung, process, chairman.actor, clerk, "resolveObjection", {
        outcome: "UPHOLD",
        grade: "HTT",
        text: "x",
      }),
    ).toMatchObject({ fields: [{ rule: "objection.gradeGiven" }] });
    await act(khung, process, chairman.actor, clerk, "resolveObjection", {
      outcome: "UPHOLD",
      text: "Đã kiểm tra hồ sơ",
    });
    expect(await read(clerk)).toMatchObject({
      step: "PUBLICATION",
      decidedGrade: "HTN",
      objections: [{ state: "UPHELD", answer: "Đã kiểm tra hồ sơ", isLate: true, newDecisionId: null }],
      decisions: [{ grade: "HTN", supersededById: null }],
    });
  });

  it("an objection found right leads to a new decision; the old one is kept and names it", async () => {
    const clerk = await told();
    const { chairman } = process.commune;
    await act(khung, process, clerk.actor, clerk, "fileObjection", { text: "Chưa đúng" });
    const change = (grade?: string) => ({ outcome: "CHANGE", grade, text: "Bổ sung công việc đột xuất" });
    expect(await refuse(khung, process, chairman.actor, clerk, "resolveObjection", change())).toMatchObject({
      fields: [{ rule: "objection.gradeMissing" }],
    });
    expect(await refuse(khung, process, chairman.actor, clerk, "resolveObjection", change("HTN"))).toMatchObject({
      fields: [{ rule: "objection.sameGrade" }],
    });
    await act(khung, process, chairman.actor, clerk, "resolveObjection", change("HTT"));
    const seen = (await read(clerk)) as { decisions: { id: string; supersededById: string | null }[] };
    expect(seen).toMatchObject({
      step: "PUBLICATION",
      decidedGrade: "HTT",
      decisions: [
        { grade: "HTN", cause: "DECISION", supersededById: seen.decisions[1]?.id },
        { grade: "HTT", cause: "RESOLUTION", reason: "Bổ sung công việc đột xuất", supersededById: null },
      ],
      objections: [{ state: "CHANGED", newDecisionId: seen.decisions[1]?.id }],
    });
  });

  it("an objection may be taken back, and filed again while the term runs", async () => {
    const clerk = await told();
    await act(khung, process, clerk.actor, clerk, "fileObjection", { text: "Chưa đúng" });
    expect(await act(khung, process, clerk.actor, clerk, "withdrawObjection")).toMatchObject({ step: "OBJECTION" });
    await act(khung, process, clerk.actor, clerk, "fileObjection", { text: "Vẫn chưa đúng" });
    await travel(khung, "2026-07-30T02:00:00Z");
    expect(await act(khung, process, clerk.actor, clerk, "withdrawObjection")).toMatchObject({ step: "PUBLICATION" });
    expect(await read(clerk)).toMatchObject({ objections: [{ state: "WITHDRAWN" }, { state: "WITHDRAWN" }] });
  });

  it("the last day of the term is included to midnight in Vietnam; after it nothing is taken, job or no job", async () => {
    const clerk = await told();
    await travel(khung, "2026-07-22T16:59:00Z");
    expect(await read(clerk)).toMatchObject({ abilities: { canFileObjection: { allowed: true } } });
    await travel(khung, "2026-07-22T17:00:00Z");
    const late = await refuse(khung, process, clerk.actor, clerk, "fileObjection", { text: "Muộn" });
    expect(late).toMatchObject({ code: "FORBIDDEN", rule: "objection.termPassed", values: { dueOn: "2026-07-22" } });
    expect(late.message.vi).toContain("2026-07-22");
    const pass = async (work: Work) => passObjectionTerms(work);
    expect(await khung.write(pass, {})).toMatchObject({ moved: expect.any(Number) });
    expect(await read(clerk)).toMatchObject({ step: "PUBLICATION", decidedGrade: "HTN" });
    expect(await khung.write(pass, {})).toEqual({ moved: 0 });
  });

  it("another opinion may be put on record after the notice; it changes nothing", async () => {
    await travel(khung, "2026-07-15T02:00:00Z");
    process = await makeProcess(khung);
    const [clerk] = process.commune.clerks;
    await decide(khung, process, clerk, "HTN");
    expect(await refuse(khung, process, clerk.actor, clerk, "reserveOpinion", { text: "Bảo lưu" })).toMatchObject({
      rule: "objection.notTold",
    });
    await act(khung, process, process.commune.head.actor, clerk, "issueNotice");
    await act(khung, process, clerk.actor, clerk, "reserveOpinion", { text: "Tôi bảo lưu ý kiến" });
    expect(await read(clerk)).toMatchObject({
      step: "OBJECTION",
      decidedGrade: "HTN",
      reservations: [{ text: "Tôi bảo lưu ý kiến" }],
    });
  });
});
