import { describe, expect, it } from "vitest";
import { SYSTEM, type Viewer } from "../../../../server/kernel/index.ts";
import { sundayOf } from "../../../../server/work/task/desk/desk.read.ts";
import { outranks } from "../../../../server/work/task/outranking.read.ts";
import { TaskState } from "../../../../server/work/task/task.enums.ts";
import {
  canAssign,
  isEntitled,
  isOthers,
  mayDo,
  needsDocument,
  statesOf,
  type TaskFacts,
  type TaskVerb,
} from "../../../../server/work/task/task.policy.ts";

const viewer = (personId: string | null): Viewer => ({
  ...{ accountId: "account", personId, displayName: "", grants: [], isSystem: false },
});
const facts = (over: Partial<TaskFacts> = {}): TaskFacts => ({
  ...{ state: TaskState.SUBMITTED, ownerPersonId: "owner", assignerPersonId: "assigner" },
  ...{ hasOwned: false, leads: false, outranks: false, specialist: false, ...over },
});
const OWNERS: readonly TaskVerb[] = ["start", "report", "submit", "handBack"];
const OTHERS: readonly TaskVerb[] = [
  ...(["accept", "return", "exempt", "confirm", "decline", "handOver", "release", "changeDue"] as const),
  ...(["cancel", "collaborate", "split"] as const),
];

describe("who may do what to a task", () => {
  it("lets the owner work on it and nothing else, even one who heads the unit", () => {
    const owner = facts({ hasOwned: true, leads: true, specialist: true });
    for (const verb of OWNERS) expect(isEntitled(viewer("owner"), owner, verb).allowed).toBe(true);
    for (const verb of OTHERS)
      expect(isEntitled(viewer("owner"), owner, verb)).toMatchObject({ allowed: false, rule: "task.ownTask" });
  });

  it("lets a superior of the assigner do everything that is not the owner's work", () => {
    const above = facts({ leads: true, outranks: true });
    for (const verb of OTHERS) expect(isEntitled(viewer("head"), above, verb).allowed).toBe(true);
    for (const verb of OWNERS)
      expect(isEntitled(viewer("head"), facts({ leads: true }), verb)).toMatchObject({ rule: "task.notOwner" });
  });

  it("lets a head drop or split only what that head, or somebody below, has given", () => {
    const leads = facts({ leads: true });
    for (const verb of ["cancel", "split"] as const) {
      expect(isEntitled(viewer("head"), leads, verb)).toMatchObject({ allowed: false, rule: "task.notGiver" });
      expect(isEntitled(viewer("assigner"), leads, verb).allowed).toBe(true);
      expect(isEntitled(viewer("assigner"), facts({ outranks: true }), verb).allowed).toBe(false);
      expect(isEntitled(viewer("specialist"), facts({ specialist: true }), verb).allowed).toBe(true);
    }
    for (const verb of ["handOver", "release", "exempt", "changeDue"] as const)
      expect(isEntitled(viewer("head"), leads, verb).allowed).toBe(true);
  });

  it("asks for a reason of who splits what somebody else gave", () => {
    expect(isOthers(viewer("head"), facts())).toBe(true);
    expect(isOthers(viewer("assigner"), facts())).toBe(false);
    expect(isOthers(viewer("head"), facts({ assignerPersonId: null }))).toBe(false);
    expect(isOthers(SYSTEM, facts())).toBe(false);
  });

  it("knows who stands above whom: higher up in the same line, or at all where the other heads nothing there", () => {
    const heights = new Map([
      ["head", 0],
      ["chair", 1],
    ]);
    expect(outranks(heights, "chair", "head")).toBe(true);
    expect(outranks(heights, "head", "chair")).toBe(false);
    expect(outranks(heights, "head", "head")).toBe(false);
    expect(outranks(heights, "head", "left")).toBe(true);
    expect(outranks(heights, "head", null)).toBe(true);
    expect(outranks(heights, "clerk", "left")).toBe(false);
    expect(outranks(undefined, null, null)).toBe(false);
  });

  it("lets who assigned it judge it, and move it only while leading there", () => {
    const allowed = OTHERS.filter((verb) => isEntitled(viewer("assigner"), facts(), verb).allowed);
    expect(allowed).toEqual(["accept", "return", "collaborate"]);
  });

  it("lets nobody else do anything, and the program everything", () => {
    for (const verb of [...OWNERS, ...OTHERS]) {
      expect(isEntitled(viewer("stranger"), facts(), verb).allowed).toBe(false);
      expect(isEntitled(viewer(null), facts({ ownerPersonId: null, assignerPersonId: null }), verb).allowed).toBe(
        false,
      );
      expect(isEntitled(SYSTEM, facts(), verb).allowed).toBe(true);
    }
  });

  it("does not let an earlier owner drop it, which would clear one's own account", () => {
    const earlier = facts({ hasOwned: true, leads: true, state: TaskState.HANDED_BACK, ownerPersonId: null });
    expect(mayDo(viewer("earlier"), earlier, "cancel")).toMatchObject({ rule: "task.ownTask" });
    expect(mayDo(viewer("earlier"), earlier, "handOver").allowed).toBe(true);
  });

  it("asks a specialist for the document of the collective, and a head for none", () => {
    expect(needsDocument(viewer("specialist"), facts({ specialist: true }))).toBe(true);
    expect(needsDocument(viewer("head"), facts({ specialist: true, leads: true }))).toBe(false);
    expect(needsDocument(viewer("owner"), facts({ specialist: true }))).toBe(false);
    expect(needsDocument(SYSTEM, facts({ specialist: true }))).toBe(false);
  });

  it("lets heads assign, never to themselves, and specialists only to heads", () => {
    const to = { ownerPersonId: "owner", leads: false, specialist: false };
    expect(canAssign(viewer("head"), { ...to, leads: true }).allowed).toBe(true);
    expect(canAssign(viewer("owner"), { ...to, leads: true })).toMatchObject({ rule: "task.ownAssignment" });
    expect(canAssign(viewer("specialist"), { ...to, specialist: true }).allowed).toBe(true);
    expect(canAssign(viewer("stranger"), to)).toMatchObject({ rule: "task.notLeader" });
  });

  it("leaves a finished task to exemptions alone, and a cancelled one to nothing", () => {
    const verbs = [...OWNERS, ...OTHERS];
    expect(verbs.filter((verb) => statesOf(verb).includes(TaskState.DONE))).toEqual(["exempt"]);
    expect(verbs.filter((verb) => statesOf(verb).includes(TaskState.CANCELLED))).toEqual([]);
    expect(verbs.filter((verb) => statesOf(verb).includes(TaskState.PROPOSED))).toEqual(["confirm", "decline"]);
  });
});

describe("the week of the desk", () => {
  it("ends on Sunday", () => {
    expect(sundayOf("2026-07-13")).toBe("2026-07-19");
    expect(sundayOf("2026-07-19")).toBe("2026-07-19");
  });
});
