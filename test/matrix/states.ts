import type { MatrixPlace } from "./actors.ts";

/** The record of one kind in each state that it can be in, under the names that the place has for them. */
export const STATES: readonly Readonly<Partial<Record<keyof MatrixPlace, string>>>[] = [
  {
    ...{ evaluationId: "draft", candidateId: "vote", opinionId: "party opinion", proposalId: "proposal" },
    ...{ decisionId: "decision", noticeId: "decided", ownResultId: "told", objectedId: "objected", finalId: "locked" },
    closedEvaluationId: "closed",
  },
  { plannedCycleId: "planned", cycleId: "open", closedCycleId: "closed" },
  { draftId: "draft", versionId: "published" },
  { meetingId: "open", secretMeetingId: "secret", countedMeetingId: "counted" },
];

/** The place as it is asked about: a record in the place of another of its kind. */
export interface Standing {
  readonly state: string;
  readonly place: MatrixPlace;
}

/**
 * The places to ask an operation about, one for each state of the record that it names; one alone where it names none.
 *
 * @param named records that the operation's recipe takes.
 */
export function standingsOf(named: readonly (keyof MatrixPlace)[], place: MatrixPlace): Standing[] {
  for (const family of STATES) {
    const own = named.find((key) => family[key] !== undefined);
    if (own === undefined) continue;
    const stands = Object.entries(family) as [keyof MatrixPlace, string][];
    return stands.map(([key, state]) => ({ state, place: { ...place, [own]: place[key] } }));
  }
  return [{ state: "", place }];
}
