import { describe, expect, it } from "vitest";
import { type AdoptedScope, matchFramework } from "../../../server/evaluation/opening/match-framework.ts";
import { type HeldAppointment, pickAppointment } from "../../../server/evaluation/opening/pick-appointment.ts";

const held = (id: string, over: Partial<HeldAppointment> = {}): HeldAppointment => ({
  id,
  personId: "p",
  isPrimary: true,
  startsOn: "2021-01-01",
  endsOn: null,
  isInside: true,
  ...over,
});

describe("the appointment that somebody is evaluated for", () => {
  it("is the primary one at the end of the period", () => {
    const until = held("clerk", { endsOn: "2026-07-10" });
    const since = held("head", { startsOn: "2026-07-11" });
    expect(pickAppointment([until, since])).toEqual({ appointment: since });
  });

  it("is the last one held when the person left before the end", () => {
    const last = held("b", { endsOn: "2026-07-20" });
    expect(pickAppointment([held("a", { endsOn: "2026-07-05" }), last])).toEqual({ appointment: last });
  });

  it("is none where only a concurrent one is held here, or the person has moved away", () => {
    const concurrent = held("c", { isPrimary: false });
    expect(pickAppointment([concurrent, held("d", { isInside: false })])).toEqual({
      leftOut: concurrent,
      reason: "NOT_PRIMARY",
    });
    const was = held("e", { endsOn: "2026-07-10" });
    expect(pickAppointment([was, held("f", { isInside: false, startsOn: "2026-07-11" })])).toEqual({
      leftOut: was,
      reason: "MOVED_AWAY",
    });
    expect(pickAppointment([held("g", { isInside: false })])).toBeNull();
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
