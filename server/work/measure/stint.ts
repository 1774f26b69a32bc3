import { type HistoryEvent, type QualityVerdict, TaskEventKind, TaskOrigin } from "./history.ts";

/** A day by which the product was due. */
interface Deadline {
  /** Events that set it: the first one, and changes made in time; not one that showed another to be missed. */
  readonly setBy: number[];
  dueOn: string;
  isMet: boolean;
  /** The event that showed the day to have passed without the product. */
  missedBy: number | null;
}

/** The time in which one person owns a task. */
export class Stint {
  readonly deadlines: Deadline[];
  readonly errors: { readonly number: number; readonly verdict: QualityVerdict }[] = [];
  readonly origin: TaskOrigin;
  readonly isTakenOver: boolean;
  isHandedBack = false;
  isReleased = false;
  /** Quantity that was accepted; null while it was not. */
  doneQuantity: string | null = null;
  /** Day of the submission that waits for an answer, and its quantity. */
  submittedOn: string | null = null;
  submitted: string | null = null;

  constructor(
    event: HistoryEvent,
    readonly personId: string,
    dueOn: string,
    { isOwnAgain, showsMiss }: { readonly isOwnAgain: boolean; readonly showsMiss: boolean },
  ) {
    this.deadlines = [{ setBy: showsMiss ? [] : [event.number], dueOn, missedBy: null, isMet: false }];
    this.isTakenOver = event.kind === TaskEventKind.TAKEN_OVER && !isOwnAgain;
    this.origin = event.origin ?? TaskOrigin.PLANNED;
  }

  get isOpen(): boolean {
    return !this.isHandedBack && !this.isReleased && this.doneQuantity === null;
  }

  /** Whether the quantity is in the total that was assigned. */
  get isAssigned(): boolean {
    return !this.isTakenOver && this.origin === TaskOrigin.PLANNED;
  }

  get periodDay(): string {
    return this.deadlines[0]?.dueOn ?? "";
  }
}

/** The product is handed in: the deadline in force is met, or missed. A deadline is answered once. */
export function meet(stint: Stint, { number, happenedOn }: HistoryEvent): void {
  const deadline = stint.deadlines.at(-1);
  stint.submittedOn = happenedOn;
  if (!deadline || deadline.isMet || deadline.missedBy !== null) return;
  if (happenedOn <= deadline.dueOn) deadline.isMet = true;
  else deadline.missedBy = number;
}

/** A change made in time replaces the deadline; made later, the missed one stays and this is a further one. */
export function replaceOrAdd(stint: Stint, { number, happenedOn }: HistoryEvent, dueOn: string): void {
  const deadline = stint.deadlines.at(-1);
  const isAnswered = deadline === undefined || deadline.missedBy !== null || deadline.isMet;
  if (!isAnswered && happenedOn <= deadline.dueOn) {
    deadline.dueOn = dueOn;
    deadline.setBy.push(number);
    return;
  }
  if (stint.submittedOn !== null) return;
  const showsMiss = deadline !== undefined && !isAnswered;
  if (showsMiss) deadline.missedBy = number;
  stint.deadlines.push({ setBy: showsMiss ? [] : [number], dueOn, missedBy: null, isMet: false });
}

/**
 * Whether a deadline is a delay: missed and not excused.
 *
 * An exemption names an event that set the deadline, or the one that showed it to be missed. An exemption about an
 * event with an error in the product is about that error; one about an event that showed a day missed and set the next is
 * about the missed one alone, so that one exemption excuses one delay.
 */
export function isMissed(deadline: Deadline, excused: ReadonlySet<number>, erring: ReadonlySet<number>): boolean {
  if (deadline.missedBy === null) return false;
  return ![...deadline.setBy, deadline.missedBy].some((number) => excused.has(number) && !erring.has(number));
}
