import type { VariablesOf } from "../../../schema/graphql.ts";
import type { DraftActionProgramme } from "../../../schema/operations/work/programme-verbs.ts";
import { typedNumber } from "../task/task-words.ts";
import type { Programme } from "./programme.ts";

type Content = Omit<VariablesOf<typeof DraftActionProgramme>["input"], "idempotencyKey">;
type CommitmentContent = Content["commitments"][number];

/** A row of the form; its key is the id of the stored one, by which two edits of it find each other. */
interface Keyed {
  readonly key: string;
}

export type MilestoneRow = Keyed & CommitmentContent["milestones"][number];
export type CommitmentRow = Keyed &
  Omit<CommitmentContent, "milestones"> & { readonly milestones: readonly MilestoneRow[] };
/** What the form holds; the same for a new programme and a stored one. */
export type ProgrammeDraft = Omit<Content, "commitments"> & { readonly commitments: readonly CommitmentRow[] };

let made = 0;

function newKey(): string {
  made += 1;
  return `new-${String(made)}`;
}

/** An empty milestone due on a day. */
export function newMilestone(dueOn: string): MilestoneRow {
  return { key: newKey(), text: "", dueOn };
}

/** An empty commitment with one milestone, both due on the programme's last day. */
export function newCommitment(dueOn: string): CommitmentRow {
  return { key: newKey(), text: "", measure: "", weight: "1", dueOn, milestones: [newMilestone(dueOn)] };
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
    commitments: commitments.map(({ id, text, measure, weight, dueOn, milestones }) => ({
      ...{ key: id, text, measure, weight, dueOn },
      milestones: milestones.map((one) => ({ key: one.id, text: one.text, dueOn: one.dueOn })),
    })),
  };
}

/** What is sent of a draft; a weight may be typed with a comma. */
export function contentOf({ commitments, ...head }: ProgrammeDraft): Content {
  return {
    ...head,
    commitments: commitments.map(({ key: _, weight, milestones, ...row }) => ({
      ...row,
      weight: typedNumber(weight) ?? "",
      milestones: milestones.map(({ text, dueOn }) => ({ text, dueOn })),
    })),
  };
}

/** The list with one entry changed, or without it when the change is null. */
export function withEntry<T>(list: readonly T[], index: number, entry: T | null): T[] {
  return list.flatMap((one, place) => (place !== index ? [one] : entry === null ? [] : [entry]));
}
