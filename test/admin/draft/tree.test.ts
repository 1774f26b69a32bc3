import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftPlace } from "../../../admin/framework/draft/draft-content.ts";
import { heightOf, mayGo, relocated, staysPut } from "../../../admin/framework/draft/tree/relocate.ts";
import { groupPaths, type Step, stepped } from "../../../admin/framework/draft/tree/steps.ts";
import { keyOf, landing, markOf, placeOf, treeRows } from "../../../admin/framework/draft/tree/tree-rows.ts";
import { outline, smallDraft } from "./sample-draft.ts";

const at = (key: string): DraftPlace => placeOf(key);
const DEEPEST = 3;

describe("moving parts of the tree", () => {
  it("puts a criterion before another of its own group or of a different one", () => {
    const draft = smallDraft();
    const own = relocated(draft, at("0:0"), { parent: [0], index: 2 });
    expect(outline(own.content.groups)).toBe("I[I.2 I.1 I.a[I.a.1]] II[II.1] III[]");
    expect(keyOf(own.place)).toBe("0:1");
    const other = relocated(draft, at("0:0"), { parent: [2], index: 0 });
    expect(outline(other.content.groups)).toBe("I[I.2 I.a[I.a.1]] II[II.1] III[I.1]");
  });

  it("takes a group with everything in it, also behind a group that moves up meanwhile", () => {
    const moved = relocated(smallDraft(), at("0"), { parent: [1], index: 0 });
    expect(outline(moved.content.groups)).toBe("II[II.1 I[I.1 I.2 I.a[I.a.1]]] III[]");
    expect(keyOf(moved.place)).toBe("0.0");
  });

  it("refuses a criterion outside of groups, a group inside itself, and groups nested too deep", () => {
    const draft = smallDraft();
    expect(mayGo(draft, at("0:0"), { parent: [], index: 0 }, DEEPEST)).toBe(false);
    expect(mayGo(draft, at("0"), { parent: [0, 0], index: 0 }, DEEPEST)).toBe(false);
    expect(mayGo(draft, at("0"), { parent: [1], index: 0 }, 2)).toBe(false);
    expect(mayGo(draft, at("0"), { parent: [1], index: 0 }, DEEPEST)).toBe(true);
  });

  it("goes by keys from one group to the next, in and out", () => {
    const walk = (key: string, ...steps: Step[]): string => {
      let [content, place] = [smallDraft(), at(key)];
      for (const step of steps) {
        const next = stepped(content, place, step, DEEPEST);
        if (!next) return "no way";
        [content, place] = [next.content, next.place];
      }
      return outline(content.groups);
    };
    expect(walk("0:1", "down")).toBe("I[I.1 I.a[I.2 I.a.1]] II[II.1] III[]");
    expect(walk("1:0", "up")).toBe("I[I.1 I.2 I.a[I.a.1 II.1]] II[] III[]");
    expect(walk("0:0", "up")).toBe("no way");
    expect(walk("0.0:0", "out")).toBe("I[I.1 I.2 I.a.1 I.a[]] II[II.1] III[]");
    expect(walk("1", "in")).toBe("I[I.1 I.2 I.a[I.a.1] II[II.1]] III[]");
    expect(walk("0.0", "out")).toBe("I[I.1 I.2] I.a[I.a.1] II[II.1] III[]");
    expect(walk("2", "up", "up")).toBe("III[] I[I.1 I.2 I.a[I.a.1]] II[II.1]");
  });

  it("loses and doubles nothing, whatever is moved wherever it may go", () => {
    const all = (draft = smallDraft()): string[] => treeRows(draft.groups, new Set()).map(({ code }) => code);
    const keys = treeRows(smallDraft().groups, new Set()).map(({ key }) => key);
    const move = fc.tuple(
      fc.constantFrom(...keys),
      fc.constantFrom(...keys),
      fc.constantFrom("before", "inside", "after"),
    );
    fc.assert(
      fc.property(move, ([from, over, zone]) => {
        const draft = smallDraft();
        const to = landing(draft, at(from), at(over), zone);
        if (!mayGo(draft, at(from), to, DEEPEST)) return;
        const { content, place } = relocated(draft, at(from), to);
        expect(all(content).toSorted()).toEqual(all().toSorted());
        expect(Math.max(...content.groups.map(heightOf))).toBeLessThanOrEqual(DEEPEST);
        const code = (rows: ReturnType<typeof treeRows>, key: string): string | undefined =>
          rows.find((row) => row.key === key)?.code;
        const moved = code(treeRows(draft.groups, new Set()), from);
        expect(code(treeRows(content.groups, new Set()), keyOf(place))).toBe(moved);
        if (staysPut(at(from), to)) expect(outline(content.groups)).toBe(outline(draft.groups));
      }),
    );
  });
});

describe("the lines of the tree", () => {
  it("leaves out what is inside closed groups and tells positions to screen readers", () => {
    const rows = treeRows(smallDraft().groups, new Set(["I.a"]));
    expect(rows.map(({ key }) => key)).toEqual(["0", "0:0", "0:1", "0.0", "1", "1:0", "2"]);
    expect(rows[3]).toMatchObject({ level: 2, position: 3, count: 3, isOpen: false });
    expect(rows[6]).toMatchObject({ isOpen: null });
  });

  it("draws the line below everything of a group that something is put after", () => {
    const draft = smallDraft();
    const rows = treeRows(draft.groups, new Set());
    expect(markOf(rows, at("2"), at("0"), "after")).toEqual({ key: "0.0:0", edge: "bottom", level: 1 });
    expect(markOf(rows, at("1:0"), at("2"), "before")).toEqual({ key: "2", edge: "row", level: 1 });
    expect(markOf(rows, at("1:0"), at("0:1"), "before")).toEqual({ key: "0:1", edge: "top", level: 2 });
  });

  it("names every group by its path", () => {
    expect(groupPaths(smallDraft().groups)).toEqual([[0], [0, 0], [1], [2]]);
  });
});
