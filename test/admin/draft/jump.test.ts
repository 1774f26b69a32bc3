import { expect, it } from "vitest";
import { rangeInText } from "../../../admin/framework/draft/defects/focus-place.ts";
import { jumpTarget } from "../../../admin/framework/draft/defects/jump-target.ts";
import { keyOf } from "../../../admin/framework/draft/tree/tree-rows.ts";
import { smallDraft } from "./sample-draft.ts";

const where = (path: string, named?: Parameters<typeof jumpTarget>[2]): unknown[] => {
  const { tab, place, field } = jumpTarget(path, smallDraft(), named);
  return [tab, place && keyOf(place), field];
};

it("finds the criterion and the field behind a path of the file", () => {
  expect(where("groups.0.criteria.1.max")).toEqual(["Criteria", "0:1", "max"]);
  expect(where("groups.0.groups.0.criteria.0.levels.2.descriptor")).toEqual([
    "Criteria",
    "0.0:0",
    "levels.2.descriptor",
  ]);
  expect(where("groups.1.maxPoints")).toEqual(["Criteria", "1", "maxPoints"]);
});

it("counts groups one after another in what a save refused", () => {
  expect(where("input.content.groups.1.criteria.0.code")).toEqual(["Criteria", "0.0:0", "code"]);
  expect(where("input.content.groups.3.code")).toEqual(["Criteria", "2", "code"]);
});

it("finds a part by its code also after it was moved, and what a remark is about", () => {
  const named = { groupCode: "II", criterionCode: "II.1", field: "max" };
  expect(where("groups.0.criteria.0.max", named)).toEqual(["Criteria", "1:0", "max"]);
  expect(where("criterion:I.2")).toEqual(["Criteria", "0:1", null]);
  expect(where("group:I.a")).toEqual(["Criteria", "0.0", null]);
});

it("leads to the rules, to the slots and to the facts of the version", () => {
  expect(where("scheme.gates.1.when")[0]).toBe("Scheme");
  expect(where("slots.0.max")[0]).toBe("Slots");
  expect(where("effectiveFrom")).toEqual(["About", null, "effectiveFrom"]);
});

it("finds the line of the rules' text, or the nearest part around it", () => {
  const text = "method: SCORED\ngates:\n  - code: G1\n    when: a\n  - code: G2\n    when: b\n";
  expect(rangeInText(text, "scheme.gates.1.when")).toMatchObject({ line: 6 });
  expect(rangeInText(text, "scheme.gates.1.label")).toMatchObject({ line: 5 });
  expect(rangeInText(text, "scheme.quota")).toBeNull();
});
