import type { ResultOf } from "../../../schema/graphql.ts";
import type { ActionProgramme, ActionProgrammes } from "../../../schema/operations/work/programme.ts";
import { localToday } from "../../shared/text/format.ts";
import type { Tone } from "../../shared/ui/parts.tsx";

/** A programme as its page reads it. */
export type Programme = ResultOf<typeof ActionProgramme>["actionProgramme"];
/** A programme as lists read it. */
export type ListedProgramme = ResultOf<typeof ActionProgrammes>["actionProgrammes"]["items"][number];
export type Commitment = Programme["commitments"][number];
export type Milestone = Commitment["milestones"][number];
export type Question = Programme["questions"][number];

export const STATE_TONES: Readonly<Record<Programme["state"], Tone>> = {
  DRAFT: "default",
  SUBMITTED: "info",
  RETURNED: "warning",
  APPROVED: "primary",
  ENDED: "success",
};

/** What a verb is about, as it stands now: the programme itself, a milestone or a question. */
export interface Part {
  readonly version: number;
  /** Message key of the state; null for a question. */
  readonly state: string | null;
  readonly answer: string;
}

/** Finds the part of an id; null for what is not there yet. */
export function partFinder(programme: Programme): (id: string) => Part | null {
  return (id) => partOf(programme, id, localToday());
}

function partOf(programme: Programme, id: string, today: string): Part | null {
  const { version, state, commitments, questions } = programme;
  if (programme.id === id) return { version, state: `programme.state.${state}`, answer: "" };
  const milestone = commitments.flatMap(({ milestones }) => milestones).find((one) => one.id === id);
  if (milestone !== undefined)
    return { version: milestone.version, state: milestoneWord(milestone, today).key, answer: "" };
  const question = questions.find((one) => one.id === id);
  return question === undefined ? null : { version: question.version, state: null, answer: question.answer ?? "" };
}

/** The word for a milestone and its colour: what counts, not only what was reported. */
export function milestoneWord(milestone: Milestone, today: string): { key: string; tone: Tone } {
  const { state, confirmedAt, doneOn, dueOn, excuse } = milestone;
  if (state === "DONE" && confirmedAt !== null) {
    const late = doneOn !== null && doneOn > dueOn && excuse === null;
    return late
      ? { key: "programme.mile.late", tone: "warning" }
      : { key: "programme.mile.confirmed", tone: "success" };
  }
  if (state === "OPEN" && dueOn < today) return { key: "programme.mile.overdue", tone: "error" };
  const tones = { OPEN: "default", DONE: "info", MISSED: "error", CANCELLED: "default" } as const;
  return { key: `programme.mile.state.${state}`, tone: tones[state] };
}
