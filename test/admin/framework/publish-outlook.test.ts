import { expect, it } from "vitest";
import type { RatingShape } from "../../../admin/framework/preview/draft-shape.ts";
import { missingWords } from "../../../admin/framework/preview/missing-words.ts";
import { firstOf, versionBefore, versionInstead } from "../../../admin/framework/version/publish/outlook.ts";

function version(number: number, status: "DRAFT" | "PUBLISHED" | "RETIRED") {
  return { id: `v${String(number)}`, number, status, effectiveFrom: "2026-01-01", effectiveTo: null };
}

it("a draft follows the newest version that was published, be it retired by now", () => {
  const versions = [version(4, "DRAFT"), version(3, "RETIRED"), version(2, "PUBLISHED")];
  expect(versionBefore(versions, { number: 4 })?.number).toBe(3);
  expect(versionBefore(versions, { number: 2 })).toBeUndefined();
});

it("when a version is retired, new cycles use the newest other one that is published, and never a draft", () => {
  const versions = [version(4, "DRAFT"), version(3, "PUBLISHED"), version(2, "PUBLISHED"), version(1, "RETIRED")];
  expect(versionInstead(versions, { id: "v3" })?.number).toBe(2);
  expect(versionInstead([version(2, "DRAFT"), version(1, "PUBLISHED")], { id: "v1" })).toBeUndefined();
});

it("a long list is told by its first names and how many are left, but never one alone", () => {
  expect(firstOf(["a", "b", "c"], 2)).toEqual({ shown: ["a", "b", "c"], left: 0 });
  expect(firstOf(["a", "b", "c", "d"], 2)).toEqual({ shown: ["a", "b"], left: 2 });
});

it("what a rating lacks is told in the words of the regulation", () => {
  const criterion = { code: "I.1", textVi: "Chấp hành đường lối", textEn: null };
  const shape = {
    groups: [{ criteria: [], groups: [{ criteria: [criterion], groups: [] }] }],
    scheme: {
      metrics: [{ name: "subUnitsFailed", labelVi: "Số đơn vị không hoàn thành", labelEn: "Units that failed" }],
      findings: [],
      formulas: [],
    },
  } as unknown as RatingShape;
  const missing = ["subUnitsFailed", "I.1", "other"];
  expect(missingWords(missing, shape, ({ vi }) => vi)).toBe(
    "Số đơn vị không hoàn thành; I.1 Chấp hành đường lối; other",
  );
});
