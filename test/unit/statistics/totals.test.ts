import { describe, expect, it } from "vitest";
import { exact, millionths } from "../../../server/rating/index.ts";

describe("a total in millionths", () => {
  it("is rounded half up once, away from zero, and none where it is no score any more", () => {
    expect(millionths(exact("27.5"))).toBe(27_500_000);
    expect(millionths(exact("1/3"))).toBe(333_333);
    expect(millionths(exact("2/3"))).toBe(666_667);
    expect(millionths(exact("-0.0000005"))).toBe(-1);
    expect(millionths(exact("99999999999"))).toBeNull();
  });
});
