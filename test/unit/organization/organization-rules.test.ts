import { describe, expect, it } from "vitest";
import { type AppError, Role, SYSTEM, type Viewer } from "../../../server/kernel/index.ts";
import { canAppoint, canChangeAppointment } from "../../../server/organization/appointment/appointment.policy.ts";
import {
  assertFits,
  assertOneHead,
  assertOnePrimary,
} from "../../../server/organization/appointment/appointment.rules.ts";
import { BodyRole } from "../../../server/organization/body/body-member.entity.ts";
import { assertMemberFits } from "../../../server/organization/body/body.rules.ts";
import { messages } from "../../../server/organization/organization.messages.ts";
import { canChangePosition } from "../../../server/organization/position/position.policy.ts";
import { assertSides, assertSuccession } from "../../../server/organization/succession/succession.rules.ts";
import { SuccessionKind } from "../../../server/organization/succession/unit-succession.entity.ts";
import { canOrganize, canPlaceAtRoot, canReshape } from "../../../server/organization/unit/unit.policy.ts";
import { assertCanEnd } from "../../../server/organization/unit/unit.rules.ts";

const open = { startsOn: "2020-01-01", endsOn: null };
const unit = { code: "A", ...open };
const post = { ...open, isPrimary: true, leading: false, deputy: false, acting: false };

function viewer(role?: Role, personId: string | null = null): Viewer {
  const grants = role === undefined ? [] : [{ role, unitId: "u", includesSubtree: true }];
  return { accountId: "account", personId, displayName: "", grants, isSystem: false };
}

function ruleOf(check: () => void): string | null {
  try {
    check();
    return null;
  } catch (error) {
    return (error as AppError).rule;
  }
}

describe("rules of appointments", () => {
  it("an appointment lies within the life of its unit", () => {
    expect(ruleOf(() => assertFits(unit, post))).toBeNull();
    expect(ruleOf(() => assertFits(unit, { ...post, startsOn: "2019-12-31" }))).toBe("appointment.outsideUnit");
    expect(ruleOf(() => assertFits({ ...unit, endsOn: "2025-06-30" }, post))).toBe("appointment.outsideUnit");
  });

  it("an appointment does not end before it starts, and nobody is head and deputy at once", () => {
    expect(ruleOf(() => assertFits(unit, { ...post, endsOn: "2019-01-01" }))).toBe("appointment.endsBeforeStart");
    expect(ruleOf(() => assertFits(unit, { ...post, leading: true, deputy: true }))).toBe("appointment.headAndDeputy");
  });

  it("primary appointments and heads follow each other, they do not overlap", () => {
    const before = [{ startsOn: "2010-01-01", endsOn: "2019-12-31" }];
    const lastDay = [{ startsOn: "2010-01-01", endsOn: "2020-01-01" }];
    expect(ruleOf(() => assertOnePrimary(post, before))).toBeNull();
    expect(ruleOf(() => assertOnePrimary(post, lastDay))).toBe("appointment.primaryOverlap");
    expect(ruleOf(() => assertOnePrimary({ ...post, isPrimary: false }, lastDay))).toBeNull();
    expect(ruleOf(() => assertOneHead(unit, { ...post, leading: true }, lastDay))).toBe("appointment.secondHead");
    expect(ruleOf(() => assertOneHead(unit, post, lastDay))).toBeNull();
  });
});

describe("rules of successions", () => {
  const day = "2025-07-01";
  const old = (code: string, endsOn: string | null = null) => ({ id: code, code, startsOn: "2010-01-01", endsOn });
  const fresh = (code: string) => ({ id: code, code, startsOn: day, endsOn: null });
  const plain = { takesEffectOn: day, succeeded: new Set<string>(), beforeFrom: new Set<string>() };

  it.each([
    [SuccessionKind.MERGE, [old("a"), old("b")], [fresh("c")], null],
    [SuccessionKind.MERGE, [old("a")], [old("b")], null],
    [SuccessionKind.MERGE, [old("a")], [fresh("c")], "succession.mergeSides"],
    [SuccessionKind.MERGE, [old("a"), old("b")], [fresh("c"), fresh("d")], "succession.mergeSides"],
    [SuccessionKind.SPLIT, [old("a")], [fresh("b"), fresh("c")], null],
    [SuccessionKind.SPLIT, [old("a")], [fresh("b")], "succession.splitSides"],
    [SuccessionKind.RENAME, [old("a")], [fresh("b")], null],
    [SuccessionKind.RENAME, [old("a"), old("b")], [fresh("c")], "succession.renameSides"],
    [SuccessionKind.DISSOLVE, [old("a")], [], null],
    [SuccessionKind.DISSOLVE, [old("a")], [fresh("b")], "succession.dissolveSides"],
  ])("%s needs its numbers of units (case %#)", (kind, from, to, rule) => {
    expect(ruleOf(() => assertSides({ kind, takesEffectOn: day, from, to }))).toBe(rule);
  });

  it("units that end do so the day before, successors exist on the day", () => {
    const rename = { ...plain, kind: SuccessionKind.RENAME };
    expect(ruleOf(() => assertSuccession({ ...rename, from: [old("a", "2025-06-30")], to: [fresh("b")] }))).toBeNull();
    expect(ruleOf(() => assertSuccession({ ...rename, from: [old("a", "2025-05-31")], to: [fresh("b")] }))).toBe(
      "succession.fromEnds",
    );
    const late = { ...fresh("b"), startsOn: "2025-07-02" };
    expect(ruleOf(() => assertSuccession({ ...rename, from: [old("a")], to: [late] }))).toBe("succession.toExists");
  });

  it("nothing succeeds itself, its own successor, or twice", () => {
    const rename = { ...plain, kind: SuccessionKind.RENAME, from: [old("a")] };
    expect(ruleOf(() => assertSuccession({ ...rename, to: [old("a")] }))).toBe("succession.cycle");
    expect(ruleOf(() => assertSuccession({ ...rename, to: [old("z")], beforeFrom: new Set(["z"]) }))).toBe(
      "succession.cycle",
    );
    expect(ruleOf(() => assertSuccession({ ...rename, to: [fresh("b")], succeeded: new Set(["a"]) }))).toBe(
      "succession.recordedTwice",
    );
  });
});

