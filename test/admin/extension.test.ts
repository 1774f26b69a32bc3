import { describe, expect, it } from "vitest";
import { type PinnedCycle, type Usage } from "../../admin/framework/adoption/adoption-rows.ts";
import { usedVersions } from "../../admin/framework/adoption/usage-versions.ts";
import {
  type Change,
  changesByPart,
  changesByPeople,
  changesByPlace,
} from "../../admin/framework/diff/change-groups.ts";
import { fileFaults, kibOf, offsetAt } from "../../admin/framework/exchange/file-faults.ts";
import {
  inheritedGroup,
  ownFaultPath,
  ownPoints,
  type Slot,
  withOwn,
} from "../../admin/framework/extension/own-parts.ts";
import { slotText } from "../../admin/framework/extension/slot-text.ts";

const group = (code: string, criteria: string[], groups: ReturnType<typeof coded>[] = []) =>
  coded(code, criteria, groups);
function coded(code: string, criteria: string[], groups: { code: string; criteria: { code: string }[] }[] = []) {
  return { code, criteria: criteria.map((one) => ({ code: one })), groups };
}

describe("the own part of an extension", () => {
  const superior = [group("I", ["I.1", "I.2"]), group("II", [], [coded("II.a", ["II.a.1"])])];

  it("stands behind what is inherited in the group that is open", () => {
    expect(inheritedGroup(superior, "I")).toEqual({ path: [0], criteria: 2, groups: 0 });
    expect(inheritedGroup(superior, "II.a")).toEqual({ path: [1, 0], criteria: 1, groups: 0 });
    expect(inheritedGroup(superior, "IX")).toBeNull();
    expect(withOwn(["a", "b", "c"], 2, ["x"])).toEqual(["a", "b", "x"]);
  });

  it("is counted in points exactly, and not at all while a number is being typed", () => {
    const criterion = (max: string) => ({ code: "x", text: { vi: "x" }, method: "POINTS" as const, max });
    expect(ownPoints([criterion("2.5"), criterion("5")], [{ code: "g", text: { vi: "g" }, maxPoints: "3" }])).toBe(
      "10.5",
    );
    expect(ownPoints([criterion("2.")], [])).toBeUndefined();
  });

  it("is told of its faults under its own places, and not of those of inherited entries", () => {
    expect(ownFaultPath("scheme.gates.3.when", "scheme.gates", 2)).toBe("scheme.gates.1.when");
    expect(ownFaultPath("scheme.gates.1", "scheme.gates", 2)).toBeUndefined();
    expect(ownFaultPath("scheme.findings.0", "scheme.gates", 2)).toBe("scheme.findings.0");
  });

  it("is asked for in a line for each slot", () => {
    const words = (key: string, values: object = {}): string =>
      `${key.split(".").pop() ?? ""}${JSON.stringify(values)}`;
    const exact = (value: unknown): string => String(value);
    const slot = { groupCode: null, maxPoints: null, name: null, min: null, max: null, label: { vi: "", en: "" } };
    const text = (over: object): string => slotText({ ...slot, ...over } as unknown as Slot, words, { exact });
    expect(text({ kind: "GATE" })).toBe("slotGate{}");
    expect(text({ kind: "PARAMETER", name: "bonus", min: "0", max: "5" })).toBe(
      'slotParameter{"name":"bonus"}: slotRange{"min":"0","max":"5"}',
    );
    expect(text({ kind: "GROUP", groupCode: "II" })).toBe('slotGroup{"code":"II"}: slotGroupOpen{}');
  });
});

describe("mistakes of a file", () => {
  it("stand in the order of the file's lines, each with its place", () => {
    const problem = (path: string, en: string) => ({ path, rule: "framework.atLine", message: { vi: en, en } });
    const faults = fileFaults([
      problem("input.file.groups.2", "Line 40, column 3: wrong"),
      problem("input.file", "Line 4, column 1: no YAML"),
      problem("input.ownerUnitId", "not yours"),
    ]);
    expect(faults.map(({ line, column, path }) => [line, column, path])).toEqual([
      [null, null, "input.ownerUnitId"],
      [4, 1, ""],
      [40, 3, "groups.2"],
    ]);
  });

  it("are shown where they are in the text", () => {
    expect(offsetAt("ab\ncd\nef", 2, 2)).toBe(4);
    expect(offsetAt("ab", 9, 1)).toBe(2);
    expect(kibOf("ế".repeat(1024))).toBe(3);
  });
});

describe("changes between two versions", () => {
  const change = (path: string, vi: string, who: string): Change =>
    ({ path, place: { vi, en: vi }, concerns: { kind: "EVERYONE", who: { vi: who, en: who } } }) as unknown as Change;
  const changes = [
    change("groups.0.criteria.0.max", "Nhóm I › Tiêu chí I.1 › điểm tối đa", "mọi đối tượng"),
    change("groups.0.criteria.0.basis", "Nhóm I › Tiêu chí I.1 › căn cứ", "mọi đối tượng"),
    change("scheme.maximum", "Thang điểm", "lãnh đạo"),
    change("issuer", "cơ quan ban hành", "mọi đối tượng"),
  ];

  it("are read by part and place", () => {
    expect(changesByPart(changes).map(([part, inside]) => [part, inside.length])).toEqual([
      ["criteria", 2],
      ["scheme", 1],
      ["about", 1],
    ]);
    const places = changesByPlace(changes, ({ place }) => place.vi);
    expect(places.map(({ place, changes: inside }) => [place, inside.map(({ field }) => field)])).toEqual([
      ["Nhóm I › Tiêu chí I.1", ["điểm tối đa", "căn cứ"]],
      ["Thang điểm", [""]],
      ["cơ quan ban hành", [""]],
    ]);
  });

  it("are summed up by the people whom they concern", () => {
    expect(changesByPeople(changes, ({ concerns }) => concerns.who.vi)).toEqual([
      ["mọi đối tượng", 3],
      ["lãnh đạo", 1],
    ]);
  });
});

describe("versions in use", () => {
  it("name the one in force with its units, and the older one that an open cycle stays on", () => {
    const usage = (startsOn: string, unitCount: number, personCount: number | null): Usage =>
      ({
        isRunning: true,
        unitCount,
        personCount,
        version: { id: "v2", number: 2 },
        adoption: { startsOn },
      }) as unknown as Usage;
    const cycle = { versionId: "v1", versionNumber: 1 } as PinnedCycle;
    expect(usedVersions([usage("2026-03-01", 2, 5), usage("2026-02-01", 1, 3)], [cycle])).toEqual([
      { versionId: "v2", number: 2, adoptions: 2, units: 3, people: 8, since: "2026-02-01", cycles: 0, isOlder: false },
      { versionId: "v1", number: 1, adoptions: 0, units: 0, people: 0, since: null, cycles: 1, isOlder: true },
    ]);
    expect(usedVersions([usage("2026-03-01", 2, null)], [])[0]?.people).toBeNull();
  });
});
