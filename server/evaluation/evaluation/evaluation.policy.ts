import { CycleKind, type CycleStatus } from "../../cycle/index.ts";
import { ALLOWED, allOf, assertAllowed, denied, type Verdict, type Viewer, WrongStep } from "../../kernel/index.ts";
import { DelegatedAct } from "../../organization/index.ts";
import type { StepKind } from "../../rating/index.ts";
import type { Decider } from "../authority/decider.ts";
import { dueDayOf, type DueDays, isAfter } from "../rights/deadline.ts";
import type { ObjectionResolver, StandingDecision } from "../rights/resolver-of.ts";
import { EvaluationStep } from "./evaluation.enums.ts";
import { canReturnFrom, RETURNABLE_STEPS, UNDECIDED_STEPS } from "./evaluation.steps.ts";

/** A cycle as the rights of its evaluations depend on it. */
export interface CycleTerms extends DueDays {
  readonly kind: CycleKind;
  readonly status: CycleStatus;
  /** Whether nothing may be done after the last day of a step; otherwise it is late. */
  readonly strictDeadlines?: boolean | 0 | 1;
}

/** What the rights over an evaluation depend on. */
export interface EvaluationRightsFacts {
  /** The person, or the head of the unit that is evaluated; nobody acts on oneself. */
  readonly personId: string | null;
  readonly step: EvaluationStep;
  /** Steps that this evaluation goes through. */
  readonly steps: readonly StepKind[];
  readonly decider: Decider;
  /** What the viewer does today in the decider's place. */
  readonly standsInFor?: readonly DelegatedAct[];
  /** What the viewer does today in the place of who solves an objection. */
  readonly standsInForResolver?: readonly DelegatedAct[];
  /** Whether the viewer is chair or secretary of the collective that decides. */
  readonly isBodyOfficer?: boolean;
  /** The decision that stands; null before there is one. */
  readonly decision: StandingDecision | null;
  /** Who solves an objection to it; null before it is decided. */
  readonly resolver: ObjectionResolver | null;
  readonly cycle: CycleTerms;
  /** The day in Vietnam. */
  readonly today: string;
  /** Whether the person was told a result. */
  readonly isNoticed: boolean;
  readonly objectionDueOn: string | null;
  readonly needsReview: boolean;
  /** Whether the viewer holds an AUTHORITY grant over the unit. */
  readonly isAuthority: boolean;
  /** Whether the viewer holds one over the unit from which objections are solved. */
  readonly isAuthorityAbove: boolean;
  /** Whether the viewer is an organization specialist of the unit. */
  readonly isSpecialist: boolean;
  /** Whether the viewer is one of the unit above that of the decider. */
  readonly isSpecialistAbove: boolean;
  /** The Party committee whose opinion is asked, where the viewer is its member. */
  readonly partyBodyId: string | null;
  /** Whether a meeting votes on it now. */
  readonly inMeeting: boolean;
}

/** What the right over one's own form depends on. */
export type SelfRatingFacts = Pick<EvaluationRightsFacts, "personId" | "step" | "cycle" | "today">;

/** The person alone fills in the own form, while it is at SELF and the day allows it. */
export function canSelfRate(viewer: Viewer, facts: SelfRatingFacts): Verdict {
  const own = viewer.isSystem || isSubject(viewer, facts);
  return own ? allOf(atStep(facts, EvaluationStep.SELF), inTime(facts)) : denied("evaluation.notOwn");
}

/** The decider enters own values before deciding. */
export function canScore(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(isDecider(viewer, facts), atStep(facts, EvaluationStep.DECISION), inTime(facts));
}

/** The decider decides, never on oneself; a collective only by its recorded meeting. */
export function canDecide(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(
    isDecider(viewer, facts),
    notByBody(viewer, facts),
    atStep(facts, EvaluationStep.DECISION),
    inTime(facts),
  );
}

/** No, where a collective decides: nobody decides alone in its place. */
export function notByBody(viewer: Viewer, { decider }: Pick<EvaluationRightsFacts, "decider">): Verdict {
  return decider.kind === "BODY" && !viewer.isSystem ? denied("decision.byBody") : ALLOWED;
}

