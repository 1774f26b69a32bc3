import type { ResultOf } from "../../../schema/graphql.ts";
import type { MyDesk } from "../../../schema/operations/desk.ts";

type Desk = ResultOf<typeof MyDesk>;

/** One thing that waits for the viewer, with the page that does it. */
export interface Waiting {
  readonly kind: "self" | "vote" | "count" | "decide";
  readonly to: string;
  readonly cycle: string;
  readonly unit: string;
  readonly count: number;
  readonly dueOn: string | null;
}

/** What waits, own form first, then votes, counts and decisions; those with a deadline first of each kind. */
export function waitingOf(desk: Desk): Waiting[] {
  const own = desk.myEvaluations.items
    .filter(({ abilities }) => abilities.canSelfRate.allowed)
    .map(({ id, cycle }) => ({
      kind: "self" as const,
      to: `/my-evaluations/${id}`,
      cycle: cycle.name,
      unit: "",
      count: 1,
      dueOn: cycle.selfDueOn,
    }));
  const votes = desk.meetings.items
    .filter(({ abilities, hasVoted }) => abilities.canVote.allowed && !hasVoted)
    .map((meeting) => meetingItem("vote", meeting));
  const counts = desk.meetings.items
    .filter(({ abilities, votedCount, eligibleCount }) => abilities.canClose.allowed && votedCount === eligibleCount)
    .map((meeting) => meetingItem("count", meeting));
  return [...own, ...votes, ...counts, ...decisions(desk)];
}

function meetingItem(kind: "vote" | "count", { id, unit, cycle }: Desk["meetings"]["items"][number]): Waiting {
  return { kind, to: `/meetings/${id}/show`, cycle: cycle.name, unit: unit.name, count: 1, dueOn: cycle.voteDueOn };
}

function decisions({ evaluations }: Desk): Waiting[] {
  const mine = (evaluations?.items ?? []).filter(({ abilities }) => abilities.canDecide.allowed);
  return [...Map.groupBy(mine, ({ cycle }) => cycle.id)].flatMap(([cycleId, group]) => {
    const cycle = group[0]?.cycle;
    const filter = encodeURIComponent(JSON.stringify({ cycleId, step: "DECISION" }));
    return cycle === undefined
      ? []
      : [
          {
            kind: "decide" as const,
            to: `/evaluations?filter=${filter}`,
            cycle: cycle.name,
            unit: "",
            count: group.length,
            dueOn: cycle.decisionDueOn,
          },
        ];
  });
}
