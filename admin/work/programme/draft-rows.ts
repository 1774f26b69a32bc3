import type { VariablesOf } from "../../../schema/graphql.ts";
import type { DraftActionProgramme } from "../../../schema/operations/work/programme-verbs.ts";
import type { Programme } from "./programme.ts";

/** What the form holds; the same for a new programme and a stored one. */
export type ProgrammeDraft = Omit<VariablesOf<typeof DraftActionProgramme>["input"], "idempotencyKey">;
export type CommitmentRow = ProgrammeDraft["commitments"][number];
export type MilestoneRow = CommitmentRow["milestones"][number];

/** An empty commitment with one milestone, both due on the programme's last day. */
export function newCommitment(dueOn: string): CommitmentRow {
  return { text: "", measure: "", weight: "1", dueOn, milestones: [{ text: "", dueOn }] };
}

/** A year from a day on. Example: "2026-07-15" → "2027-07-14". */
export function aYearFrom(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** An empty programme for a post. */
export function newDraft(appointmentId: string, bodyId: string, today: string): ProgrammeDraft {
  const endsOn = aYearFrom(today);
  return { appointmentId, bodyId, startsOn: today, endsOn, context: "", commitments: [newCommitment(endsOn)] };
}

/** A stored programme as the form holds it. */
export function draftOf(programme: Programme): ProgrammeDraft {
  const { appointmentId, bodyId, startsOn, endsOn, context, commitments } = programme;
  return {
    ...{ appointmentId, bodyId, startsOn, endsOn, context },
    commitments: commitments.map(({ text, measure, weight, dueOn, milestones }) => ({
      ...{ text, measure, weight, dueOn },
      milestones: milestones.map((one) => ({ text: one.text, dueOn: one.dueOn })),
    })),
  };
}

/** The list with one entry changed, or without it when the change is null. */
export function withEntry<T>(list: readonly T[], index: number, entry: T | null): T[] {
  return list.flatMap((one, place) => (place !== index ? [one] : entry === null ? [] : [entry]));
}
