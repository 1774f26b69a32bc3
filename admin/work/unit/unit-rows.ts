import type { ResultOf, VariablesOf } from "../../../schema/graphql.ts";
import type { ReportTasks, UnitWork } from "../../../schema/operations/work/unit-work.ts";
import { toNumber } from "../../shared/text/format.ts";
import type { Share } from "../drill/share-words.ts";
import { daysBetween } from "../mine/period.ts";

export type Report = ResultOf<typeof UnitWork>;
export type ProgressLine = Report["workProgress"]["lines"][number];
export type PersonLine = Report["workMeasures"]["items"][number];
export type LateTask = Report["longest"]["items"][number];
export type TaskFilter = VariablesOf<typeof ReportTasks>["filter"];

/** Numbers of a line of progress, in the order of the table. */
export const COUNTS = ["tasks", "done", "submitted", "open", "late", "handedBack"] as const;
export type Count = (typeof COUNTS)[number];

interface Place {
  readonly unitId: string;
  readonly from: string;
  readonly to: string;
}

const STATES = {
  tasks: ["ASSIGNED", "IN_PROGRESS", "RETURNED", "SUBMITTED", "DONE", "HANDED_BACK"],
  done: ["DONE"],
  submitted: ["SUBMITTED"],
  open: ["ASSIGNED", "IN_PROGRESS", "RETURNED"],
  handedBack: ["HANDED_BACK"],
} as const;

/**
 * The tasks that a number counts, as the API filters them. Open ones are those still in time: their last day is today or
 * later.
 */
export function tasksOf(count: Count, line: ProgressLine | null, place: Place, today: string): TaskFilter {
  const whose =
    line === null
      ? { unitId: place.unitId, includeSubtree: true }
      : line.unitId !== null
        ? { unitId: line.unitId, includeSubtree: true }
        : { unitId: place.unitId, includeSubtree: false, ...(line.personId ? { ownerPersonId: line.personId } : {}) };
  const days = { dueFrom: place.from, dueTo: place.to };
  if (count === "late") return { ...whose, ...days, late: true, states: [...STATES.open] };
  const dueFrom = count === "open" && today > place.from ? today : place.from;
  return { ...whose, ...days, dueFrom, states: [...STATES[count]] };
}

/** Numbers of a person's line that open shares, and which shares each counts. */
export const SHARE_COUNTS = ["tasks", "done", "onTime", "late", "overdue", "returned", "handedBack"] as const;
export type ShareCount = (typeof SHARE_COUNTS)[number];

const COUNTED: Readonly<Record<ShareCount, (share: Share) => boolean>> = {
  tasks: () => true,
  done: ({ isDone }) => isDone,
  onTime: ({ isDone, delays }) => isDone && delays === 0,
  late: ({ delays }) => delays > 0,
  overdue: ({ isDone, isHandedBack, task }) => !isDone && !isHandedBack && task?.isLate === true,
  returned: ({ majorErrors, minorErrors }) => majorErrors + minorErrors > 0,
  handedBack: ({ isHandedBack }) => isHandedBack,
};

/** The shares that a number counts. */
export function sharesOf(count: ShareCount, shares: readonly Share[]): Share[] {
  return shares.filter(COUNTED[count]);
}

/** A number of a person's line; returned products are counted by their errors. */
export function shareCount(line: PersonLine, count: ShareCount): number {
  return count === "returned" ? line.majorErrors + line.minorErrors : line[count];
}

export type Weight = "heavy" | "light" | "even";

/** How much somebody has beside the others. */
export interface Load {
  readonly line: PersonLine;
  readonly value: number;
  /** Per cent of the one who has most, for a bar. */
  readonly bar: number;
  readonly weight: Weight;
}

const MANY = 1.5;
const FEW = 0.5;
const ENOUGH = 3;

/**
 * Converted work of each person beside the mean: half more is heavy, less than half is light; of fewer than three
 * people nobody is either.
 */
export function loadsOf(lines: readonly PersonLine[]): Load[] {
  const values = lines.map(({ assigned }) => toNumber(assigned) ?? 0);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  const most = Math.max(...values, 0);
  return lines.map((line, index) => {
    const value = values[index] ?? 0;
    const isCompared = values.length >= ENOUGH && mean > 0;
    const weight = !isCompared ? "even" : value > mean * MANY ? "heavy" : value < mean * FEW ? "light" : "even";
    return { line, value, bar: most === 0 ? 0 : Math.round((value / most) * 100), weight };
  });
}

/** Days that a task is late today. */
export function daysLate({ dueOn }: { readonly dueOn: string }, today: string): number {
  return Math.max(0, daysBetween(dueOn, today));
}
