/** Deadlines of a cycle, in the order of the steps that they end. */
export const DUE_FIELDS = [
  "selfDueOn",
  "voteDueOn",
  "partyOpinionDueOn",
  "proposalDueOn",
  "decisionDueOn",
  "noticeDueOn",
] as const;
export type DueField = (typeof DUE_FIELDS)[number];

/** The deadlines of a cycle; null: none. */
export type DueDays = Readonly<Record<DueField, string | null>>;

/** The deadlines out of something that may leave some unsaid. */
export function dueDaysOf(given: Readonly<Partial<Record<DueField, string | null | undefined>>>): DueDays {
  return Object.fromEntries(DUE_FIELDS.map((field) => [field, given[field] ?? null])) as DueDays;
}
