import { expect, it } from "vitest";
import { checkContent, readableLabel } from "../../../server/rating/index.ts";
import { shippedFramework } from "../../support/build-rating.ts";

it("a rolled-up period is told in words, with the comma of Vietnamese decimals", () => {
  const label = { vi: "Tổng hợp 12 kỳ theo MEAN_OF_PERIODS: 85.25.", en: "12 period(s) by MEAN_OF_PERIODS: 85.25." };
  expect(readableLabel({ kind: "ROLL_UP", label })).toEqual({
    vi: "Tổng hợp 12 kỳ theo trung bình cộng các kỳ phải có: 85,25.",
    en: "12 period(s) by the mean of the expected periods: 85.25.",
  });
});

it("words of the regulation itself stay as they were written", () => {
  const label = { vi: "Điều 10.2: SICK", en: "Article 10.2: SICK" };
  expect(readableLabel({ kind: "GATE", label })).toEqual(label);
});

it("points that do not add up are told with whom it concerns, in words and not as true or false", () => {
  const decree = shippedFramework("nd-335-2025");
  const [first, ...rest] = decree.groups;
  const groups = first ? [{ ...first, maxPoints: "10.5" }, ...rest] : [];
  const [defect] = checkContent({ groups, scheme: decree.scheme });
  expect(defect?.message.vi).toMatch(/không bằng 10,5 \(xét với người (không )?giữ chức vụ lãnh đạo, quản lý; vị trí /);
  expect(defect?.message.en).toMatch(/not 10\.5 \(for people with(out)? a leading post; /);
  expect(`${String(defect?.message.vi)}${String(defect?.message.en)}`).not.toMatch(/true|false|LEADER|PROFESSIONAL/);
});