/** The decider sends it back to the person before the decision, but not out of a running meeting. */
export function canReturn(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(
    isDecider(viewer, facts),
    facts.steps.includes("SELF") ? ALLOWED : denied("evaluation.noSelfStep"),
    canReturnFrom(facts.steps, facts.step) ? ALLOWED : wrongStep(facts.step, RETURNABLE_STEPS),
    notInMeeting(facts),
  );
}

/** The decider or a specialist states that somebody is not rated, never about oneself. */
export function canMarkNotRated(viewer: Viewer, facts: EvaluationRightsFacts): Verdict {
  return allOf(isDeciderOrSpecialist(viewer, facts), atStep(facts, ...UNDECIDED_STEPS), notInMeeting(facts));
}

/**
 * The head or authority who decides, as somebody else than the person; a delegate in the days of the delegation, and
 * chair and secretary of a collective for what goes on around its meeting.
 *
 * @param act what a delegation must name; by itself the decision of the cycle: a score or a yearly grade.
 */
export function isDecider(viewer: Viewer, facts: EvaluationRightsFacts, act = decidingAct(facts)): Verdict {
  if (viewer.isSystem) return ALLOWED;
  if (isSubject(viewer, facts)) return denied("decision.ownEvaluation");
  if (facts.decider.kind === "AUTHORITY") return facts.isAuthority ? ALLOWED : denied("decision.notAuthority");
  if (facts.decider.kind === "BODY") return facts.isBodyOfficer ? ALLOWED : denied("decision.notBodyOfficer");
  const inPlace = standsIn(facts.standsInFor, act);
  return viewer.personId === facts.decider.personId || inPlace ? ALLOWED : denied("decision.notDecider");
}

/** Whether one of the delegated acts is this one. */
export function standsIn(acts: readonly DelegatedAct[] | undefined, act: DelegatedAct): boolean {
  return acts !== undefined && (acts.includes(DelegatedAct.ALL) || acts.includes(act));
}

function decidingAct({ cycle }: Pick<EvaluationRightsFacts, "cycle">): DelegatedAct {
  return cycle.kind === CycleKind.YEAR ? DelegatedAct.DECIDE : DelegatedAct.SCORE;
}

/** The decider, or a specialist of the unit about somebody else. */
export function isDeciderOrSpecialist(viewer: Viewer, facts: EvaluationRightsFacts, act?: DelegatedAct): Verdict {
  return facts.isSpecialist && !isSubject(viewer, facts) ? ALLOWED : isDecider(viewer, facts, act);
}

/** Whether the viewer is the one evaluated. */
export function isSubject(viewer: Viewer, facts: Pick<EvaluationRightsFacts, "personId">): boolean {
  return viewer.personId !== null && viewer.personId === facts.personId;
}

/** No, when the evaluation stands in none of the steps. */
export function atStep(facts: Pick<EvaluationRightsFacts, "step">, ...allowed: readonly EvaluationStep[]): Verdict {
  return allowed.includes(facts.step) ? ALLOWED : wrongStep(facts.step, allowed);
}

/** No after the last day of the current step, where the cycle is strict; the day itself is included. */
export function inTime({ cycle, step, today }: Pick<EvaluationRightsFacts, "cycle" | "step" | "today">): Verdict {
  const dueOn = dueDayOf(cycle, step);
  return cycle.strictDeadlines && isAfter(dueOn, today) ? denied("evaluation.afterDeadline", { dueOn }) : ALLOWED;
}

function wrongStep(current: EvaluationStep, allowed: readonly EvaluationStep[]): Verdict {
  return denied("evaluation.step", { current, allowed: allowed.join(", ") });
}

/** No while a meeting votes on it. */
export function notInMeeting(facts: Pick<EvaluationRightsFacts, "inMeeting">): Verdict {
  return facts.inMeeting ? denied("evaluation.meetingRunning") : ALLOWED;
}

/**
 * Throws what the verdict says; a step out of turn is an error of its own kind.
 *
 * @throws WrongStep with the current and the allowed steps.
 * @throws Forbidden with the verdict's rule.
 */
export function assertRight(viewer: Viewer, verdict: Verdict): void {
  if (!verdict.allowed && verdict.rule === "evaluation.step") {
    throw new WrongStep(String(verdict.values?.["current"]), String(verdict.values?.["allowed"]).split(", "));
  }
  assertAllowed(viewer, verdict);
}
