import "reflect-metadata";
import { describe, expect, it } from "vitest";
import { CycleKind, CycleStatus } from "../../../server/cycle/index.ts";
import { orderRefusal } from "../../../server/evaluation/decision/order.ts";
import { EvaluationStep, EvaluationSubject } from "../../../server/evaluation/evaluation/evaluation.enums.ts";
import { canSelfRate, type EvaluationRightsFacts } from "../../../server/evaluation/evaluation/evaluation.policy.ts";
import { canFileObjection, canResolveObjection } from "../../../server/evaluation/objection/objection.policy.ts";
import { canRecordPartyOpinion } from "../../../server/evaluation/opinion/opinion.policy.ts";
import { dayOf, isAfter, isLate } from "../../../server/evaluation/rights/deadline.ts";
import { asSeenBy } from "../../../server/evaluation/rights/hidden.ts";
import { resolverOf } from "../../../server/evaluation/rights/resolver-of.ts";
import { canSupersede, canUnlock } from "../../../server/evaluation/unlock/unlock.policy.ts";
import { ANONYMOUS, type Viewer } from "../../../server/kernel/index.ts";

const someone = (personId: string): Viewer => ({ ...ANONYMOUS, accountId: `account-${personId}`, personId });
const facts = (over: Partial<EvaluationRightsFacts> = {}): EvaluationRightsFacts => ({
  personId: "clerk",
  step: EvaluationStep.RESOLUTION,
  steps: ["SELF", "DECISION", "NOTICE", "OBJECTION", "RESOLUTION", "LOCKED"],
  decider: { kind: "HEAD", personId: "head", unitId: "block" },
  decision: { id: "d", unitId: "block", personId: "head", accountId: "account-head" },
  resolver: { kind: "HEAD", personId: "chairman", unitId: "commune" },
  cycle: {
    kind: CycleKind.MONTH,
    status: CycleStatus.OPEN,
    selfDueOn: "2026-07-20",
    voteDueOn: null,
    decisionDueOn: null,
  },
  today: "2026-07-20",
  isNoticed: true,
  objectionDueOn: "2026-07-22",
  needsReview: false,
  isAuthority: false,
  isAuthorityAbove: false,
  isSpecialist: false,
  isSpecialistAbove: false,
  partyBodyId: null,
  inMeeting: false,
  ...over,
});

describe("who answers an objection", () => {
  const ladder = [
    { unitId: "block", headId: "head" },
    { unitId: "commune", headId: "chairman" },
    { unitId: "province", headId: null },
  ];

  it("the next head above the decision", () => {
    const decided = { unitId: "block", personId: "head" };
    expect(resolverOf(decided, ladder, "clerk", "commune")).toEqual({
      ...{ kind: "HEAD", personId: "chairman", unitId: "commune" },
    });
    expect(resolverOf({ unitId: "commune", personId: "chairman" }, ladder, "head", "commune")).toEqual({
      ...{ kind: "AUTHORITY", unitId: "province" },
    });
  });

  it("never the person, nor whoever decided, also where one of them heads several units", () => {
    const both = [
      ladder[0],
      { unitId: "commune", headId: "head" },
      { unitId: "province", headId: "governor" },
    ] as const;
    const rungs = both.flatMap((rung) => (rung ? [rung] : []));
    expect(resolverOf({ unitId: "block", personId: "head" }, rungs, "clerk", "commune")).toMatchObject({
      personId: "governor",
    });
  });

  it("an authority by grant over the unit above the cycle where an authority by grant decided", () => {
    expect(resolverOf({ unitId: null, personId: null }, ladder, "chairman", "commune")).toEqual({
      ...{ kind: "AUTHORITY", unitId: "province" },
    });
    expect(resolverOf({ unitId: null, personId: null }, ladder.slice(0, 2), "chairman", "commune")).toEqual({
      ...{ kind: "AUTHORITY", unitId: "commune" },
    });
  });

  it("is somebody else than the person and the decider", () => {
    expect(canResolveObjection(someone("chairman"), facts())).toEqual({ allowed: true });
    expect(canResolveObjection(someone("clerk"), facts())).toMatchObject({ rule: "decision.ownEvaluation" });
    expect(canResolveObjection(someone("head"), facts())).toMatchObject({ rule: "objection.ownDecision" });
    expect(canResolveObjection(someone("other"), facts())).toMatchObject({ rule: "objection.notResolver" });
  });
});

describe("terms and last days", () => {
  it("the last day is included, in the day of Vietnam", () => {
    expect(dayOf("2026-07-31T16:59:59.999Z")).toBe("2026-07-31");
    expect(dayOf("2026-07-31T17:00:00.000Z")).toBe("2026-08-01");
    expect([isAfter("2026-07-31", "2026-07-31"), isAfter("2026-07-31", "2026-08-01")]).toEqual([false, true]);
    expect(isLate("2026-07-31", "2026-07-31T17:00:00.000Z", "2026-08-02")).toBe(true);
    expect(isLate("2026-07-31", null, "2026-07-31")).toBe(false);
    expect(isLate(null, null, "2026-12-31")).toBe(false);
  });

  it("a strict cycle takes nothing after the day, a lenient one does", () => {
    const late = facts({ step: EvaluationStep.SELF, today: "2026-07-21" });
    expect(canSelfRate(someone("clerk"), late)).toEqual({ allowed: true });
    const strict = { ...late, cycle: { ...late.cycle, strictDeadlines: true } };
    expect(canSelfRate(someone("clerk"), strict)).toMatchObject({
      rule: "evaluation.afterDeadline",
      values: { dueOn: "2026-07-20" },
    });
  });

  it("an objection is refused after its term by the date alone", () => {
    const open = facts({ step: EvaluationStep.OBJECTION, today: "2026-07-22" });
    expect(canFileObjection(someone("clerk"), open)).toEqual({ allowed: true });
    expect(canFileObjection(someone("clerk"), { ...open, today: "2026-07-23" })).toMatchObject({
      rule: "objection.termPassed",
    });
    expect(canFileObjection(someone("clerk"), { ...open, today: "2026-12-31", objectionDueOn: null })).toEqual({
      allowed: true,
    });
  });
});

