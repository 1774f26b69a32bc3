import { describe, expect, it } from "vitest";
import { addCriterion, addGroup } from "../../../admin/framework/draft/add-parts.ts";
import { criterionAt, groupAt } from "../../../admin/framework/draft/draft-content.ts";
import { codeAfter } from "../../../admin/framework/draft/keys/next-code.ts";
import { entryField, entryPath, partAfter } from "../../../admin/framework/draft/keys/next-part.ts";
import { keyOf, placeOf } from "../../../admin/framework/draft/tree/tree-rows.ts";
import { draftWith, group, levelled, points, smallDraft } from "../draft/sample-draft.ts";

describe("codes of new parts", () => {
  it.each([
    ["I.9", "I.10"],
    ["TC09", "TC10"],
    ["III", "IV"],
    ["IX", "X"],
    ["X", "XI"],
    ["a", "b"],
    ["C", "D"],
    ["II.c", "II.d"],
  ])("after %s comes %s", (last, next) => {
    expect(codeAfter(last, "", [])).toBe(next);
  });

  it("begin with I outside, with the group's own code inside, and pass over what is taken", () => {
    expect(codeAfter(undefined, "", [])).toBe("I");
    expect(codeAfter(undefined, "II", [])).toBe("II.1");
    expect(codeAfter("I.1", "I", ["I.1", "I.2", "I.3"])).toBe("I.4");
  });

  it("fall back on counting within the group where a code is no number", () => {
    expect(codeAfter("IV-NV", "IV", ["IV-NV"])).toBe("IV.2");
  });
});

describe("a new criterion", () => {
  it("stands after the one that is picked and is answered as that one is", () => {
    const half = { ...points("I.2"), max: "2.5", step: "0.5", evidence: true };
    const draft = draftWith([group("I", [points("I.1"), half, points("I.3")])]);
    const { content, place } = addCriterion(draft, placeOf("0:1"), { name: "Mới" });
    expect(keyOf(place)).toBe("0:2");
    expect(criterionAt(content, place)).toMatchObject({ code: "I.4", max: "2.5", step: "0.5", evidence: true });
    expect(groupAt(content, [0])?.criteria?.map(({ code }) => code)).toEqual(["I.1", "I.2", "I.4", "I.3"]);
  });

  it("has the levels of its sister, yet to be worded", () => {
    const draft = draftWith([group("I", [levelled("I.1", ["1", "2"])])]);
    const { content, place } = addCriterion(draft, placeOf("0"), { name: "Mới", level: (key) => `Cấp độ ${key}` });
    expect(criterionAt(content, place)).toMatchObject({
      method: "LEVEL",
      levels: [
        { key: "1", points: "1", descriptor: { vi: "Cấp độ 1" } },
        { key: "2", points: "2", descriptor: { vi: "Cấp độ 2" } },
      ],
    });
  });

  it("is scored by five points in an empty group, whose code is counted on", () => {
    const { content, place } = addGroup(draftWith([]), [], "Nhóm mới");
    expect(groupAt(content, place.groups)?.code).toBe("I");
    const added = addCriterion(content, place, { name: "Mới" });
    expect(criterionAt(added.content, added.place)).toMatchObject({ code: "I.1", method: "POINTS", max: "5" });
  });
});

describe("going on by Enter", () => {
  it("leads from criterion to criterion, also into the next group, and ends with the last", () => {
    const after = (key: string): string | null => {
      const next = partAfter(smallDraft(), placeOf(key));
      return next && keyOf(next);
    };
    expect([after("0:0"), after("0:1"), after("0.0:0"), after("1:0")]).toEqual(["0:1", "0.0:0", "1:0", null]);
    expect([after("0"), after("2")]).toEqual(["0:0", null]);
  });

  it("knows the entries of a list by their place", () => {
    expect(entryField("levels.2.descriptor")).toEqual({ list: "levels", index: 2, field: "descriptor" });
    expect(entryField("guidance.0")).toEqual({ list: "guidance", index: 0, field: null });
    expect(entryField("text")).toBeNull();
    expect(entryPath({ list: "tiers", index: 1, field: "label" })).toBe("tiers.1.label");
  });
});
