/** What of an event matters for an exemption. */
export interface ExcusableEvent {
  readonly number: number;
  readonly kind: string;
  readonly happenedOn: string;
  readonly dueOn: string | null;
  readonly verdict: string | null;
  readonly aboutNumber: number | null;
}

/** An error or a missed last day that may be excused. */
export interface Excusable {
  readonly number: number;
  readonly why: "MAJOR" | "MINOR" | "DELAY";
  readonly happenedOn: string;
  /** The last day that was missed; of errors none. */
  readonly missed: string | null;
}

const ANSWERS = new Set(["SUBMITTED", "DUE_CHANGED", "HANDED_BACK", "TAKEN_OVER"]);

/**
 * Errors and missed last days of a task that are not excused yet, as far as events show them; the server says whether
 * one still counts.
 *
 * Example: due on 10 July, submitted on 12 July → the submission, as a delay.
 */
export function excusableOf(events: readonly ExcusableEvent[]): Excusable[] {
  const excused = new Set(events.flatMap(({ kind, aboutNumber }) => (kind === "EXEMPTED" ? (aboutNumber ?? []) : [])));
  const found: Excusable[] = [];
  let due: string | null = null;
  for (const { number, kind, happenedOn, dueOn, verdict } of events) {
    if (due !== null && ANSWERS.has(kind) && happenedOn > due)
      found.push({ number, why: "DELAY", happenedOn, missed: due });
    if (verdict === "MAJOR" || verdict === "MINOR") found.push({ number, why: verdict, happenedOn, missed: null });
    // An answered last day is answered once: what follows needs a new one.
    if (kind === "SUBMITTED") due = null;
    if (dueOn !== null && kind !== "PROPOSED") due = dueOn;
  }
  return found.filter(({ number }) => !excused.has(number));
}
