import { describe, expect, it } from "vitest";
import { addCriterion, addGroup, movePart, sumOf } from "../../../admin/framework/draft/add-parts.ts";
import {
  contentInput,
  criterionAt,
  type DraftContent,
  freeCode,
  groupAt,
  moved,
  withCriterion,
  withGroup,
} from "../../../admin/framework/draft/draft-content.ts";

function draft(): DraftContent {
  return {
    name: { vi: "Quy chế" },
    issuer: "UBND",
    documents: [],
    effectiveFrom: "2026-01-01",
    scope: {},
    forms: [],
    notes: [],
    scheme: "method: JUDGED",
    groups: [
      {
        code: "I",
        text: { vi: "Chung" },
        groups: [
          {
            code: "I.a",
            text: { vi: "Con" },
            criteria: [{ code: "I.a.1", text: { vi: "Ba" }, method: "POINTS", max: "5" }],
          },
        ],
        criteria: [
          { code: "I.1", text: { vi: "Một" }, method: "POINTS", max: "2.5", tiers: [], levels: [], guidance: [] },
          { code: "I.2", text: { vi: "Hai" }, method: "VIOLATION", max: "3" },
        ],
      },
    ],
  };
}

describe("editing a draft", () => {
  it("changes one criterion and leaves everything else as it was", () => {
    const before = draft();
    const after = withCriterion(before, { groups: [0, 0], criterion: 0 }, (criterion) => ({
      ...criterion,
      max: "6.5",
    }));
    expect(criterionAt(after, { groups: [0, 0], criterion: 0 })?.max).toBe("6.5");
    expect(before).toEqual(draft());
  });

  it("takes a group out with everything inside it", () => {
    expect(
      groupAt(
        withGroup(draft(), [0, 0], () => null),
        [0],
      )?.groups,
    ).toEqual([]);
  });

  it("gives a new part a code that nobody has", () => {
    expect(freeCode("I", ["I.1", "I.2"])).toBe("I.3");
    expect(freeCode("I", ["I.2", "I.1", "I.4"])).toBe("I.5");
    const { content, place } = addCriterion(draft(), { groups: [0], criterion: null }, { name: "Tiêu chí mới" });
    expect(criterionAt(content, place)).toMatchObject({ code: "I.3", text: { vi: "Tiêu chí mới" } });
    const added = addGroup(draft(), [], "Nhóm mới");
    expect(groupAt(added.content, added.place.groups)?.code).toBe("II");
  });

  it("moves a part among its sisters and stops at the ends", () => {
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    const { content, place } = movePart(draft(), { groups: [0], criterion: 0 }, 1);
    expect(groupAt(content, [0])?.criteria?.map((criterion) => criterion.code)).toEqual(["I.2", "I.1"]);
    expect(place.criterion).toBe(1);
  });

  it("adds points up without rounding", () => {
    expect(sumOf(["2.5", "2.5", "5", null])).toBe("10");
    expect(sumOf(["0.1", "0.2"])).toBe("0.3");
    expect(sumOf(["1/3"])).toBeUndefined();
  });
});

describe("saving a draft", () => {
  it("sends groups as a flat list that names the outer group", () => {
    expect(contentInput(draft()).groups.map(({ code, parentCode }) => [code, parentCode])).toEqual([
      ["I", null],
      ["I.a", "I"],
    ]);
  });

  it("leaves out what the way of scoring does not use", () => {
    const [group] = contentInput(draft()).groups;
    expect(group?.criteria?.[0]).toMatchObject({ max: "2.5", tiers: null, levels: null, guidance: null });
    expect(group?.criteria?.[1]).toMatchObject({ method: "VIOLATION", max: null });
  });

  it("says of a share, which nobody answers, neither that it is required nor that it is not", () => {
    const share = { code: "I.3", text: { vi: "Tỷ lệ" }, method: "RATIO", max: "70", metric: "quantity" } as const;
    const [first] = draft().groups;
    for (const required of [true, false]) {
      const groups = [{ ...first!, criteria: [{ ...share, required }] }];
      expect(contentInput({ ...draft(), groups }).groups[0]?.criteria?.[0]).toMatchObject({ required: null });
    }
  });

  it("keeps that a criterion may stay unanswered", () => {
    const [first] = draft().groups;
    const groups = [{ ...first!, criteria: [{ ...first!.criteria![0]!, required: false }] }];
    expect(contentInput({ ...draft(), groups }).groups[0]?.criteria?.[0]).toMatchObject({ required: false });
  });
});
