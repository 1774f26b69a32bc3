import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../server/cycle/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  type Member,
} from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import {
  CAST,
  CLOSE_CYCLE,
  CONVENE,
  COUNT,
  DECIDE,
  EVALUATION,
  MEETING,
  MEETINGS,
  MY_EVALUATIONS,
  OUTLOOK,
  RETURN,
  SUBMIT,
} from "../../support/evaluation-operations.ts";

interface Mine {
  readonly myEvaluations: {
    readonly total: number;
    readonly items: readonly { readonly id: string; readonly version: number }[];
  };
}
interface Meeting {
  readonly id: string;
  readonly version: number;
  readonly candidates: readonly { readonly evaluationId: string; readonly isOwn: boolean }[];
}

eachDatabase("the month of Nông Sơn", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let cycle: Cycle;
  let meetingId: string;
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id);
    cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id, code: "2026-07-NP" });
  });
  afterAll(() => khung.stop());

  const blockMembers = (): Member[] => [commune.head, commune.deputy, ...commune.clerks];
  async function submit(who: Member, grade: string): Promise<void> {
    const { myEvaluations } = await who.actor.ok<Mine>(MY_EVALUATIONS);
    const [own] = myEvaluations.items;
    await who.actor.ok(SUBMIT, {
      input: { evaluationId: own?.id, version: own?.version, grade, strengths: "Hoàn thành đúng hạn" },
    });
  }
  async function vote(who: Member, gradeOf: (evaluationId: string) => string | null): Promise<unknown> {
    const { meeting } = await who.actor.ok<{ meeting: Meeting }>(MEETING, { id: meetingId });
    const choices = meeting.candidates
      .filter((each) => !each.isOwn)
      .map(({ evaluationId }) => ({ evaluationId, grade: gradeOf(evaluationId) }));
    return who.actor.ok(CAST, { input: { meetingId, choices } });
  }

  it("everybody names a grade for oneself; the vote begins for those who handed in", async () => {
    for (const who of blockMembers().slice(0, 3)) await submit(who, "HTXS");
    await submit(commune.chairman, "HTT");
    const late = await commune.head.actor.refused(CONVENE, { input: { cycleId: cycle.id, unitId: commune.block.id } });
    expect(late).toMatchObject({ code: "REFUSED", rule: "meeting.late", values: { count: 1 } });
    expect(late.message.vi).toContain("1 người");
    await submit(commune.clerks[1], "HTT");
    expect(await commune.deputy.actor.ok(OUTLOOK, { cycleId: cycle.id, unitId: commune.block.id })).toEqual({
      meetingOutlook: { waiting: 4, late: 0, runningMeetingId: null, canConvene: { allowed: true, rule: null } },
    });
  });

  it("a head or deputy convenes the unit, a clerk does not", async () => {
    const input = { cycleId: cycle.id, unitId: commune.block.id, secretaryPersonId: commune.clerks[0].personId };
    expect(await commune.clerks[0].actor.refused(CONVENE, { input })).toMatchObject({
      code: "FORBIDDEN",
      rule: "meeting.notConvener",
    });
    const { conveneMeeting } = await commune.head.actor.ok<{ conveneMeeting: Meeting }>(CONVENE, { input });
    expect(conveneMeeting).toMatchObject({
      state: "VOTING",
      mode: "OPEN",
      quorum: "2/3",
      votedCount: 0,
      eligibleCount: 4,
    });
    expect(conveneMeeting.candidates).toHaveLength(4);
    meetingId = conveneMeeting.id;
    expect(await commune.deputy.actor.refused(CONVENE, { input })).toMatchObject({ rule: "meeting.running" });
  });

  it("each colleague hands in one paper for the whole meeting and may replace it", async () => {
    const clerk = (await evaluationOf(khung, cycle.id, commune.clerks[1].personId)).id;
    const [first] = (
      await commune.clerks[0].actor.ok<{ meetings: { items: Meeting[] } }>(MEETINGS, { filter: { state: "VOTING" } })
    ).meetings.items;
    expect(first?.id).toBe(meetingId);
    for (const who of blockMembers()) await vote(who, () => "KHT");
    for (const who of blockMembers().slice(0, 3))
      expect(await vote(who, (id) => (id === clerk ? "HTN" : "HTT"))).toEqual({
        castBallot: { meetingId, hasVoted: true },
      });
    await vote(commune.clerks[1], () => null);
    const { meeting } = await commune.clerks[0].actor.ok<{ meeting: object }>(MEETING, { id: meetingId });
    expect(meeting).toMatchObject({
      votedCount: 4,
      hasVoted: true,
      tallies: [],
      abilities: { canVote: { allowed: true }, canClose: { rule: "meeting.notConvener" } },
    });
  });

  it("the count gives each the grade that most voted for", async () => {
    const { meeting } = await commune.head.actor.ok<{ meeting: Meeting }>(MEETING, { id: meetingId });
    await commune.head.actor.ok(COUNT, { input: { meetingId, version: meeting.version } });
    const clerk = await evaluationOf(khung, cycle.id, commune.clerks[1].personId);
    expect(clerk).toMatchObject({ step: "DECISION", selfGrade: "HTT", proposedGrade: "HTN", decidedGrade: null });
    const deputy = await commune.deputy.actor.ok<{ evaluation: object }>(EVALUATION, {
      id: (await evaluationOf(khung, cycle.id, commune.deputy.personId)).id,
    });
    expect(deputy.evaluation).toMatchObject({
      proposedGrade: "HTT",
      tallies: [
        {
          meetingId,
          counts: [
            { grade: "HTT", count: 2 },
            { grade: null, count: 1 },
          ],
        },
      ],
    });
    const again = await commune.clerks[0].actor.refused(CAST, { input: { meetingId, choices: [] } });
    expect(again).toMatchObject({ code: "FORBIDDEN", rule: "meeting.closed" });
  });

  it("the head decides on the block, with a reason where departing from the vote", async () => {
    const clerk = await evaluationOf(khung, cycle.id, commune.clerks[1].personId);
    const input = { evaluationId: clerk.id, version: clerk.version, grade: "HTT" };
    const refused = await commune.head.actor.refused(DECIDE, { input });
    expect(refused).toMatchObject({
      code: "REFUSED",
      rule: "decision.reasonRequired",
      values: { grade: "HTT", proposed: "HTN" },
    });
    await commune.head.actor.ok(DECIDE, { input: { ...input, reason: "Đã khắc phục trong tháng" } });
    for (const who of [commune.deputy, commune.clerks[0]]) {
      const { id, version } = await evaluationOf(khung, cycle.id, who.personId);
      await commune.head.actor.ok(DECIDE, { input: { evaluationId: id, version, grade: "HTT" } });
    }
    const { evaluation } = await commune.clerks[1].actor.ok<{ evaluation: object }>(EVALUATION, { id: clerk.id });
    expect(evaluation).toMatchObject({
      step: "LOCKED",
      decidedGrade: "HTT",
      suggestedGrade: null,
      decisions: [
        {
          grade: "HTT",
          reason: "Đã khắc phục trong tháng",
          authorityPersonId: commune.head.personId,
          unitId: commune.block.id,
          supersededById: null,
        },
      ],
      result: { step: "DECISION", grade: null, rating: { reasons: [{ rule: "reason.judged" }] } },
    });
  });

  it("the head's own grade is decided by the chairman, who may send it back first", async () => {
    const own = await evaluationOf(khung, cycle.id, commune.head.personId);
    const decide = { evaluationId: own.id, version: own.version, grade: "HTT" };
    expect(await commune.head.actor.refused(DECIDE, { input: decide })).toMatchObject({
      code: "FORBIDDEN",
      rule: "decision.ownEvaluation",
    });
    const returned = { evaluationId: own.id, version: own.version, reason: "Bổ sung hạn chế" };
    await commune.chairman.actor.ok(RETURN, { input: returned });
    expect(await evaluationOf(khung, cycle.id, commune.head.personId)).toMatchObject({
      step: "SELF",
      returnReason: "Bổ sung hạn chế",
      proposedGrade: null,
    });
    await submit(commune.head, "HTT");
    expect(await evaluationOf(khung, cycle.id, commune.head.personId)).toMatchObject({
      step: "COLLECTIVE",
      returnReason: null,
    });
  });

  it("a cycle with unfinished evaluations is not closed", async () => {
    const refused = await commune.specialist.refused(CLOSE_CYCLE, {
      input: { cycleId: cycle.id, version: cycle.version },
    });
    expect(refused).toMatchObject({ code: "REFUSED", rule: "cycle.unfinished", values: { count: 2 } });
  });
});
