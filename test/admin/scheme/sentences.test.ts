import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedNumber } from "../../../admin/framework/scheme/quota/allowed-number.ts";
import { quotaExample, quotaWords } from "../../../admin/framework/scheme/quota/quota-words.ts";
import { freeRollUp, periodsIn, rollUpWords } from "../../../admin/framework/scheme/rollup/roll-up-words.ts";
import type { QuotaPart } from "../../../admin/framework/scheme/rule-data.ts";
import { speaker } from "../../../admin/framework/scheme/rule-words.ts";
import { caseWords } from "../../../admin/framework/scheme/special/special-words.ts";
import { english, vietnamese } from "../../../admin/app/i18n/i18nProvider.ts";
import { formatExact } from "../../../admin/shared/text/format.ts";
import type { MessageTree } from "../../../admin/shared/text/messages.ts";
import { allowedCount, type QuotaRule } from "../../../server/rating/index.ts";

const GRADES = [
  { code: "HTXS", name: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Excellent" } },
  { code: "HTT", name: { vi: "Hoàn thành tốt nhiệm vụ", en: "Good" } },
  { code: "KHT", name: { vi: "Không hoàn thành nhiệm vụ", en: "Unsatisfactory" } },
];
const QUOTA: QuotaPart = { mode: "WARN", grade: "HTXS", percent: "20", base: "GOOD_ONLY", groupBy: "UNIT" };

const TREES = { vi: vietnamese(), en: await english() };

function words(locale: "vi" | "en"): (key: string, values?: Record<string, unknown>) => string {
  const tree = TREES[locale];
  return (key, values = {}) => {
    const found = key.split(".").reduce<MessageTree | string | undefined>((at, step) => {
      return typeof at === "object" ? at[step] : undefined;
    }, tree);
    if (typeof found !== "string") throw new Error(`no message ${key}`);
    return found.replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name] ?? `?${name}?`));
  };
}

const speaks = (locale: "vi" | "en") =>
  speaker(words(locale), { locale, exact: (value) => formatExact(value, locale) }, GRADES);

describe("the number that a quota allows", () => {
  it.each([
    ["20", "DOWN", 14, "2.8", 2],
    ["20", "HALF_UP", 14, "2.8", 3],
    ["20", "HALF_UP", 12, "2.4", 2],
    ["20", "UP", 11, "2.2", 3],
    ["20", "UP", 10, "2", 2],
    ["25", "DOWN", 14, "3.5", 3],
    ["25", "HALF_UP", 14, "3.5", 4],
    ["12.5", "DOWN", 17, "2.125", 2],
    ["100/3", "DOWN", 3, "1", 1],
    ["100/3", "UP", 4, "4/3", 2],
    ["20", "DOWN", 0, "0", 0],
  ])("%s %% %s of %i is %s, so %i", (percent, rounding, base, share, allowed) => {
    expect(allowedNumber({ rounding }, percent, { base, rated: 30 })).toEqual({ share, allowed, isFew: false });
  });

  it("is one where fewer are rated than the regulation says, and none where nobody is", () => {
    const few = { atMostOneBelow: 5 };
    expect(allowedNumber(few, "20", { base: 3, rated: 4 })?.allowed).toBe(1);
    expect(allowedNumber(few, "20", { base: 5, rated: 5 })?.allowed).toBe(1);
    expect(allowedNumber(few, "20", { base: 4, rated: 5 })?.allowed).toBe(0);
    expect(allowedNumber(few, "20", { base: 0, rated: 0 })?.allowed).toBe(0);
  });

  it("is not guessed while the percentage is no number", () => {
    expect(allowedNumber({}, "", { base: 4, rated: 5 })).toBeNull();
    expect(allowedNumber({}, "20.", { base: 4, rated: 5 })).toBeNull();
  });

  it("is the one that the server counts", () => {
    const percents = fc.oneof(
      fc.integer({ min: 0, max: 100 }).map(String),
      fc
        .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9 }))
        .map(([whole, tenth]) => `${whole}.${tenth}`),
      fc
        .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 7 }))
        .map(([top, bottom]) => `${top}/${bottom}`),
    );
    const people = fc.integer({ min: 0, max: 400 });
    const roundings = fc.constantFrom("DOWN", "HALF_UP", "UP");
    fc.assert(
      fc.property(
        percents,
        people,
        people,
        roundings,
        fc.option(fc.integer({ min: 2, max: 9 })),
        (percent, base, rated, rounding, few) => {
          const quota = { ...QUOTA, percent, rounding, ...(few === null ? {} : { atMostOneBelow: few }) };
          const own = allowedNumber(quota, percent, { base, rated });
          expect(own?.allowed).toBe(allowedCount(quota as QuotaRule, { base, rated }));
        },
      ),
    );
  });
});

