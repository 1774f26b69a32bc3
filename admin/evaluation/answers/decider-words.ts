/** Who decides or answers, as the API names it: a person, a collective, or whoever holds a right. */
export interface NamedDecider {
  readonly personName: string | null;
  readonly bodyName: string | null;
}

/** The name of the person or of the collective; null where only a right says who it is. */
export function deciderName(decider: NamedDecider | null): string | null {
  return decider?.personName ?? decider?.bodyName ?? null;
}
