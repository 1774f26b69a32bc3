import { describe, expect, it } from "vitest";
import { takeable, withFigures } from "../../../admin/framework/draft/copy/take-parts.ts";
import { answeredBy } from "../../../admin/framework/draft/criterion/answered-by.ts";
import { metricName, withMetric } from "../../../admin/framework/draft/criterion/MetricField.tsx";
import { codeFault, isOver, usedBases } from "../../../admin/framework/draft/criterion/part-faults.ts";
import { placeName } from "../../../admin/framework/draft/defects/place-names.ts";
import { placeOf } from "../../../admin/framework/draft/tree/tree-rows.ts";
import { lacksScore, startScored } from "../../../admin/framework/scheme/basics/start-scored.ts";
import { readScheme } from "../../../admin/framework/scheme/scheme-data.ts";
import { draftWith, group, levelled, points, smallDraft } from "../draft/sample-draft.ts";

const say = (key: string, values: object = {}): string =>
  [key.replace("framework.", ""), ...Object.values(values)].join(" ").trim();

describe("what is wrong is told while it is typed", () => {
  it("tells a code that is missing, badly written or another part's", () => {
    const fault = (key: string, code: string) => codeFault(smallDraft(), placeOf(key), code);
    expect(fault("0:0", "")).toMatchObject({ rule: "noCode" });
    expect(fault("0:0", "I 1")).toMatchObject({ rule: "code" });
    expect(fault("0:0", "II.1")).toEqual({ rule: "taken", name: "Tiêu chí II.1" });
    expect(fault("0:0", "I.1")).toBeNull();
    expect(fault("1", "III")).toEqual({ rule: "taken", name: "Nhóm III" });
  });

  it("compares exact numbers without floats, and says nothing of what is none", () => {
    expect([isOver("2.5", "2"), isOver("2", "2.5"), isOver("10", "9"), isOver("0.1", "0.10")]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([isOver("25/28", "0"), isOver("x", "1"), isOver(null, "1")]).toEqual([false, false, false]);
  });

  it("calls places as the forms do", () => {
    const name = (path: string) => placeName(smallDraft(), path, null, say);
    expect(name("groups.0.criteria.1.max")).toBe("draft.criterion I.2 › editor.field.max");
    expect(name("groups.1")).toBe("draft.group II");
    expect(name("scheme.formulas.0.text")).toBe("draft.tabScheme › scheme.formulas 1");
    expect(name("scheme.rollUp.1")).toBe("draft.tabScheme › rules.rollUp.title 2");
    expect(name("documents.0.number")).toBe("draft.tabAbout › editor.field.documents 1");
    expect(name("groups.9.criteria.0.max")).toBeNull();
  });
});

describe("what is filled in", () => {
  it("offers the legal bases that the draft names already, those used most first", () => {
    const basis = (code: string, text: string) => ({ ...points(code), basis: text });
    const draft = {
      ...draftWith([group("I", [basis("I.1", "Điều 5"), basis("I.2", "Điều 8"), basis("I.3", "Điều 8")])]),
      scheme: "gates:\n  - basis: Điều 10\n    kind: CAP\n",
    };
    expect(usedBases(draft)).toEqual(["Điều 8", "Điều 5", "Điều 10"]);
  });

  it("begins the list of another way of answering as the draft has it elsewhere, else by numbers", () => {
    const words = (key: string, values: Readonly<Record<string, string>> = {}): string =>
      `${key} ${values["key"] ?? ""}`;
    const draft = draftWith([group("I", [points("I.1"), levelled("I.2", ["A", "B"])])]);
    const like = answeredBy(points("I.1"), "LEVEL", draft, words);
    expect(like.levels).toEqual([
      { key: "A", points: "A", descriptor: { vi: "level A" } },
      { key: "B", points: "B", descriptor: { vi: "level B" } },
    ]);
    expect(answeredBy(points("I.1"), "LEVEL", undefined, words).levels).toHaveLength(5);
    expect(answeredBy(points("I.1"), "TIER", draft, words).tiers).toEqual([
      { key: "1", label: { vi: "option 1" }, points: "5" },
      { key: "2", label: { vi: "option 2" }, points: "0" },
    ]);
    expect(answeredBy(levelled("I.2", ["A"]), "LEVEL", draft, words).levels).toHaveLength(1);
  });

  it("adds all groups up and cuts the scale at 90, 70 and 50 per cent, and leaves what there is", () => {
    const grades = ["HTXS", "HTT", "HTN", "KHT"].map((code) => ({ code, name: { vi: code } }));
    const scheme = { method: "SCORED", grades, steps: [], selfGrade: true };
    const most = (code: string, maxPoints: string) => ({ ...group(code, []), maxPoints });
    expect(lacksScore(scheme)).toBe(true);
    const filled = startScored([most("I", "30"), most("II.a", "20.5")], scheme, "Tổng điểm");
    expect(filled).toEqual({
      formulas: [{ name: "score", label: { vi: "Tổng điểm" }, text: 'group.I + group("II.a")' }],
      maximum: "50.5",
      bands: [
        { grade: "HTXS", from: "45.45" },
        { grade: "HTT", from: "35.35", to: "45.45" },
        { grade: "HTN", from: "25.25", to: "35.35" },
        { grade: "KHT", to: "25.25" },
      ],
    });
    expect(lacksScore({ ...scheme, ...filled })).toBe(false);
    expect(startScored([], { ...scheme, ...filled, maximum: "100" }, "").maximum).toBe("100");
    expect(lacksScore({ ...scheme, method: "JUDGED" })).toBe(false);
  });

  it("makes a figure of the rules by its name in words", () => {
    expect(metricName("Tỷ lệ đúng hạn")).toBe("ty_le_dung_han");
    expect(metricName("  3 % ")).toBe("");
    const made = withMetric({ ...draftWith([]), scheme: "method: SCORED\n" }, { name: "a", label: "Tỷ lệ" });
    expect(readScheme(made.scheme)?.metrics).toEqual([
      { name: "a", label: { vi: "Tỷ lệ" }, kind: "RATIO", typedBy: "SELF" },
    ]);
  });

  it("brings the figures along that criteria taken over are computed from", () => {
    const from =
      "method: SCORED\nmetrics:\n  - name: q\n    label: { vi: Số lượng }\n    kind: RATIO\n    typedBy: SELF\n  - name: r\n    label: { vi: Khác }\n    kind: RATIO\n    typedBy: SELF\n";
    const parts = takeable([group("I", [{ ...points("I.1"), method: "RATIO", metric: "q" }])]);
    const next = withFigures({ ...draftWith([]), scheme: "method: SCORED\n" }, from, parts);
    expect(readScheme(next.scheme)?.metrics?.map(({ name }) => name)).toEqual(["q"]);
    expect(withFigures(next, from, parts)).toBe(next);
  });
});