describe("a quota in words", () => {
  it("says what is limited, of whom and what happens when it is exceeded", () => {
    expect(quotaWords(QUOTA, GRADES, speaks("vi")).join(" ")).toBe(
      "Số người xếp mức “Hoàn thành xuất sắc nhiệm vụ” không quá 20% số người xếp mức “Hoàn thành tốt nhiệm vụ”. " +
        "Tính trong từng đơn vị; phần lẻ được bỏ đi. " +
        "Khi vượt, hệ thống nhắc và nêu danh sách theo điểm; kết quả vẫn khóa được.",
    );
    expect(quotaWords({ ...QUOTA, mode: "OFF" }, GRADES, speaks("en"))).toHaveLength(1);
  });

  it("tells what it allows a unit, extended too", () => {
    const quota = { ...QUOTA, extension: { percent: "25" } };
    expect(quotaExample(quota, { rated: 20, base: 14 }, speaks("vi"))).toEqual([
      "20% của 14 người là 2,8: được xếp tối đa 2 người.",
      "Nơi được mở rộng: 25% của 14 người là 3,5, tối đa 3 người.",
    ]);
    expect(quotaExample({ ...quota, atMostOneBelow: 5 }, { rated: 4, base: 2 }, speaks("en"))).toEqual([
      "4 people are rated, fewer than 5: at most 1.",
    ]);
  });

  it("does not reckon with more good people than are rated", () => {
    expect(quotaExample(QUOTA, { rated: 3, base: 4 }, speaks("vi"))).toEqual([
      "Con số này không thể lớn hơn số người được xếp loại.",
    ]);
    expect(quotaExample({ ...QUOTA, base: "ALL_RATED" }, { rated: 10, base: 99 }, speaks("en"))[0]).toContain(
      "10 people",
    );
  });
});

describe("roll-up and special cases in words", () => {
  it("says how months make the year", () => {
    const rule = { ...freeRollUp([]), excused: ["MATERNITY", "SICK"], provisional: { missing: 1 } };
    expect(rollUpWords(rule, speaks("vi")).join(" ")).toBe(
      "Điểm năm là trung bình cộng điểm của 12 tháng. Những tháng nghỉ vì thai sản, ốm đau mà không có kết quả thì không tính " +
        "vào số chia; thiếu tháng khác thì chưa có kết quả năm. Còn thiếu tối đa 1 tháng cuối thì vẫn tính và ghi là tạm tính.",
    );
  });

  it("offers the rule that the list does not have yet, with the number of its periods", () => {
    expect(freeRollUp([]).expected).toBe(12);
    expect(freeRollUp([freeRollUp([])])).toMatchObject({ to: "QUARTER", expected: 3 });
    expect([periodsIn("QUARTER", "YEAR"), periodsIn("HALF_YEAR", "YEAR"), periodsIn("QUARTER", "QUARTER")]).toEqual([
      4, 2, 1,
    ]);
  });

  it("has a whole sentence in both languages for every choice", () => {
    for (const speaker of [speaks("vi"), speaks("en")]) {
      const sentences = [
        ...["MEAN_OF_PERIODS", "MEAN_OF_WORKED", "MINIMUM"].flatMap((method) =>
          rollUpWords(
            {
              ...freeRollUp([]),
              method,
              minimumCount: 6,
              rounding: { scale: 2, mode: "HALF_UP", when: "AFTER_BANDS" },
            },
            speaker,
          ),
        ),
        caseWords.notRated({ monthsBelow: "6", unless: ["STUDY"] }, speaker),
        caseWords.actualTime({ kinds: ["UNPAID", "OTHER"] }, speaker),
        caseWords.leaveCap({ monthsFrom: "3", monthsBelow: "6", grade: "HTT", unless: ["SICK"] }, speaker),
        ...["ANY", "DUTY_RELATED"].map((counts) =>
          caseWords.discipline({ counts, grade: "KHT", year: "ACT" }, speaker),
        ),
        ...["NEW_UNIT", "OLD_UNIT", "LONGER_SERVED"].map((ratedBy) =>
          caseWords.transfer({ ratedBy, opinionOfOldUnit: true }, speaker),
        ),
        ...["GOOD_ONLY", "GOOD_OR_BETTER", "ALL_RATED"].flatMap((base) =>
          quotaWords({ ...QUOTA, base }, GRADES, speaker),
        ),
        ...["UNIT", "DUTY_GROUP", "BOTH"].flatMap((groupBy) => quotaWords({ ...QUOTA, groupBy }, GRADES, speaker)),
      ];
      for (const sentence of sentences) expect(sentence).toMatch(/^[^?%{}]*(?:\d%[^?{}]*)?\.$/);
    }
  });
});
