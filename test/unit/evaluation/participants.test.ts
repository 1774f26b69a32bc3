import { describe, expect, it } from "vitest";
import { type AdoptedScope, matchFramework } from "../../../server/evaluation/opening/match-framework.ts";
import { ratingStay, type Stay } from "../../../server/evaluation/opening/rating-stay.ts";

const july = { startsOn: "2026-07-01", endsOn: "2026-07-31" };
const stay = (unitId: string, startsOn: string, endsOn: string | null): Stay => ({ unitId, startsOn, endsOn });

describe("where somebody who moved during the period is rated", () => {
  const old = stay("A", "2021-01-01", "2026-07-20");
  const since = stay("B", "2026-07-21", null);

  it("is the new unit, the old one or the one served longer, as the regulation says", () => {
    expect(ratingStay([old, since], "NEW_UNIT", july)).toBe(since);
    expect(ratingStay([old, since], "OLD_UNIT", july)).toBe(old);
    expect(ratingStay([old, since], "LONGER_SERVED", july)).toBe(old);
  });

  it("counts days of the period only, and the later unit where both are equal", () => {
    const half = { startsOn: "2026-07-01", endsOn: "2026-07-30" };
    const [first, second] = [stay("A", "2020-01-01", "2026-07-15"), stay("B", "2026-07-16", null)];
    expect(ratingStay([first, second], "LONGER_SERVED", half)).toBe(second);
    const back = [
      stay("A", "2026-07-01", "2026-07-08"),
      stay("B", "2026-07-09", "2026-07-20"),
      stay("A", "2026-07-21", null),
    ];
    expect(ratingStay(back, "LONGER_SERVED", july)).toBe(back[2]);
  });

  it("is the only unit where nobody moved", () => {
    expect(ratingStay([since], "OLD_UNIT", july)).toBe(since);
    expect(ratingStay([], "OLD_UNIT", july)).toBeUndefined();
  });
});

describe("the version that rates somebody", () => {
  const path = [
    { unitId: "block", depth: 0 },
    { unitId: "commune", depth: 1 },
    { unitId: "province", depth: 2 },
  ];
  const adopted = (unitId: string, versionId: string, over: Partial<AdoptedScope> = {}): AdoptedScope => ({
    unitId,
    versionId,
    includesSubtree: true,
    subjectType: null,
    positionClass: null,
    leading: null,
    ...over,
  });
  const clerk = { leading: false, class: "PROFESSIONAL", subjectType: "CIVIL_SERVANT" } as const;

  it("is the one adopted nearest whose scope fits", () => {
    expect(matchFramework(clerk, path, [adopted("province", "wide"), adopted("commune", "near")])).toEqual({
      versionId: "near",
    });
    expect(
      matchFramework(clerk, path, [adopted("province", "wide"), adopted("commune", "leaders", { leading: true })]),
    ).toEqual({ versionId: "wide" });
    expect(matchFramework(clerk, path, [adopted("commune", "own", { includesSubtree: false })])).toEqual({
      reason: "NO_FRAMEWORK",
    });
  });

  it("is ambiguous between two at the same place, not between two rows of one scope", () => {
    expect(matchFramework(clerk, path, [adopted("commune", "one"), adopted("commune", "two")])).toEqual({
      reason: "AMBIGUOUS_FRAMEWORK",
    });
    const rows = [
      adopted("commune", "one", { subjectType: "CIVIL_SERVANT" }),
      adopted("commune", "one", { positionClass: "PROFESSIONAL" }),
    ];
    expect(matchFramework(clerk, path, rows)).toEqual({ versionId: "one" });
    expect(matchFramework({ ...clerk, subjectType: null }, path, rows.slice(0, 1))).toEqual({ reason: "NO_FRAMEWORK" });
  });
});
