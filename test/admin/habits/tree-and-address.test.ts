import { describe, expect, it } from "vitest";
import { aboveOf, childrenOf, type UnitNode } from "../../../admin/organization/unit/tree/tree-rows.ts";
import { postWords, shownPost } from "../../../admin/organization/person/shown-post.ts";
import { pageIn, withPart } from "../../../admin/shared/api/useAddress.ts";
import { namesOf, refsOf } from "../../../admin/shared/ui/many/refs.ts";
import { countedUnits } from "../../../admin/statistics/tracking/WhyTracked.tsx";

const node = (id: string, parentId: string | null): UnitNode => ({
  ...{ id, parentId, depth: 0, code: id, name: id, nameEn: null, tree: "STATE", kind: "DEPARTMENT" },
  ...{ childCount: 0, headCount: 0, peopleWithin: 0 },
});

describe("the tree of units", () => {
  const nodes = [node("a", null), node("b", "a"), node("c", "a"), node("d", "c")];

  it("opens what stands above the unit that is looked at, nearest first", () => {
    expect(aboveOf(nodes, "d")).toEqual(["c", "a"]);
    expect(aboveOf(nodes, "a")).toEqual([]);
    expect(aboveOf(nodes, "nobody")).toEqual([]);
  });

  it("knows what came along below a unit, and of no other that it has nothing below it", () => {
    const below = childrenOf(nodes);
    expect(below.get("a")?.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(below.has("b")).toBe(false);
  });
});

describe("an address", () => {
  it("changes one part and keeps the others", () => {
    expect(withPart("?unit=a&page=2", { page: null })).toBe("?unit=a");
    expect(withPart("?unit=a", { tab: "history" })).toBe("?unit=a&tab=history");
  });

  it("that names no page, or none that there can be, means the first", () => {
    expect([null, "0", "-3", "x", "4"].map((said) => pageIn({ get: () => said }))).toEqual([0, 0, 0, 0, 3]);
  });
});

describe("several records", () => {
  it("are sent as they were read, and named by what tells them apart", () => {
    const records = [{ id: "1", version: 2, name: "An" }];
    expect(refsOf(records)).toEqual([{ id: "1", version: 2 }]);
    expect(namesOf(records, ({ name }) => name).get("1")).toBe("An");
  });

  it("of people are their posts as the list shows them: the main one that holds, else one that holds", () => {
    const post = (id: string, isPrimary: boolean, endsOn: string | null) => ({
      ...{ id, version: 1, isPrimary, endsOn },
      unit: { id: "u", name: "Sở Nội vụ" },
      position: { id: "p", name: "Chuyên viên" },
    });
    const appointments = [post("past", true, "2025-12-31"), post("side", false, null), post("main", true, null)];
    expect(shownPost({ appointments })?.id).toBe("main");
    expect(shownPost({ appointments: appointments.slice(0, 2) })?.id).toBe("side");
    expect(postWords(shownPost({ appointments }))).toBe("Chuyên viên, Sở Nội vụ");
    expect(postWords(undefined)).toBe("–");
  });
});

describe("14/27 units", () => {
  it("are told apart into those that count and those that do not, of the kind alone", () => {
    const unit = (id: string, kind: string, cycleIds: string[]) => ({
      unit: { id, name: id, kind, hasSubUnits: false },
      ...{ regulations: [], state: "OPEN", cycleIds, participants: 0, finished: 0, completion: null, steps: null },
      ...{ overdue: null, isLate: false, published: [] },
    });
    const units = [unit("a", "COMMUNE", ["k"]), unit("b", "COMMUNE", []), unit("c", "DEPARTMENT", ["k"])];
    const { counted, left } = countedUnits(units as never, "COMMUNE", "opened");
    expect(counted.map(({ unit: { id } }) => id)).toEqual(["a"]);
    expect(left.map(({ unit: { id } }) => id)).toEqual(["b"]);
  });
});