describe("rules of units and collectives", () => {
  const nothing = { people: 0, children: 0, laterMoves: 0 };

  it.each([
    ["2025-06-30", nothing, null],
    ["2019-12-31", nothing, "unit.endsBeforeStart"],
    ["2025-06-30", { ...nothing, people: 2 }, "unit.hasPeople"],
    ["2025-06-30", { ...nothing, children: 1 }, "unit.hasChildren"],
    ["2025-06-30", { ...nothing, laterMoves: 1 }, "unit.movedLater"],
  ])("a unit ends only when nothing hangs on it (case %#)", (day, business, rule) => {
    expect(ruleOf(() => assertCanEnd(unit, day, business))).toBe(rule);
  });

  it("a unit ends once", () => {
    expect(ruleOf(() => assertCanEnd({ ...unit, endsOn: "2024-12-31" }, "2025-06-30", nothing))).toBe("unit.ended");
  });

  it("a collective has one chair at a time and each member once", () => {
    const chair = { ...open, personId: "p", role: BodyRole.CHAIR };
    expect(ruleOf(() => assertMemberFits(open, { ...chair, personId: "q" }, [chair]))).toBe("bodyMember.secondChair");
    expect(ruleOf(() => assertMemberFits(open, { ...chair, role: BodyRole.MEMBER }, [chair]))).toBe("bodyMember.twice");
    expect(
      ruleOf(() => assertMemberFits(open, { ...chair, personId: "q" }, [{ ...chair, endsOn: "2019-12-31" }])),
    ).toBeNull();
    expect(ruleOf(() => assertMemberFits(open, { ...chair, startsOn: "2019-01-01" }, []))).toBe(
      "bodyMember.outsideBody",
    );
  });
});

describe("who may change the structure", () => {
  const specialist = viewer(Role.ORG_SPECIALIST);
  const facts = { covered: true, ended: false };

  it("a specialist whose grant covers the unit, and the program itself", () => {
    expect(canOrganize(specialist, facts)).toEqual({ allowed: true });
    expect(canOrganize(SYSTEM, { covered: false })).toEqual({ allowed: true });
    expect(canOrganize(specialist, { covered: false })).toMatchObject({ rule: "unit.outsideScope" });
    expect(canOrganize(viewer(Role.AUTHORITY), { covered: false })).toMatchObject({ rule: "access.none" });
  });

  it("an ended unit is neither moved nor closed nor appointed to", () => {
    expect(canReshape(specialist, { covered: true, ended: true })).toMatchObject({ rule: "unit.ended" });
  });

  it("only a specialist at a root places units at the top", () => {
    expect(canPlaceAtRoot(specialist, { coversRoot: false, isFirst: true })).toMatchObject({ rule: "unit.rootOnly" });
    expect(canPlaceAtRoot(specialist, { coversRoot: true, isFirst: false })).toEqual({ allowed: true });
  });

  it("nobody appoints oneself or changes the own appointment", () => {
    const own = viewer(Role.ORG_SPECIALIST, "me");
    expect(canAppoint(own, { ...facts, personId: "me" })).toMatchObject({ rule: "appointment.own" });
    expect(canAppoint(own, { ...facts, personId: "other" })).toEqual({ allowed: true });
    expect(canChangeAppointment(own, { covered: true, personId: "me" })).toMatchObject({ rule: "appointment.own" });
  });

  it("a position that another unit uses is not changed from here", () => {
    expect(canChangePosition(specialist, { usedElsewhere: true })).toMatchObject({ rule: "position.usedElsewhere" });
    expect(canChangePosition(SYSTEM, { usedElsewhere: true })).toEqual({ allowed: true });
  });

  it("every rule has a sentence in both languages", () => {
    for (const [rule, { vi, en }] of Object.entries(messages))
      expect([rule, vi.endsWith("."), en.endsWith(".")]).toEqual([rule, true, true]);
  });
});
