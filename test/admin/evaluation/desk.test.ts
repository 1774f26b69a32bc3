import { describe, expect, it } from "vitest";
import { waitingOf } from "../../../admin/evaluation/desk/waiting-items.ts";

type Desk = Parameters<typeof waitingOf>[0];
type Office = Parameters<typeof waitingOf>[1];

const yes = { allowed: true, rule: null };
const no = { allowed: false, rule: "x" };
const cycle = {
  id: "c",
  name: "Tháng 7",
  selfDueOn: "2026-07-31",
  voteDueOn: null,
  partyOpinionDueOn: null,
  proposalDueOn: null,
  decisionDueOn: "2026-08-05",
  noticeDueOn: null,
};
const own = (id: string, can: object) => ({
  id,
  objectionDueOn: "2026-08-12",
  cycle,
  abilities: { canSelfRate: no, canAcceptResult: no, canFileObjection: no, ...can },
});
const meeting = (id: string, more: object) => ({
  id,
  hasVoted: false,
  eligibleCount: 3,
  votedCount: 1,
  unit: { id: "u", name: "Phòng" },
  cycle,
  abilities: { canVote: yes, canClose: no },
  ...more,
});
const desk = {
  myEvaluations: {
    items: [own("e1", { canSelfRate: yes }), own("e2", { canAcceptResult: yes }), own("e3", {})],
  },
  meetings: {
    items: [
      meeting("m1", {}),
      meeting("m2", { hasVoted: true }),
      meeting("m3", { hasVoted: true, votedCount: 3, abilities: { canVote: yes, canClose: yes } }),
    ],
  },
  party: { items: [{ id: "p", cycle, abilities: { canRecordPartyOpinion: yes } }] },
} as unknown as Desk;

const rows = (ability: string, allowed: readonly boolean[], more: object = {}) => ({
  items: allowed.map((may, at) => ({ id: String(at), cycle, abilities: { [ability]: may ? yes : no }, ...more })),
});
const office = {
  units: rows("canSelfRate", [true, false], { unit: { id: "u", name: "Phòng Nội vụ" } }),
  proposals: rows("canProposeByHr", [false]),
  decisions: rows("canDecide", [true, true, false]),
  notices: rows("canIssueNotice", [true]),
  objections: rows("canResolveObjection", [true, false], {
    objections: [
      { id: "o1", state: "WITHDRAWN", dueOn: "2026-08-01" },
      { id: "o2", state: "OPEN", dueOn: "2026-08-20" },
    ],
  }),
  reviews: rows("canConfirmReview", [true]),
  formerUnitRequests: [{ evaluationId: "f" }],
} as unknown as Office;

describe("the desk", () => {
  it("names what waits for me with the page that does it, and nothing that others must do", () => {
    expect(waitingOf(desk, office).map(({ kind, to, count }) => [kind, to.split("?")[0], count])).toEqual([
      ["self", "/my-month", 1],
      ["result", "/my-month", 1],
      ["vote", "/meetings/m1/show", 1],
      ["count", "/meetings/m3/show", 1],
      ["unitSelf", "/my-evaluations/0", 1],
      ["party", "/evaluations", 1],
      ["decide", "/evaluations", 2],
      ["notice", "/evaluations", 1],
      ["objection", "/objections", 1],
      ["review", "/evaluations", 1],
      ["former", "/former-units", 1],
    ]);
  });

  it("leads a person to the part of one's own month that waits", () => {
    const own = waitingOf(desk, office).filter(({ kind }) => kind === "self" || kind === "result");
    expect(own.map(({ to }) => to)).toEqual(["/my-month?id=e1&part=self", "/my-month?id=e2&part=result"]);
  });

  it("leads to the board of that cycle and step, with the day of that step", () => {
    const decide = waitingOf(desk, office).find(({ kind }) => kind === "decide");
    expect(decodeURIComponent(decide?.to ?? "")).toBe('/evaluations?filter={"cycleId":"c","step":"DECISION"}');
    expect(decide?.dueOn).toBe("2026-08-05");
  });

  it("counts days only of objections that are open", () => {
    expect(waitingOf(desk, office).find(({ kind }) => kind === "objection")?.dueOn).toBe("2026-08-20");
  });

  it("says nothing of decisions to somebody who may take none, but asks a committee member", () => {
    const none = { items: [] };
    const nobody = { units: none, proposals: none, decisions: none, notices: none, objections: none, reviews: none };
    const office = { ...nobody, formerUnitRequests: [] } as unknown as Office;
    expect(waitingOf(desk, office).map(({ kind }) => kind)).toEqual(["self", "result", "vote", "count", "party"]);
  });
});
