import "reflect-metadata";
import { describe, expect, it } from "vitest";
import { CycleKind, CycleStatus } from "../../../server/cycle/index.ts";
import { departure } from "../../../server/evaluation/decision/departure.ts";
import { EvaluationStep } from "../../../server/evaluation/evaluation/evaluation.enums.ts";
import {
  canDecide,
  canMarkNotRated,
  canReturn,
  canSelfRate,
  type EvaluationRightsFacts,
} from "../../../server/evaluation/evaluation/evaluation.policy.ts";
import {
  DECIDED_STEPS,
  firstStep,
  nextStep,
  OPEN_STEPS,
  STEP_TABLE,
  UNDECIDED_STEPS,
} from "../../../server/evaluation/evaluation/evaluation.steps.ts";
import { ANONYMOUS, type Viewer } from "../../../server/kernel/index.ts";
import { STEP_ORDER, type StepKind } from "../../../server/rating/index.ts";

const VOTED: StepKind[] = ["SELF", "COLLECTIVE", "DECISION", "LOCKED"];
const HEADED: StepKind[] = ["DECISION", "LOCKED"];

const someone = (personId: string): Viewer => ({ ...ANONYMOUS, accountId: `account-${personId}`, personId });
const facts = (over: Partial<EvaluationRightsFacts> = {}): EvaluationRightsFacts => ({
  personId: "clerk",
  step: EvaluationStep.DECISION,
  steps: VOTED,
  decider: { kind: "HEAD", personId: "head", unitId: "u" },
  decision: null,
  resolver: null,
  cycle: {
    kind: CycleKind.MONTH,
    status: CycleStatus.OPEN,
    selfDueOn: "2026-07-20",
    voteDueOn: null,
    decisionDueOn: "2026-07-31",
  },
  today: "2026-07-15",
  isNoticed: false,
  objectionDueOn: null,
  needsReview: false,
  isAuthority: false,
  isAuthorityAbove: false,
  isSpecialist: false,
  isSpecialistAbove: false,
  partyBodyId: null,
  inMeeting: false,
  ...over,
});

describe("the process as a table", () => {
  it("an evaluation goes through the steps of its regulation in their order", () => {
    expect([firstStep(VOTED), firstStep(HEADED)]).toEqual(["SELF", "DECISION"]);
    expect(nextStep(VOTED, EvaluationStep.SELF)).toBe("COLLECTIVE");
    expect(nextStep(["SELF", "DECISION"], EvaluationStep.SELF)).toBe("DECISION");
    expect(nextStep(["SELF", "DECISION"], EvaluationStep.DECISION)).toBe("LOCKED");
    expect(nextStep(HEADED, EvaluationStep.LOCKED)).toBe("LOCKED");
  });

  it("only an objection leads to its resolution; the order passes it by", () => {
    const steps: StepKind[] = ["DECISION", "NOTICE", "OBJECTION", "RESOLUTION", "PUBLICATION", "LOCKED"];
    expect(nextStep(steps, EvaluationStep.OBJECTION)).toBe("PUBLICATION");
    expect(nextStep(steps, EvaluationStep.RESOLUTION)).toBe("PUBLICATION");
    expect(nextStep(["DECISION", "NOTICE", "OBJECTION", "RESOLUTION"], EvaluationStep.OBJECTION)).toBe("LOCKED");
  });

  it("every step that a regulation may name has its row, and what waits before the decision is told apart", () => {
    expect(Object.keys(STEP_TABLE)).toEqual(expect.arrayContaining([...STEP_ORDER]));
    expect(UNDECIDED_STEPS).toEqual(["SELF", "COLLECTIVE", "PARTY_OPINION", "HR_PROPOSAL", "DECISION"]);
    expect(DECIDED_STEPS).toEqual(["NOTICE", "OBJECTION", "RESOLUTION", "PUBLICATION", "LOCKED"]);
    expect(OPEN_STEPS).toEqual([...UNDECIDED_STEPS, "NOTICE", "RESOLUTION"]);
  });

  it("a decision departs from what was proposed, and from the suggested grade where nobody proposed one", () => {
    expect(departure({ proposedGrade: "HTT", suggestedGrade: "HTXS" }, "HTXS")).toBe("HTT");
    expect(departure({ proposedGrade: "HTT", suggestedGrade: null }, "HTT")).toBeNull();
    expect(departure({ proposedGrade: null, suggestedGrade: "HTXS" }, "HTT")).toBe("HTXS");
    expect(departure({ proposedGrade: null, suggestedGrade: null }, "HTT")).toBeNull();
  });
});

describe("rights over an evaluation", () => {
  it("the person fills in the own form only while it is the own turn", () => {
    expect(canSelfRate(someone("clerk"), facts({ step: EvaluationStep.SELF }))).toEqual({ allowed: true });
    expect(canSelfRate(someone("clerk"), facts())).toMatchObject({ rule: "evaluation.step" });
    expect(canSelfRate(someone("head"), facts({ step: EvaluationStep.SELF }))).toMatchObject({
      rule: "evaluation.notOwn",
    });
    expect(canSelfRate(ANONYMOUS, facts({ personId: null, step: EvaluationStep.SELF }))).toMatchObject({
      rule: "evaluation.notOwn",
    });
  });

  it("the one head decides, nobody else and never the person", () => {
    expect(canDecide(someone("head"), facts())).toEqual({ allowed: true });
    expect(canDecide(someone("other"), facts())).toMatchObject({ rule: "decision.notDecider" });
    const byGrant = facts({ decider: { kind: "AUTHORITY" }, isAuthority: true });
    expect(canDecide(someone("clerk"), byGrant)).toMatchObject({ rule: "decision.ownEvaluation" });
    expect(canDecide(someone("other"), byGrant)).toEqual({ allowed: true });
    expect(canDecide(someone("other"), { ...byGrant, isAuthority: false })).toMatchObject({
      rule: "decision.notAuthority",
    });
  });

  it("a specialist marks others not rated, not oneself", () => {
    const step = EvaluationStep.SELF;
    expect(canMarkNotRated(someone("specialist"), facts({ step, isSpecialist: true }))).toEqual({ allowed: true });
    expect(canMarkNotRated(someone("clerk"), facts({ step, isSpecialist: true }))).toMatchObject({
      rule: "decision.ownEvaluation",
    });
    expect(canMarkNotRated(someone("head"), facts({ step: EvaluationStep.LOCKED }))).toMatchObject({
      rule: "evaluation.step",
    });
  });

  it("nothing is sent back out of a running meeting or where the person was never asked", () => {
    expect(canReturn(someone("head"), facts())).toEqual({ allowed: true });
    expect(canReturn(someone("head"), facts({ step: EvaluationStep.COLLECTIVE, inMeeting: true }))).toMatchObject({
      rule: "evaluation.meetingRunning",
    });
    expect(canReturn(someone("head"), facts({ steps: HEADED }))).toMatchObject({ rule: "evaluation.noSelfStep" });
    expect(canReturn(someone("head"), facts({ step: EvaluationStep.LOCKED }))).toMatchObject({
      rule: "evaluation.step",
    });
  });
});
