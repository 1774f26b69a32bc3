import { describe, expect, it } from "vitest";
import { exactText } from "../../../../server/rating/index.ts";
import { QualityVerdict, type Share, TaskEventKind as Kind } from "../../../../server/work/measure/index.ts";
import { type Happening, measuresOf, shareOf } from "./history-builder.ts";

const ASSIGNED: Happening = [Kind.ASSIGNED, "2026-07-01"];

/** 40 converted products: 5 with a major error, 7 twice late, 28 without fault. */
function month(): Share[] {
  const wrong = shareOf("anh", "5", [
    ASSIGNED,
    [Kind.SUBMITTED, "2026-07-10"],
    [Kind.RETURNED, "2026-07-12", { verdict: QualityVerdict.MAJOR, dueOn: "2026-07-20" }],
    [Kind.SUBMITTED, "2026-07-19"],
    [Kind.DONE, "2026-07-20"],
  ]);
  const late = shareOf("anh", "7", [
    [Kind.ASSIGNED, "2026-07-01", { dueOn: "2026-07-10" }],
    [Kind.SUBMITTED, "2026-07-12"],
    [Kind.RETURNED, "2026-07-13", { verdict: QualityVerdict.NONE, dueOn: "2026-07-15" }],
    [Kind.SUBMITTED, "2026-07-16"],
    [Kind.DONE, "2026-07-17"],
  ]);
  const fine = shareOf("anh", "28", [ASSIGNED, [Kind.SUBMITTED, "2026-07-31"], [Kind.DONE, "2026-08-03"]]);
  return [wrong, late, fine];
}

describe("a month of 40 converted products under Decree 335", () => {
  it("gives a = 1, b = 31/32 and c = 73/80 from the events", () => {
    const { quantityShare, qualityShare, progressShare, ...sums } = measuresOf(month());
    const texts = [quantityShare, qualityShare, progressShare].map((share) => share && exactText(share));
    expect(texts).toEqual(["1/1", "31/32", "73/80"]);
    expect(sums).toMatchObject({ tasks: 3, done: 3, onTime: 2, late: 1, delays: 2, majorErrors: 1 });
  });

  it("gives R = 461/480 for staff and 287/320 for a leader with d = 1, đ = 1/2, e = 1", () => {
    const { quantityShare, qualityShare, progressShare } = measuresOf(month());
    const sum = quantityShare?.add(qualityShare ?? 0).add(progressShare ?? 0);
    expect(sum && exactText(sum.div(3))).toBe("461/480");
    expect(sum && exactText(sum.add(1).add("1/2").add(1).div(6))).toBe("287/320");
  });
});
