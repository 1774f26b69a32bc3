import { type CycleKind, CycleStatus, type CycleRow } from "../../cycle/index.ts";
import { dueDayOf, EvaluationStep, EvaluationSubject, isAfter } from "../../evaluation/index.ts";
import type { UnitKind } from "../../organization/index.ts";
import { shareOf } from "../units/add-up.ts";
import { type CalendarPeriod, periodWords } from "./period.ts";
import {
  type TrackedGroup,
  type TrackedRegulation,
  type TrackedUnit,
  type TrackedUnitName,
  TrackingState,
} from "./tracking.views.ts";

/** A sum of counters: evaluations of a unit's subtree in a step of a cycle. */
export interface StepSum {
  readonly cycleId: string;
  readonly subject: EvaluationSubject;
  readonly step: EvaluationStep;
  readonly count: number;
}

/** Everything that a row of the board is made of. */
export interface TrackedParts {
  readonly unit: TrackedUnitName;
  readonly regulations: readonly TrackedRegulation[];
  readonly sums: readonly StepSum[];
  /** Cycles of the period: those whose people are counted, and planned ones that will reach the unit. */
  readonly cycles: readonly CycleRow[];
}

/** How a board is looked at. */
export interface TrackingView {
  readonly period: CalendarPeriod;
  readonly today: string;
  /** Whether steps and overdue evaluations may be shown. */
  readonly detailed: boolean;
}

const ENDS: readonly EvaluationStep[] = [EvaluationStep.LOCKED, EvaluationStep.NOT_RATED];

/**
 * One row of the board.
 *
 * Late is a unit with an evaluation past the due day of its step in a running cycle, or without an opened cycle once
 * the period is over. Example: 10 people, 4 at SELF due yesterday, 6 locked → overdue 4, completion 3/5, late.
 */
export function trackUnit({ unit, regulations, sums, cycles }: TrackedParts, view: TrackingView): TrackedUnit {
  const taken = cycles.filter(({ id }) => sums.some(({ cycleId, count }) => cycleId === id && count > 0));
  const [people, ofUnits] = [EvaluationSubject.PERSON, EvaluationSubject.UNIT].map((subject) =>
    sums.filter((sum) => sum.subject === subject),
  ) as [StepSum[], StepSum[]];
  const participants = total(people);
  const finished = finishedOf(people);
  const overdue = total(sums.filter((sum) => isOverdue(sum, taken, view.today)));
  const state = stateOf(cycles, taken);
  const missed = view.today > view.period.endsOn && (state === TrackingState.NONE || state === TrackingState.PLANNED);
  const steps = Object.values(EvaluationStep)
    .map((step) => ({ step, count: total(people.filter((sum) => sum.step === step)) }))
    .filter(({ count }) => count > 0);
  return {
    unit,
    regulations: [...regulations],
    state,
    cycleIds: taken.map(({ id }) => id),
    participants,
    finished,
    completion: shareOf(finished, participants),
    unitsRated: total(ofUnits),
    unitsFinished: finishedOf(ofUnits),
    steps: view.detailed ? steps : null,
    overdue: view.detailed ? overdue : null,
    isLate: overdue > 0 || missed,
  };
}

function finishedOf(sums: readonly StepSum[]): number {
  return total(sums.filter(({ step }) => ENDS.includes(step)));
}

function isOverdue({ cycleId, step }: StepSum, cycles: readonly CycleRow[], today: string): boolean {
  const cycle = cycles.find(({ id }) => id === cycleId);
  return cycle?.status === CycleStatus.OPEN && isAfter(dueDayOf(cycle, step), today);
}

function stateOf(cycles: readonly CycleRow[], taken: readonly CycleRow[]): TrackingState {
  if (taken.some(({ status }) => status !== CycleStatus.CLOSED)) return TrackingState.OPEN;
  if (taken.length > 0) return TrackingState.CLOSED;
  return cycles.some(({ status }) => status === CycleStatus.PLANNED) ? TrackingState.PLANNED : TrackingState.NONE;
}

function total(sums: readonly StepSum[]): number {
  return sums.reduce((sum, { count }) => sum + count, 0);
}

/** Kinds in the order of the sentence, with the words of a plural. */
const KIND_WORDS: Readonly<Record<UnitKind, { readonly vi: string; readonly en: string }>> = {
  PROVINCE: { vi: "tỉnh, thành phố", en: "provinces" },
  DISTRICT: { vi: "huyện, thị xã", en: "districts" },
  DEPARTMENT: { vi: "sở, ban, ngành", en: "departments" },
  COMMUNE: { vi: "xã, phường, đặc khu", en: "communes" },
  PARTY_COMMITTEE: { vi: "cấp ủy", en: "Party committees" },
  BLOCK: { vi: "khối", en: "blocks" },
  SCHOOL: { vi: "trường học", en: "schools" },
  PUBLIC_SERVICE_UNIT: { vi: "đơn vị sự nghiệp", en: "public service units" },
  MASS_ORGANIZATION: { vi: "Mặt trận, đoàn thể", en: "mass organizations" },
  OFFICE: { vi: "văn phòng", en: "offices" },
};

/** Totals by kind, in the order of `KIND_WORDS`. */
export function groupUnits(units: readonly TrackedUnit[]): TrackedGroup[] {
  const count = (some: readonly TrackedUnit[], holds: (one: TrackedUnit) => boolean): number =>
    some.filter(holds).length;
  return (Object.keys(KIND_WORDS) as UnitKind[]).flatMap((kind) => {
    const some = units.filter(({ unit }) => unit.kind === kind);
    if (some.length === 0) return [];
    return {
      kind,
      units: some.length,
      withRegulation: count(some, ({ regulations }) => regulations.length > 0),
      opened: count(some, ({ cycleIds }) => cycleIds.length > 0),
      closed: count(some, ({ state }) => state === TrackingState.CLOSED),
      late: count(some, ({ isLate }) => isLate),
    };
  });
}

/** Example: "Đã mở kỳ tháng 4/2023: 18/18 huyện, thị xã; 14/27 sở, ban, ngành." */
export function summaryOf(
  kind: CycleKind,
  period: CalendarPeriod,
  groups: readonly TrackedGroup[],
): { readonly vi: string; readonly en: string } {
  const words = periodWords(kind, period);
  const listed = (language: "vi" | "en"): string =>
    groups
      .map((group) => `${String(group.opened)}/${String(group.units)} ${KIND_WORDS[group.kind][language]}`)
      .join("; ");
  if (groups.length === 0)
    return { vi: "Không có đơn vị trực thuộc trong kỳ này.", en: "There are no sub-units in this period." };
  return { vi: `Đã mở kỳ ${words.vi}: ${listed("vi")}.`, en: `Opened ${words.en}: ${listed("en")}.` };
}
