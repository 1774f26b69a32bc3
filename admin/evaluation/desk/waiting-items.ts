import type { ResultOf } from "../../../schema/graphql.ts";
import type { OfficeDoor, OwnDoor } from "../../../schema/operations/app/waiting.ts";

type Desk = ResultOf<typeof OwnDoor>;
type Office = ResultOf<typeof OfficeDoor>;
type Cycle = Office["decisions"]["items"][number]["cycle"];

export type WaitingKind =
  | "self"
  | "unitSelf"
  | "result"
  | "vote"
  | "count"
  | "party"
  | "proposal"
  | "decide"
  | "notice"
  | "objection"
  | "review"
  | "former";

/** One thing that waits for the viewer, with the page that does it. */
export interface Waiting {
  readonly kind: WaitingKind;
  readonly to: string;
  readonly cycle: string;
  readonly unit: string;
  readonly count: number;
  /** Whether there are more than were asked for. */
  readonly isMore?: boolean;
  readonly dueOn: string | null;
}

/** What waits: what the viewer does in the own name first, then what the office asks for, in the order of the process. */
export function waitingOf(desk: Desk, office: Office): Waiting[] {
  const mine = [...own(desk), ...results(desk), ...meetings(desk)];
  const party = byCycle("party", desk.party, ({ abilities }) => abilities.canRecordPartyOpinion.allowed);
  return [...mine, ...units(office), ...party, ...officeItems(office)];
}

function own({ myEvaluations }: Desk): Waiting[] {
  return myEvaluations.items
    .filter(({ abilities }) => abilities.canSelfRate.allowed)
    .map(({ id, cycle }) => ({
      ...{ kind: "self" as const, to: monthOf(id, "self"), cycle: cycle.name, unit: "", count: 1 },
      dueOn: cycle.selfDueOn,
    }));
}

function results({ myEvaluations }: Desk): Waiting[] {
  return myEvaluations.items
    .filter(({ abilities }) => abilities.canAcceptResult.allowed || abilities.canFileObjection.allowed)
    .map(({ id, cycle, objectionDueOn }) => ({
      ...{ kind: "result" as const, to: monthOf(id, "result"), cycle: cycle.name, unit: "", count: 1 },
      dueOn: objectionDueOn,
    }));
}

/** A part of one's own period. */
function monthOf(id: string, part: "self" | "result"): string {
  return `/my-month?id=${id}&part=${part}`;
}

function meetings({ meetings: { items } }: Desk): Waiting[] {
  const item = (kind: "vote" | "count", { id, unit, cycle }: (typeof items)[number]): Waiting => ({
    ...{ kind, to: `/meetings/${id}/show`, cycle: cycle.name, unit: unit.name, count: 1, dueOn: cycle.voteDueOn },
  });
  const votes = items.filter(({ abilities, hasVoted }) => abilities.canVote.allowed && !hasVoted);
  const counts = items.filter(
    ({ abilities, votedCount, eligibleCount }) => abilities.canClose.allowed && votedCount === eligibleCount,
  );
  return [...votes.map((one) => item("vote", one)), ...counts.map((one) => item("count", one))];
}

function units({ units: { items } }: Office): Waiting[] {
  return items
    .filter(({ abilities }) => abilities.canSelfRate.allowed)
    .map(({ id, unit, cycle }) => ({
      ...{ kind: "unitSelf" as const, to: `/my-evaluations/${id}`, cycle: cycle.name, unit: unit.name, count: 1 },
      dueOn: cycle.selfDueOn,
    }));
}

function officeItems(office: Office): Waiting[] {
  const { proposals, decisions, notices, reviews } = office;
  return [
    ...byCycle("proposal", proposals, ({ abilities }) => abilities.canProposeByHr.allowed),
    ...byCycle("decide", decisions, ({ abilities }) => abilities.canDecide.allowed),
    ...byCycle("notice", notices, ({ abilities }) => abilities.canIssueNotice.allowed),
    ...objections(office),
    ...byCycle("review", reviews, ({ abilities }) => abilities.canConfirmReview.allowed),
    ...former(office),
  ];
}

function objections({ objections: { items } }: Office): Waiting[] {
  const mine = items.filter(({ abilities }) => abilities.canResolveObjection.allowed);
  if (mine.length === 0) return [];
  const open = mine.flatMap((one) => one.objections.filter(({ state }) => state === "OPEN"));
  const dueOn = open.flatMap((one) => one.dueOn ?? []).sort()[0] ?? null;
  return [{ kind: "objection", to: "/objections", cycle: "", unit: "", count: mine.length, dueOn }];
}

function former({ formerUnitRequests }: Office): Waiting[] {
  const count = formerUnitRequests.length;
  return count === 0 ? [] : [{ kind: "former", to: "/former-units", cycle: "", unit: "", count, dueOn: null }];
}

const STEPS = { party: "PARTY_OPINION", proposal: "HR_PROPOSAL", decide: "DECISION", notice: "NOTICE" } as const;

const DUE_DAYS: Readonly<Record<keyof typeof STEPS, (cycle: Cycle) => string | null>> = {
  party: (cycle) => cycle.partyOpinionDueOn,
  proposal: (cycle) => cycle.proposalDueOn,
  decide: (cycle) => cycle.decisionDueOn,
  notice: (cycle) => cycle.noticeDueOn,
};

/** One line a cycle, leading to the board of that cycle and step. */
function byCycle<Row extends { readonly cycle: Cycle }>(
  kind: keyof typeof STEPS | "review",
  { items, total }: { readonly items: readonly Row[]; readonly total: number },
  mayAct: (row: Row) => boolean,
): Waiting[] {
  const isMore = total > items.length;
  return [...Map.groupBy(items.filter(mayAct), ({ cycle }) => cycle.id).values()].flatMap((group) => {
    const cycle = group[0]?.cycle;
    if (cycle === undefined) return [];
    const step = kind === "review" ? { needsReview: true } : { step: STEPS[kind] };
    const filter = encodeURIComponent(JSON.stringify({ cycleId: cycle.id, ...step }));
    const dueOn = kind === "review" ? null : DUE_DAYS[kind](cycle);
    return [
      { kind, to: `/evaluations?filter=${filter}`, cycle: cycle.name, unit: "", count: group.length, isMore, dueOn },
    ];
  });
}
