import { afterAll, beforeAll, expect, it } from "vitest";
import { endWithCycle } from "../../../../server/evaluation/index.ts";
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
import { EVALUATION } from "../../../support/evaluation-operations.ts";

const OPINIONS = `query ($id: Uuid!) { evaluation(id: $id) { steps opinions { kind agrees grade text byName voidedAt } } }`;

eachDatabase("the whole process of a regulation", (start) => {
  let khung: TestKhung;
  let process: Process;
  beforeAll(async () => {
    khung = await start();
    process = await makeProcess(khung);
  });
  afterAll(() => khung.stop());

  it("an evaluation goes from the person over Party committee and organization department to the decision", async () => {
    const { commune, secretary } = process;
    const [clerk] = commune.clerks;
    expect(await act(khung, process, clerk.actor, clerk, "submitSelfRating", { grade: "HTXS" })).toMatchObject({
      step: "PARTY_OPINION",
    });
    expect(
      await act(khung, process, secretary.actor, clerk, "recordPartyOpinion", { agrees: true, text: "Nhất trí" }),
    ).toMatchObject({ step: "HR_PROPOSAL" });
    expect(
      await act(khung, process, commune.specialist, clerk, "proposeByHr", { grade: "HTT", text: "Có việc trễ hạn" }),
    ).toMatchObject({ step: "DECISION", proposedGrade: "HTT" });
    expect(
      await refuse(khung, process, commune.head.actor, clerk, "decideEvaluation", { grade: "HTXS" }),
    ).toMatchObject({ rule: "decision.reasonRequired", values: { proposed: "HTT" } });
    expect(
      await act(khung, process, commune.head.actor, clerk, "decideEvaluation", {
        grade: "HTXS",
        reason: "Có sáng kiến",
      }),
    ).toMatchObject({ step: "NOTICE", decidedGrade: "HTXS", noticedOn: null });
  });

  it("opinions come only from the Party committee and the organization department, never on oneself", async () => {
    const { commune, secretary } = process;
    const [, clerk] = commune.clerks;
    await act(khung, process, clerk.actor, clerk, "submitSelfRating", { grade: "HTT" });
    const text = { agrees: false, text: "Không nhất trí" };
    expect(await refuse(khung, process, commune.head.actor, clerk, "recordPartyOpinion", text)).toMatchObject({
      code: "FORBIDDEN",
      rule: "opinion.notCommittee",
    });
    expect(await refuse(khung, process, commune.specialist, clerk, "proposeByHr", { text: "x" })).toMatchObject({
      code: "WRONG_STEP",
    });
    expect(
      await refuse(khung, process, secretary.actor, clerk, "recordPartyOpinion", { ...text, text: "  " }),
    ).toMatchObject({ code: "INVALID_INPUT" });
    await act(khung, process, secretary.actor, clerk, "recordPartyOpinion", { ...text, grade: "HTN" });
    const { id } = await currentOf(khung, process, clerk);
    const seen = await commune.head.actor.ok<{ evaluation: object }>(OPINIONS, { id });
    expect(seen.evaluation).toMatchObject({
      opinions: [{ kind: "PARTY", agrees: false, grade: "HTN", voidedAt: null }],
    });
    expect((await clerk.actor.ok<{ evaluation: object }>(OPINIONS, { id })).evaluation).toMatchObject({ opinions: [] });
    expect((await secretary.actor.ok<{ evaluation: object }>(OPINIONS, { id })).evaluation).toMatchObject({
      opinions: [{ text: "Không nhất trí" }],
    });
  });

  it("what was said loses its object when the evaluation goes back to the person", async () => {
    const { commune } = process;
    const [, clerk] = commune.clerks;
    const back = await act(khung, process, commune.head.actor, clerk, "returnEvaluation", { reason: "Thiếu số liệu" });
    expect(back).toMatchObject({ step: "SELF", returnReason: "Thiếu số liệu" });
    const seen = await commune.head.actor.ok<{ evaluation: { opinions: { voidedAt: string | null }[] } }>(OPINIONS, {
      id: back.id,
    });
    expect(seen.evaluation.opinions[0]?.voidedAt).toEqual(expect.any(String));
  });

  it("the person sees neither grade nor reason before the notice, not even by filtering", async () => {
    const { commune } = process;
    const [clerk] = commune.clerks;
    const { id } = await currentOf(khung, process, clerk);
    const own = await clerk.actor.ok<{ evaluation: object }>(EVALUATION, { id });
    expect(own.evaluation).toMatchObject({ step: "NOTICE", decidedGrade: null, decisions: [] });
    const count = `query ($filter: EvaluationFilter) { evaluations(filter: $filter) { total items { id decidedGrade } } }`;
    for (const grade of ["HTXS", "HTT", "HTN", "KHT"])
      expect(await clerk.actor.ok(count, { filter: { grade } })).toEqual({ evaluations: { total: 0, items: [] } });
    expect(await commune.head.actor.ok(count, { filter: { grade: "HTXS" } })).toMatchObject({
      evaluations: { total: 1, items: [{ decidedGrade: "HTXS" }] },
    });
  });

  it("with the notice the person sees grade and reason, and the term to object is counted in working days", async () => {
    const { commune } = process;
    const [clerk] = commune.clerks;
    expect(await refuse(khung, process, clerk.actor, clerk, "issueNotice")).toMatchObject({
      rule: "decision.ownEvaluation",
    });
    await travel(khung, "2026-07-17T02:00:00Z");
    expect(await act(khung, process, commune.specialist, clerk, "issueNotice")).toMatchObject({
      step: "OBJECTION",
      noticedOn: "2026-07-17",
      objectionDueOn: "2026-07-24",
    });
    const { id } = await currentOf(khung, process, clerk);
    const own = await clerk.actor.ok<{ evaluation: object }>(EVALUATION, { id });
    expect(own.evaluation).toMatchObject({ decidedGrade: "HTXS", decisions: [{ reason: "Có sáng kiến" }] });
  });

  it("who agrees need not wait for the term; the end of the cycle ends the publication", async () => {
    const [clerk] = process.commune.clerks;
    expect(await act(khung, process, clerk.actor, clerk, "acceptResult")).toMatchObject({ step: "PUBLICATION" });
    const close = async (work: Work, { id }: { id: string }) => {
      await endWithCycle(work, id);
      return {};
    };
    await khung.write(close, { id: process.cycle.id });
    expect(await currentOf(khung, process, clerk)).toMatchObject({ step: "LOCKED", decidedGrade: "HTXS" });
  });

  it("a step that the regulation describes only for leaders is passed by for a clerk", async () => {
    const leadersOnly = await makeProcess(khung, (file) => {
      const { ballot: _, ...scheme } = file.scheme;
      const procedure = [
        { step: "PARTY_OPINION" as const, text: { vi: "Cấp ủy cho ý kiến" }, appliesTo: { leading: true } },
      ];
      return { scheme: { ...scheme, steps: ["SELF", "PARTY_OPINION", "DECISION", "LOCKED"], procedure } };
    });
    const { clerks, head } = leadersOnly.commune;
    expect(
      await act(khung, leadersOnly, clerks[0].actor, clerks[0], "submitSelfRating", { grade: "HTT" }),
    ).toMatchObject({
      step: "DECISION",
    });
    expect(await act(khung, leadersOnly, head.actor, head, "submitSelfRating", { grade: "HTT" })).toMatchObject({
      step: "PARTY_OPINION",
    });
    expect(await decide(khung, leadersOnly, clerks[0])).toMatchObject({ step: "LOCKED" });
  });
});
