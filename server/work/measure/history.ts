/** What happened to a task. */
export enum TaskEventKind {
  /** The owner reports work outside the plan; it counts nothing until it is assigned. */
  PROPOSED = "PROPOSED",
  ASSIGNED = "ASSIGNED",
  /** Another person takes the task over. */
  TAKEN_OVER = "TAKEN_OVER",
  STARTED = "STARTED",
  PROGRESS = "PROGRESS",
  SUBMITTED = "SUBMITTED",
  RETURNED = "RETURNED",
  DONE = "DONE",
  /** The owner is unable to do it. */
  HANDED_BACK = "HANDED_BACK",
  /** The owner is freed of it for an objective reason. */
  RELEASED = "RELEASED",
  DUE_CHANGED = "DUE_CHANGED",
  /** An error or a delay had an objective cause that the authority confirmed. */
  EXEMPTED = "EXEMPTED",
  CANCELLED = "CANCELLED",
}

/** Whether a task was in the plan. */
export enum TaskOrigin {
  PLANNED = "PLANNED",
  UNPLANNED = "UNPLANNED",
}

/** How the content of a product was found when it was accepted or returned. */
export enum QualityVerdict {
  NONE = "NONE",
  MINOR = "MINOR",
  MAJOR = "MAJOR",
}

/** An event of a task as far as the measures depend on it. Days are `YYYY-MM-DD`; exact numbers are texts. */
export interface HistoryEvent {
  readonly number: number;
  readonly kind: TaskEventKind;
  readonly happenedOn: string;
  /** Who owns the task from an assignment or a taking over on; other events count for the owner of that moment. */
  readonly ownerPersonId: string | null;
  /** Quantity handed in or accepted. */
  readonly quantity?: string | null | undefined;
  readonly dueOn?: string | null | undefined;
  readonly origin?: TaskOrigin | null | undefined;
  readonly verdict?: QualityVerdict | null | undefined;
  /** The event that an exemption is about. */
  readonly aboutNumber?: number | null | undefined;
}

/** A task as far as the measures depend on it. */
export interface MeasuredTask {
  readonly quantity: string;
  /** Coefficient K to the standard product, as it was at the assignment. */
  readonly coefficient: string;
}
