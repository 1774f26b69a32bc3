import "reflect-metadata";
import { describe, expect, it } from "vitest";
import type { FileChange } from "../../../server/framework/diff/change.ts";
import { diffFiles } from "../../../server/framework/diff/diff-files.ts";
import type { FrameworkFile } from "../../../server/framework/framework-file.ts";
import { makeFrameworkFile } from "../../support/build-framework.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const before = makeFrameworkFile({ code: "QC" });

/** The changes that an edit of the small regulation makes. */
function edited(edit: (file: FrameworkFile) => void): FileChange[] {
  const after = structuredClone(before);
  edit(after);
  return diffFiles(before, after);
}

function told(changes: readonly FileChange[]) {
  return changes.map(({ kind, path, weight, concerns }) => [kind, path, weight, concerns.kind]);
}

describe("the differences between two versions", () => {
  it("equal versions differ in nothing", () => {
    const decree = shippedFramework("nd-335-2025");
    expect(diffFiles(decree, structuredClone(decree))).toEqual([]);
  });

  it("a changed maximum is told with its place, both numbers and whom it concerns", () => {
    const [change, ...rest] = edited((file) => {
      file.groups[0]!.criteria![0]!.max = "15";
    });
    expect(rest).toEqual([]);
    expect(change).toMatchObject({
      kind: "CHANGED",
      path: "groups.0.criteria.0.max",
      place: { vi: "Nhóm I › Tiêu chí I.1 “Giờ giấc” › điểm tối đa" },
      before: { vi: "20" },
      after: { vi: "15" },
      weight: "SUBSTANTIVE",
      concerns: { kind: "EVERYONE" },
      sentence: {
        vi: "Nhóm I › Tiêu chí I.1 “Giờ giấc” › điểm tối đa: đổi từ 20 thành 15. Đối tượng: mọi đối tượng.",
        en: "Group I › Criterion I.1 “Giờ giấc” › most points: changed from 20 to 15. Concerns: everyone.",
      },
    });
  });

  it("a criterion for leaders only concerns leaders, one that is opened for all concerns everyone", () => {
    const leaders = edited((file) => {
      const criterion = { code: "I.3", text: { vi: "Tập hợp" }, method: "PASS_FAIL" as const, points: "5" };
      file.groups[0]!.criteria!.push({ ...criterion, appliesTo: { leading: true } });
    });
    expect(told(leaders)).toEqual([["ADDED", "groups.0.criteria.2", "SUBSTANTIVE", "LEADERS"]]);
    expect(leaders[0]?.sentence.vi).toContain("bổ sung tiêu chí I.3 “Tập hợp”");
    const limited = edited((file) => {
      file.groups[0]!.appliesTo = { classes: ["SUPPORT"] };
    });
    expect(told(limited)).toEqual([["CHANGED", "groups.0.appliesTo", "SUBSTANTIVE", "EVERYONE"]]);
    const inside = structuredClone(before);
    inside.groups[0]!.appliesTo = { leading: false };
    const after = structuredClone(inside);
    after.groups[0]!.criteria!.pop();
    expect(told(diffFiles(inside, after))).toEqual([["REMOVED", "groups.0.criteria.1", "SUBSTANTIVE", "OTHERS"]]);
  });

  it("words alone are wording, English words alone are told as such", () => {
    const changes = edited((file) => {
      file.groups[0]!.text.vi = "Ý thức, kỷ luật";
      file.groups[0]!.criteria![1]!.basis = "Điều 5";
      file.name.en = "Rules";
    });
    expect(told(changes)).toEqual([
      ["CHANGED", "groups.0.text", "WORDING", "EVERYONE"],
      ["CHANGED", "groups.0.criteria.1.basis", "WORDING", "EVERYONE"],
      ["CHANGED", "name", "WORDING", "EVERYONE"],
    ]);
    expect(changes[2]).toMatchObject({ after: { vi: "“Rules”", en: "“Rules”" }, place: { vi: "tên › bản tiếng Anh" } });
    expect(changes[1]?.sentence.vi).toContain("đổi từ không quy định thành Điều 5");
  });

  it("a criterion that goes to another group has moved, the rest of it is compared", () => {
    const changes = edited((file) => {
      const [moved] = file.groups[0]!.criteria!.splice(1, 1);
      file.groups.push({ code: "II", text: { vi: "Kết quả" }, criteria: [{ ...moved!, points: "12" }] });
    });
    expect(told(changes)).toEqual([
      ["ADDED", "groups.1", "SUBSTANTIVE", "EVERYONE"],
      ["CHANGED", "groups.1.criteria.0.points", "SUBSTANTIVE", "EVERYONE"],
      ["MOVED", "groups.1.criteria.0", "SUBSTANTIVE", "EVERYONE"],
    ]);
    expect(changes[2]).toMatchObject({ before: { vi: "nhóm I" }, after: { en: "group II" } });
  });

  it("another order of criteria changes no result, another order of grades does", () => {
    const changes = edited((file) => {
      file.groups[0]!.criteria!.reverse();
      file.scheme.grades.reverse();
    });
    expect(told(changes)).toEqual([
      ["MOVED", "groups.0.criteria", "WORDING", "EVERYONE"],
      ["MOVED", "scheme.grades", "SUBSTANTIVE", "EVERYONE"],
    ]);
  });

  it("formulas, bands, gates, steps, ballot, scope, dates, documents and slots are compared", () => {
    const document = { number: "1/NĐ-CP", title: "Nghị định", issuer: "Chính phủ" };
    const gate = { code: "G1", label: { vi: "Kỷ luật" }, kind: "VETO" as const, grade: "C", when: "done < 0.5" };
    const changes = edited((file) => {
      file.scheme.formulas![0]!.text = "group.I + done * 60";
      file.scheme.bands![0]!.from = "91";
      file.scheme.gates = [gate];
      file.scheme.steps = ["SELF", "COLLECTIVE", "DECISION", "LOCKED"];
      file.scheme.ballot = { mode: "SECRET", quorum: "2/3", majority: "1/2" };
      file.scope = { cycleKinds: ["MONTH"] };
      file.effectiveTo = "2027-12-31";
      file.documents = [document];
      file.slots = [{ kind: "GATE", label: { vi: "Chốt chặn của đơn vị" } }];
    });
    expect(changes.map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual([
      "ADDED documents.0",
      "ADDED scheme.ballot",
      "ADDED scheme.gates.0",
      "ADDED slots.0",
      "CHANGED effectiveTo",
      "CHANGED scheme.bands.0.from",
      "CHANGED scheme.formulas.0.text",
      "CHANGED scheme.steps",
      "CHANGED scope.cycleKinds",
    ]);
    expect(changes.every(({ weight }) => weight === "SUBSTANTIVE")).toBe(true);
    const removed = diffFiles({ ...before, scheme: { ...before.scheme, gates: [gate] } }, before);
    expect(removed[0]?.sentence.vi).toBe(
      "Chốt chặn: bỏ G1 “Kỷ luật” (loại: xếp thẳng mức; mức xếp loại: C; điều kiện: done < 0.5). Đối tượng: mọi đối tượng.",
    );
  });

  it("two formulas of one name, for leaders and others, are told apart by whom they concern", () => {
    const formula = before.scheme.formulas![0]!;
    const both = (others: string): FrameworkFile => ({
      ...before,
      scheme: {
        ...before.scheme,
        formulas: [
          { ...formula, appliesTo: { leading: true } },
          { ...formula, text: others, appliesTo: { leading: false } },
        ],
      },
    });
    const changes = diffFiles(both("group.I"), both("group.I + 1"));
    expect(told(changes)).toEqual([["CHANGED", "scheme.formulas.1.text", "SUBSTANTIVE", "OTHERS"]]);
  });

  it("levels and tiers are known by their keys", () => {
    const level = (key: string, points: string) => ({ key, descriptor: { vi: `Mức ${key}` }, points });
    const withLevels = (levels: ReturnType<typeof level>[]): FrameworkFile => ({
      ...before,
      groups: [{ code: "I", text: { vi: "N" }, criteria: [{ code: "L", text: { vi: "L" }, method: "LEVEL", levels }] }],
    });
    const changes = diffFiles(
      withLevels([level("1", "1"), level("2", "2"), level("3", "3")]),
      withLevels([level("1", "1"), level("3", "4"), level("4", "5")]),
    );
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "CHANGED groups.0.criteria.0.levels.1.points",
      "ADDED groups.0.criteria.0.levels.2",
      "REMOVED groups.0.criteria.0.levels.1",
    ]);
  });
});
