import { deciderName, type NamedDecider } from "../answers/decider-words.ts";
import type { StepName, Why } from "../answers/rows.ts";

/** How one step of the process stands. */
export type Standing = "done" | "skipped" | "now" | "ahead";

/** One step of an evaluation, ready to be shown. */
export interface TimelineStep {
  readonly step: StepName;
  readonly standing: Standing;
  /** Name of who acts, where one person or collective is meant; else null and the step's own words say who. */
  readonly actor: string | null;
  readonly dueOn: string | null;
  /** When it was done, where that is known. */
  readonly doneAt: string | null;
  readonly isLate: boolean;
  /** Why it was left out. */
  readonly reason: string | null;
}

/** What of an evaluation its timeline depends on. */
export type TimelineFacts = Pick<
  Why,
  | "step"
  | "steps"
  | "subject"
  | "selfSubmittedAt"
  | "decidedAt"
  | "noticedAt"
  | "objectionDueOn"
  | "deadlines"
  | "objections"
  | "opinions"
  | "stepExceptions"
> & {
  readonly person: { readonly fullName: string } | null;
  readonly decider: NamedDecider;
  readonly objectionResolver: NamedDecider | null;
};

/**
 * The steps of one evaluation in order: who acts, until when, what is done and what was late or left out.
 *
 * An answer to an objection shows only where there was one; nothing lies ahead of somebody who is not rated.
 */
export function timelineOf(why: TimelineFacts): TimelineStep[] {
  const shown = why.steps.filter((step) => step !== "RESOLUTION" || why.step === step || why.objections.length > 0);
  const at = shown.indexOf(why.step);
  const isOver = why.step === "LOCKED";
  return shown.flatMap((step, place) => {
    const left = leftOut(why, step);
    const standing: Standing =
      step === why.step && !isOver ? "now" : isOver || place < at ? (left === null ? "done" : "skipped") : "ahead";
    if (why.step === "NOT_RATED" && standing === "ahead" && doneAtOf(why, step) === null) return [];
    return [
      {
        step,
        standing: why.step === "NOT_RATED" ? "done" : standing,
        actor: actorOf(why, step),
        doneAt: standing === "ahead" && why.step !== "NOT_RATED" ? null : doneAtOf(why, step),
        ...dueOf(why, step),
        reason: standing === "skipped" ? left : null,
      },
    ];
  });
}

/** The reason with which a step was left out, unless the evaluation went back before it since. */
function leftOut({ stepExceptions }: TimelineFacts, step: StepName): string | null {
  const back = stepExceptions.findLastIndex(({ kind }) => kind === "RETURNED");
  const skipped = stepExceptions.findLastIndex((one) => one.kind === "SKIPPED" && one.step === step);
  return skipped > back || step === "SELF" ? (stepExceptions[skipped]?.reason ?? null) : null;
}

function actorOf(why: TimelineFacts, step: StepName): string | null {
  switch (step) {
    case "SELF":
    case "OBJECTION":
      return why.person?.fullName ?? null;
    case "DECISION":
      return deciderName(why.decider);
    case "RESOLUTION":
      return why.objections.at(-1)?.resolverName ?? deciderName(why.objectionResolver);
    default:
      return null;
  }
}

function doneAtOf(why: TimelineFacts, step: StepName): string | null {
  const opinion = (kind: "HR" | "PARTY"): string | null =>
    why.opinions.findLast((one) => one.kind === kind && one.voidedAt === null)?.givenAt ?? null;
  switch (step) {
    case "SELF":
      return why.selfSubmittedAt;
    case "PARTY_OPINION":
      return opinion("PARTY");
    case "HR_PROPOSAL":
      return opinion("HR");
    case "DECISION":
      return why.decidedAt;
    case "NOTICE":
      return why.noticedAt;
    case "RESOLUTION":
      return why.objections.at(-1)?.resolvedAt ?? null;
    default:
      return null;
  }
}

function dueOf(why: TimelineFacts, step: StepName): Pick<TimelineStep, "dueOn" | "isLate"> {
  const objection = why.objections.at(-1);
  if (step === "OBJECTION") return { dueOn: why.objectionDueOn, isLate: false };
  if (step === "RESOLUTION") return { dueOn: objection?.dueOn ?? null, isLate: objection?.isLate ?? false };
  const deadline = why.deadlines.find((one) => one.step === step);
  return { dueOn: deadline?.dueOn ?? null, isLate: deadline?.isLate ?? false };
}
