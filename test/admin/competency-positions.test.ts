import { describe, expect, it } from "vitest";
import { inForce, newest, startingOn } from "../../admin/organization/position/description/description-rows.ts";
import type { Description } from "../../admin/organization/position/description/description-rows.ts";
import {
  asLines,
  blankSections,
  differingSections,
  fromLines,
  type Nd361,
  tidySections,
} from "../../admin/organization/position/description/sections.ts";
import {
  doneShare,
  readNumber,
  reductionsOf,
  stateOf,
  type TargetProgress,
} from "../../admin/organization/position/target/target-progress.ts";
import { readSections } from "../../server/organization/position/description/description-sections.ts";
import { ND232_SECTIONS, ND361_SECTIONS } from "../support/build-organization.ts";

describe("a position's description", () => {
  it("goes through the form and comes out as the decree's template wants it", () => {
    for (const [template, sections] of [
      ["ND361", ND361_SECTIONS],
      ["ND232", ND232_SECTIONS],
    ] as const) {
      const tidied = JSON.stringify(tidySections(sections as unknown as Nd361));
      expect(readSections(template, tidied)).toEqual({ text: JSON.stringify(sections), faults: [] });
    }
  });

  it("loses what was left empty, and an empty one is refused at its places", () => {
    const sections = { ...(ND361_SECTIONS as unknown as Nd361), workplace: "  ", processes: ["Quy trình A", ""] };
    const tidied = tidySections(sections) as Nd361;
    expect("workplace" in tidied).toBe(false);
    expect(tidied.processes).toEqual(["Quy trình A"]);
    const faults = readSections("ND361", JSON.stringify(tidySections(blankSections("ND361")))).faults;
    expect(faults.map(({ path }) => path)).toEqual(["purpose", "tasks.0.name", "tasks.0.work", "tasks.0.completion"]);
    expect(tidySections({ ...blankSections("ND232"), work: [{ rank: 1, part: "SUPPORT" }] } as never)).toMatchObject({
      work: [{ rank: 1, part: "SUPPORT", items: [] }],
    });
  });

  it("is typed line by line", () => {
    expect(fromLines("một\n")).toEqual(["một", ""]);
    expect(asLines(fromLines("một\nhai"))).toBe("một\nhai");
    expect([asLines(undefined), fromLines("")]).toEqual(["", []]);
  });

  it("shows what another one wrote meanwhile, section by section", () => {
    const theirs = { ...ND361_SECTIONS, purpose: "Khác" };
    expect(differingSections(ND361_SECTIONS, theirs)).toEqual([
      { key: "purpose", mine: ND361_SECTIONS.purpose, theirs: "Khác" },
    ]);
  });

  it("is the one of the day; an edit begins from the newest", () => {
    const of = (startsOn: string, endsOn: string | null): Description => ({ startsOn, endsOn }) as Description;
    const all = [of("2027-01-01", null), of("2026-01-01", "2026-12-31")];
    expect(inForce(all, "2026-07-15")?.startsOn).toBe("2026-01-01");
    expect(newest(all)?.startsOn).toBe("2027-01-01");
    expect(startingOn(all, "2026-01-02")).toBeUndefined();
  });
});

describe("from 47 titles to 28", () => {
  const progress = {
    ...{ titlesAtStart: 47, titlesNow: 34, titlesOver: 6, postsAtStart: 70, postsNow: 57, postsOver: null },
    target: { titles: 28, posts: null },
  } as TargetProgress;

  it("says how much of the way is done", () => {
    const [way] = reductionsOf(progress);
    expect(way).toEqual({ counted: "titles", start: 47, now: 34, wanted: 28, over: 6 });
    expect(way && doneShare(way)).toBe(68);
    expect(doneShare({ start: 47, now: 28, wanted: 28 })).toBe(100);
    expect(doneShare({ start: 47, now: 50, wanted: 28 })).toBe(0);
    expect(doneShare({ start: 20, now: 30, wanted: 28 })).toBe(0);
  });

  it("is reached, overdue or under way", () => {
    expect(stateOf({ isReached: true, isOverdue: false })).toBe("reached");
    expect(stateOf({ isReached: false, isOverdue: true })).toBe("overdue");
    expect(stateOf({ isReached: false, isOverdue: false })).toBe("running");
  });

  it("takes whole numbers, and an empty field says nothing", () => {
    expect(["28", " ", "2,5", "-1"].map(readNumber)).toEqual([28, null, undefined, undefined]);
  });
});
