import { describe, expect, it } from "vitest";
import {
  doubled,
  takeable,
  takeCriteria,
  takeGroups,
  withDocuments,
} from "../../../admin/framework/draft/copy/take-parts.ts";
import { criterionAt, groupAt } from "../../../admin/framework/draft/draft-content.ts";
import { keyOf, placeOf } from "../../../admin/framework/draft/tree/tree-rows.ts";
import { draftWith, group, outline, points, smallDraft } from "../draft/sample-draft.ts";

const source = draftWith([
  {
    ...group("I", [{ ...points("I.1"), basis: "Điều 5" }, points("I.2")], [group("I.a", [points("I.a.1")])]),
    basis: "Điều 3",
  },
]);
const parts = takeable(source.groups);
const part = (key: string) => parts.find((one) => one.key === key)!;

describe("taking parts of another framework over", () => {
  it("knows of every part the legal basis that holds for it: its own, else that of the group around it", () => {
    expect(parts.map(({ key, basis }) => [key, basis])).toEqual([
      ["0", "Điều 3"],
      ["0:0", "Điều 5"],
      ["0:1", "Điều 3"],
      ["0.0", "Điều 3"],
      ["0.0:0", "Điều 3"],
    ]);
  });

  it("gives criteria the next codes of the group that they go into, and leaves them their basis", () => {
    const { content, place } = takeCriteria(smallDraft(), [1], [part("0:0"), part("0:1")]);
    expect(outline(content.groups)).toBe("I[I.1 I.2 I.a[I.a.1]] II[II.1 II.2 II.3] III[]");
    expect(keyOf(place)).toBe("1:1");
    expect(groupAt(content, [1])?.criteria?.map(({ basis }) => basis)).toEqual([undefined, "Điều 5", "Điều 3"]);
  });

  it("brings the group's name along where there is no group to go into", () => {
    const { content } = takeCriteria(draftWith([]), null, [part("0:1")]);
    expect(outline(content.groups)).toBe("I[I.1]");
    expect(groupAt(content, [0])?.text.vi).toBe("Nhóm I");
  });

  it("takes whole groups with everything inside, under codes that are free", () => {
    const { content, place } = takeGroups(smallDraft(), [part("0")]);
    expect(outline(content.groups)).toBe("I[I.1 I.2 I.a[I.a.1]] II[II.1] III[] IV[IV.1 IV.2 IV.a[IV.a.1]]");
    expect(keyOf(place)).toBe("3");
    expect(outline(takeGroups(draftWith([]), [part("0")]).content.groups)).toBe("I[I.1 I.2 I.a[I.a.1]]");
  });

  it("adds the documents that the draft does not name yet", () => {
    const document = (number: string) => ({ number, title: number, issuer: "Chính phủ" });
    const draft = { ...draftWith([]), documents: [document("335/2025/NĐ-CP")] };
    const next = withDocuments(draft, [document("335/2025/NĐ-CP"), document("03-QĐ/TU")]);
    expect(next.documents.map(({ number }) => number)).toEqual(["335/2025/NĐ-CP", "03-QĐ/TU"]);
    expect(withDocuments(draft, draft.documents)).toBe(draft);
  });
});

describe("doubling a part", () => {
  it("puts the copy of a criterion right after it", () => {
    const { content, place } = doubled(smallDraft(), placeOf("0:0"));
    expect(outline(content.groups)).toBe("I[I.1 I.3 I.2 I.a[I.a.1]] II[II.1] III[]");
    expect(criterionAt(content, place)).toMatchObject({ code: "I.3", text: { vi: "Tiêu chí I.1" } });
  });

  it("gives the copy of a group codes of its own, inside it as well", () => {
    const { content, place } = doubled(smallDraft(), placeOf("0"));
    expect(outline(content.groups)).toBe("I[I.1 I.2 I.a[I.a.1]] IV[IV.1 IV.2 IV.a[IV.a.1]] II[II.1] III[]");
    expect(keyOf(place)).toBe("1");
  });
});
