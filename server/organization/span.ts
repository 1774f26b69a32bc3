/** Days from the first to the last, both counted; without last day it is open. */
export interface Span {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Whether the day lies in the span. Example: 2026-07-31 lies in 2026-07-01..2026-07-31. */
export function covers(span: Span, day: string): boolean {
  return span.startsOn <= day && (span.endsOn === null || day <= span.endsOn);
}

/** The days that both spans hold, or null. Example: 01-01..06-30 and 06-30..open → 06-30..06-30. */
export function overlapOf(one: Span, other: Span): Span | null {
  const startsOn = one.startsOn > other.startsOn ? one.startsOn : other.startsOn;
  const endsOn = earlierEnd(one.endsOn, other.endsOn);
  return endsOn !== null && endsOn < startsOn ? null : { startsOn, endsOn };
}

/** Whether every day of the inner span lies in the outer one. */
export function contains(outer: Span, inner: Span): boolean {
  if (inner.startsOn < outer.startsOn) return false;
  return outer.endsOn === null || (inner.endsOn !== null && inner.endsOn <= outer.endsOn);
}

/** Whether the span ends before it starts. */
export function isReversed(span: Span): boolean {
  return span.endsOn !== null && span.endsOn < span.startsOn;
}

function earlierEnd(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
