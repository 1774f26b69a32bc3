import { describe, expect, it } from "vitest";
import { english, vietnamese } from "../../../admin/app/i18n/i18nProvider.ts";
import {
  lackOf,
  lackOfUnit,
  type Regulation,
  regulationsOf,
  regulationWords,
} from "../../../admin/work/drill/regulation-words.ts";
import { SHARE_COUNTS } from "../../../admin/work/unit/unit-rows.ts";

const decree: Regulation = {
  ...{ versionId: "v1", majorError: "1/4", minorError: null, delay: "1/4" },
  version: { id: "v1", number: 2, nameVi: "Quy chế đánh giá", nameEn: null },
};

describe("the regulation by which work is measured", () => {
  it("is said with what it takes off for errors and delays", () => {
    expect(regulationWords(decree)).toEqual([
      { key: "ofMajorError", part: "1/4" },
      { key: "ofDelay", part: "1/4" },
    ]);
    expect(regulationWords({ ...decree, minorError: "1/10" }).map(({ key }) => key)).toContain("ofMinorError");
  });

  it("says so where it takes nothing off, which leaves b or c empty", () => {
    const silent = { ...decree, majorError: null, delay: null };
    expect(regulationWords(silent).map(({ key }) => key)).toEqual(["noMajorError", "noDelay"]);
  });

  it("is named once for all to whom it applies, the one of most people first; people without one are left out", () => {
    const own = { ...decree, versionId: "v2" };
    const lines = [own, decree, null, decree].map((regulation) => ({ regulation }));
    expect(regulationsOf(lines).map(({ versionId }) => versionId)).toEqual(["v1", "v2"]);
    expect(regulationsOf([{ regulation: null }])).toEqual([]);
  });

  it("explains why b and c are missing: nothing assigned, no regulation, or one without deductions", () => {
    expect(lackOf({ quantity: null, regulation: decree })).toBe("insufficient");
    expect(lackOf({ quantity: "1/1", regulation: null })).toBe("noRegulation");
    expect(lackOf({ quantity: "1/1", regulation: decree })).toBe("noRule");
    expect([lackOfUnit("1/1", 3), lackOfUnit("1/1", 0), lackOfUnit(null, 3)]).toEqual([
      ...["noRegulation", "noRule", "insufficient"],
    ]);
  });
});

describe("what is late", async () => {
  const trees = { vi: vietnamese(), en: await english() };
  const words = (locale: "vi" | "en"): Record<string, string> =>
    (trees[locale] as unknown as { unitWork: { share: Record<string, string> } }).unitWork.share;

  it("is told apart: handed in late, and overdue without having been handed in", () => {
    expect(SHARE_COUNTS).toEqual(expect.arrayContaining(["late", "overdue"]));
    expect([words("vi")["late"], words("vi")["overdue"]]).toEqual(["Nộp muộn", "Quá hạn chưa nộp"]);
    expect([words("en")["late"], words("en")["overdue"]]).toEqual(["Handed in late", "Overdue, not handed in"]);
  });
});
