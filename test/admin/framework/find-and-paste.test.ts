import { describe, expect, it } from "vitest";
import { foundIn } from "../../../admin/framework/draft/find/draft-lines.ts";
import { holds } from "../../../admin/framework/draft/find/fold.ts";
import { addTable, pastedTable } from "../../../admin/framework/draft/paste/pasted-table.ts";
import { keyOf } from "../../../admin/framework/draft/tree/tree-rows.ts";
import { draftWith, group, levelled, outline, points, smallDraft } from "../draft/sample-draft.ts";

const SCHEME = `method: SCORED
formulas:
  - { name: score, label: { vi: Tổng điểm tiến độ }, text: group.I }
bands:
  - { grade: A, from: 90 }
`;

const draft = {
  ...draftWith([
    group(
      "I",
      [{ ...points("I.1"), text: { vi: "Tiến độ công việc" }, basis: "Điều 8" }],
      [group("I.a", [levelled("I.a.1", ["1", "2"])])],
    ),
  ]),
  scheme: SCHEME,
  notes: [{ vi: "Văn bản để ngỏ cách tính tiến độ" }],
};

describe("finding within a draft", () => {
  it("needs neither accents nor the order of the words", () => {
    expect(holds("Tiến độ công việc", "cong TIEN")).toBe(true);
    expect(holds("Đạo đức", "dao duc")).toBe(true);
    expect(holds("Tiến độ", "tien chat")).toBe(false);
  });

  it("looks into criteria, rules and notes, and tells where each is edited", () => {
    expect(foundIn(draft, "tien do").map(({ tab, path }) => [tab, path])).toEqual([
      ["Criteria", "groups.0.criteria.0.text"],
      ["Scheme", "scheme.formulas.0"],
      ["About", "notes.0"],
    ]);
  });

  it("finds a criterion by its code, its legal basis and what its levels say", () => {
    expect(foundIn(draft, "i.1").map(({ path }) => path)).toEqual(["groups.0.criteria.0.text"]);
    expect(foundIn(draft, "dieu 8").map(({ path }) => path)).toEqual(["groups.0.criteria.0.basis"]);
    expect(foundIn(draft, "cap 2").map(({ path }) => path)).toEqual([
      "groups.0.groups.0.criteria.0.levels.1.descriptor",
    ]);
  });

  it("finds nothing for nothing, and nothing in rules that cannot be read", () => {
    expect(foundIn(draft, "  ")).toEqual([]);
    expect(foundIn({ ...draft, scheme: "a: [" }, "tong diem")).toEqual([]);
  });
});

describe("pasting a whole table", () => {
  const table = [
    "I\tPhẩm chất chính trị\t10",
    "1\tChấp hành đường lối\t5",
    "2\tGiữ gìn đoàn kết\t2,5",
    "II.\tKết quả\t",
    "1\tTiến độ\t70",
  ];

  it("makes groups of Roman numerals and criteria of what stands below them", () => {
    const lines = pastedTable(table.join("\n"), draftWith([]));
    expect(lines.map(({ isGroup, code, max, fault }) => [isGroup, code, max, fault])).toEqual([
      [true, "I", "10", null],
      [false, "I.1", "5", null],
      [false, "I.2", "2.5", null],
      [true, "II", "", null],
      [false, "II.1", "70", null],
    ]);
    const { content, place } = addTable(draftWith([]), lines);
    expect(outline(content.groups)).toBe("I[I.1 I.2] II[II.1]");
    expect(content.groups[0]).toMatchObject({ text: { vi: "Phẩm chất chính trị" }, maxPoints: "10" });
    expect(keyOf(place)).toBe("0");
  });

  it("counts on from the groups that are there already", () => {
    const { content } = addTable(smallDraft(), pastedTable(table.join("\n"), smallDraft()));
    expect(outline(content.groups)).toBe("I[I.1 I.2 I.a[I.a.1]] II[II.1] III[] IV[IV.1 IV.2] V[V.1]");
  });

  it("keeps the codes of the regulation, passes over the head of the table, and says of a line before the first group that it has none", () => {
    const lines = pastedTable("Mã\tNội dung\tĐiểm\n0\tTrước\t5\nI\tNhóm\t\n1.1\tMột\t5\n1.2\tHai\tnăm", draftWith([]));
    expect(lines.map(({ code, fault }) => [code, fault])).toEqual([
      ["0", "noGroup"],
      ["I", null],
      ["1.1", null],
      ["1.2", "max"],
    ]);
  });
});