describe("rights outside the order of steps", () => {
  const locked = facts({ step: EvaluationStep.LOCKED });

  it("only somebody above opens a decided one again, never one's own, never in a closed cycle", () => {
    expect(canUnlock(someone("head"), locked)).toMatchObject({ rule: "evaluation.notAbove" });
    const above = { ...locked, isSpecialistAbove: true };
    expect(canUnlock(someone("specialist"), above)).toEqual({ allowed: true });
    expect(canUnlock(someone("clerk"), above)).toMatchObject({ rule: "decision.ownEvaluation" });
    const closed = { ...above, cycle: { ...above.cycle, status: CycleStatus.CLOSED } };
    expect(canUnlock(someone("specialist"), closed)).toMatchObject({ rule: "evaluation.cycleClosed" });
  });

  it("the decider or the one above replaces a final decision", () => {
    expect(canSupersede(someone("head"), locked)).toEqual({ allowed: true });
    expect(canSupersede(someone("chairman"), locked)).toEqual({ allowed: true });
    expect(canSupersede(someone("clerk"), locked)).toMatchObject({ rule: "decision.ownEvaluation" });
    expect(canSupersede(someone("other"), locked)).toMatchObject({ rule: "decision.notDecider" });
  });

  it("a member of the committee says nothing about oneself", () => {
    const asked = facts({ step: EvaluationStep.PARTY_OPINION, partyBodyId: "body" });
    expect(canRecordPartyOpinion(someone("member"), asked)).toEqual({ allowed: true });
    expect(canRecordPartyOpinion(someone("clerk"), asked)).toMatchObject({ rule: "opinion.ownEvaluation" });
    expect(canRecordPartyOpinion(someone("head"), { ...asked, partyBodyId: null })).toMatchObject({
      rule: "opinion.notCommittee",
    });
  });
});

describe("the order of deciding", () => {
  const person = { subject: EvaluationSubject.PERSON, leading: true, readsStaff: true };
  const nothing = { subUnits: 0, unit: 0, staff: 0 };

  it("lower units before the unit, the unit before its people, the head after the staff", () => {
    const unit = { subject: EvaluationSubject.UNIT, leading: false, readsStaff: false };
    expect(orderRefusal(unit, { ...nothing, subUnits: 2, staff: 9 })).toEqual({
      rule: "decision.subUnitsFirst",
      values: { count: 2 },
    });
    expect(orderRefusal(person, { ...nothing, unit: 1, staff: 3 })?.rule).toBe("decision.unitFirst");
    expect(orderRefusal(person, { ...nothing, staff: 3 })?.rule).toBe("decision.staffFirst");
    expect(orderRefusal({ ...person, readsStaff: false }, { ...nothing, staff: 3 })).toBeNull();
    expect(orderRefusal({ ...person, leading: false }, { ...nothing, staff: 3 })).toBeNull();
    expect(orderRefusal(person, nothing)).toBeNull();
  });
});

describe("what one sees of the own result", () => {
  const decided = {
    ...{ step: EvaluationStep.NOTICE, subject: EvaluationSubject.PERSON, personId: "clerk", selfSubmittedAt: "x" },
    ...{ scoredAt: "x", noticedAt: null, decidedGrade: "HTT", decidedAt: "x" },
    ...{ suggestedGrade: "HTT", exactTotal: "80/1", shownTotal: "80", needsDecision: true },
  };

  it("neither grade nor totals before the notice, everything after it; others see it at once", () => {
    expect(asSeenBy(decided, someone("clerk"))).toMatchObject({
      ...{ decidedGrade: null, suggestedGrade: null, exactTotal: null, shownTotal: null, needsDecision: false },
    });
    expect(asSeenBy(decided, someone("head"))).toMatchObject({ decidedGrade: "HTT", shownTotal: "80" });
    const told = { ...decided, step: EvaluationStep.OBJECTION, noticedAt: "x" };
    expect(asSeenBy(told, someone("clerk"))).toMatchObject({ decidedGrade: "HTT", shownTotal: "80" });
    expect(asSeenBy({ ...decided, step: EvaluationStep.LOCKED }, someone("clerk"))).toMatchObject({
      decidedGrade: "HTT",
    });
  });

  it("the own totals as long as nobody else has scored", () => {
    const handed = { ...decided, step: EvaluationStep.DECISION, scoredAt: null, decidedGrade: null, decidedAt: null };
    expect(asSeenBy(handed, someone("clerk"))).toMatchObject({ shownTotal: "80", suggestedGrade: "HTT" });
    expect(asSeenBy({ ...handed, scoredAt: "x" }, someone("clerk"))).toMatchObject({ shownTotal: null });
  });
});
