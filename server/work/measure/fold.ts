import { Fraction } from "fraction.js";
import { exact } from "../../rating/index.ts";
import { type HistoryEvent, type MeasuredTask, QualityVerdict, TaskEventKind as Kind, TaskOrigin } from "./history.ts";
import { isMissed, meet, replaceOrAdd, Stint } from "./stint.ts";

/** What a task is to one person, exact. */
export interface Share {
  readonly personId: string;
  /** The period day: the first deadline that was not replaced in time. The share counts in the period that holds it. */
  readonly dueOn: string;
  /** Converted quantity in the total that was assigned; 0 for what came unplanned or was taken over. */
  readonly assigned: Fraction;
  /** Converted quantity that was accepted. */
  readonly completed: Fraction;
  readonly isDone: boolean;
  readonly isUnplanned: boolean;
  readonly isTakenOver: boolean;
  /** Given back or handed on undone: it stays assigned. */
  readonly isHandedBack: boolean;
  /** Deadlines that passed without the product, less the excused ones. */
  readonly delays: number;
  /** Times that the product had errors in its content, less the excused ones. */
  readonly majorErrors: number;
  readonly minorErrors: number;
}

/**
 * What the events of one task are to each person who owned it.
 *
 * Planned work is assigned to the first owner and stays there when it is handed back; work taken over or outside the
 * plan adds to what is completed only. Whoever was released for an objective reason has no share; a cancelled task has
 * none at all; who gets a task back after being released from it has it assigned again, and takes over nothing from
 * anybody. Several turns of one person are one share, under the day of the first.
 * Example: 2 products of K 5/2, assigned and accepted → assigned 5, completed 5.
 * Legal source: NĐ 335/2025/NĐ-CP, Điều 14 khoản 2, Điều 18 khoản 1 điểm d.
 */
export function foldTask(task: MeasuredTask, events: readonly HistoryEvent[]): Map<string, Share> {
  const stints: Stint[] = [];
  const excused = new Set(events.flatMap((one) => (one.kind === Kind.EXEMPTED ? (one.aboutNumber ?? []) : [])));
  for (const event of [...events].sort((one, other) => one.number - other.number)) {
    if (event.kind === Kind.CANCELLED) return new Map();
    apply(task, stints, event);
  }
  const shares = new Map<string, Share>();
  for (const stint of stints.filter(({ isReleased }) => !isReleased)) {
    const share = shareOf(task, stint, excused);
    shares.set(stint.personId, merged(shares.get(stint.personId), share));
  }
  return shares;
}

function apply(task: MeasuredTask, stints: Stint[], event: HistoryEvent): void {
  const current = stints.at(-1);
  if (event.kind === Kind.ASSIGNED || event.kind === Kind.TAKEN_OVER) {
    if (!event.ownerPersonId || !event.dueOn) return;
    if (current?.isOpen) handOn(current, event);
    const isOwnAgain = stints.some((one) => one.personId === event.ownerPersonId && one.isReleased && one.isAssigned);
    const showsMiss = current?.deadlines.at(-1)?.missedBy === event.number;
    stints.push(new Stint(event, event.ownerPersonId, event.dueOn, { isOwnAgain, showsMiss }));
    return;
  }
  if (!current || current.isReleased) return;
  applyTo(task, current, event);
}

function applyTo(task: MeasuredTask, stint: Stint, event: HistoryEvent): void {
  switch (event.kind) {
    case Kind.SUBMITTED:
      meet(stint, event);
      stint.submitted = event.quantity ?? null;
      return;
    case Kind.RETURNED:
      if (stint.submittedOn === null) meet(stint, event);
      noteError(stint, event);
      stint.doneQuantity = null;
      stint.submittedOn = null;
      if (event.dueOn)
        stint.deadlines.push({ setBy: [event.number], dueOn: event.dueOn, missedBy: null, isMet: false });
      return;
    case Kind.DONE:
      if (stint.submittedOn === null) meet(stint, event);
      noteError(stint, event);
      stint.doneQuantity = event.quantity ?? stint.submitted ?? task.quantity;
      return;
    case Kind.HANDED_BACK:
      handOn(stint, event);
      return;
    case Kind.RELEASED:
      stint.isReleased = stint.isOpen;
      return;
    case Kind.DUE_CHANGED:
      if (event.dueOn) replaceOrAdd(stint, event, event.dueOn);
      return;
    default:
      return;
  }
}

/** Ends the turn undone; a deadline that passed before is a delay. */
function handOn(stint: Stint, event: HistoryEvent): void {
  stint.isHandedBack = true;
  const deadline = stint.deadlines.at(-1);
  if (!deadline || deadline.isMet || event.happenedOn <= deadline.dueOn) return;
  deadline.missedBy ??= event.number;
}

function noteError(stint: Stint, { number, verdict }: HistoryEvent): void {
  if (verdict === QualityVerdict.MAJOR || verdict === QualityVerdict.MINOR) stint.errors.push({ number, verdict });
}

function shareOf(task: MeasuredTask, stint: Stint, excused: ReadonlySet<number>): Share {
  const coefficient = exact(task.coefficient);
  const counted = stint.errors.filter(({ number }) => !excused.has(number));
  const erring = new Set(stint.errors.map(({ number }) => number));
  const countOf = (verdict: QualityVerdict): number => counted.filter((error) => error.verdict === verdict).length;
  return {
    personId: stint.personId,
    dueOn: stint.periodDay,
    assigned: stint.isAssigned ? exact(task.quantity).mul(coefficient) : new Fraction(0),
    completed: stint.doneQuantity === null ? new Fraction(0) : exact(stint.doneQuantity).mul(coefficient),
    isDone: stint.doneQuantity !== null,
    isUnplanned: stint.origin === TaskOrigin.UNPLANNED,
    isTakenOver: stint.isTakenOver,
    isHandedBack: stint.isHandedBack,
    delays: stint.deadlines.filter((deadline) => isMissed(deadline, excused, erring)).length,
    majorErrors: countOf(QualityVerdict.MAJOR),
    minorErrors: countOf(QualityVerdict.MINOR),
  };
}

function merged(first: Share | undefined, next: Share): Share {
  if (!first) return next;
  return {
    ...first,
    assigned: first.assigned.add(next.assigned),
    completed: first.completed.add(next.completed),
    isDone: next.isDone,
    isUnplanned: first.isUnplanned || next.isUnplanned,
    isTakenOver: first.isTakenOver || next.isTakenOver,
    isHandedBack: next.isHandedBack,
    delays: first.delays + next.delays,
    majorErrors: first.majorErrors + next.majorErrors,
    minorErrors: first.minorErrors + next.minorErrors,
  };
}
