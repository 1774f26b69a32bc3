import { describe, expect, it } from "vitest";
import { KhungError, readDetails } from "../../../admin/shared/api/khung-error.ts";
import { takeRefusals, tellRefusal } from "../../../admin/shared/api/refusals.ts";
import { lastSaveOf } from "../../../admin/shared/api/useStaleVerb.ts";
import { fieldDifferences, mergeDraft } from "../../../admin/shared/trouble/merge-fields.ts";
import { isBefore } from "../../../admin/shared/ui/form/days.ts";
import { refusalOf } from "../../../admin/shared/ui/form/refusal.ts";

const sentence = (vi: string) => ({ vi, en: vi });
const error = (extensions: object): KhungError => new KhungError(readDetails(extensions), "vi");
const invalid = error({
  ...{ code: "INVALID_INPUT", rule: "input.invalid", message: sentence("Có ô chưa đúng.") },
  fields: [{ path: "input.startsOn", rule: "x", message: sentence("Ngày đầu ở sau ngày cuối.") }],
});

describe("what the server refuses of a form", () => {
  it("is said at the field that it names", () => {
    expect(refusalOf(invalid, "vi")).toEqual({
      ...{ message: "Có ô chưa đúng.", saysMore: false, fields: { startsOn: "Ngày đầu ở sau ngày cuối." } },
    });
    const taken = error({
      ...{ code: "CONFLICT", rule: "record.conflict", values: { field: "code" }, message: sentence("Mã đã có.") },
    });
    expect(refusalOf(taken, "vi").fields).toEqual({ code: "Giá trị này đã có; hãy nhập giá trị khác." });
  });

  it("is said in days and words of its reader, without the names by which programs know a field", () => {
    const outside = sentence("Thời hạn cam kết (dueOn) phải từ 2026-01-01 đến 2026-12-31.");
    const refused = error({
      ...{ code: "INVALID_INPUT", rule: "input.invalid", message: sentence("Có ô chưa đúng.") },
      fields: [{ path: "input.commitments.0.dueOn", rule: "x", message: outside }],
    });
    expect(refusalOf(refused, "vi").fields).toEqual({
      "commitments.0.dueOn": "Thời hạn cam kết phải từ 01/01/2026 đến 31/12/2026.",
    });
  });

  it("says who was faster where the record has changed, and that it was read anew", () => {
    const values = { savedAt: "2026-07-15T02:00:00.000Z", savedByName: "Lê Thị Mai" };
    const late = refusalOf(error({ code: "STALE", values }), "vi");
    expect(late).toMatchObject({ saysMore: true, fields: {} });
    expect(late.message).toMatch(/^Lê Thị Mai đã lưu lúc 15\/07\/2026 09:00\. Nội dung này vừa thay đổi/);
    expect(refusalOf(error({ code: "STALE", values: {} }), "en").message).toMatch(/^This has just changed/);
  });

  it("is told to the form that opened last; without one, or about the person's rights, it is a notice", () => {
    const heard: string[] = [];
    expect(tellRefusal(invalid)).toBe(false);
    const closeFirst = takeRefusals(() => heard.push("first") > 0);
    const closeSecond = takeRefusals(() => heard.push("second") > 0);
    expect(tellRefusal(invalid)).toBe(true);
    closeSecond();
    expect(tellRefusal(invalid)).toBe(true);
    expect(tellRefusal(error({ code: "FORBIDDEN", rule: "access.none", message: sentence("Không có quyền.") }))).toBe(
      false,
    );
    closeFirst();
    expect(heard).toEqual(["second", "first"]);
    expect(tellRefusal(invalid)).toBe(false);
  });
});

describe("a change that came too late", () => {
  it("tells who was faster, where the server says it", () => {
    const values = { savedAt: "2026-07-15T02:00:00.000Z", savedByName: "Lê Thị Mai" };
    expect(lastSaveOf(error({ code: "STALE", values }))).toEqual({ at: values.savedAt, by: "Lê Thị Mai" });
    expect(lastSaveOf(error({ code: "STALE", values: {} }))).toBeNull();
  });

  it("is put together field by field; what the form does not show stays mine only where I changed it", () => {
    const unit = (id: string, hint: string) => ({ id, name: id, hint });
    const base = { name: "A", unit: unit("u", ""), seen: 1, kept: 1 };
    const mine = { name: "B", unit: unit("u", "XNS · Tỉnh"), seen: 1, kept: 2 };
    const theirs = { name: "C", unit: unit("v", ""), seen: 9, kept: 9 };
    const differences = fieldDifferences(base, mine, theirs, {
      label: (field) => ({ name: "Tên", unit: "Đơn vị" })[field] ?? "",
      text: (_field, value) => JSON.stringify(value),
    });
    expect(differences.map(({ field }) => field)).toEqual(["name", "unit"]);
    const sides = { base, mine, theirs };
    expect(mergeDraft(sides, differences, new Set(["Đơn vị"]))).toEqual({ ...mine, unit: theirs.unit, seen: 9 });
    expect(mergeDraft(sides, differences, new Set())).toEqual({ ...mine, seen: 9 });
  });

  it("sees no difference in a unit that was picked again", () => {
    const words = { label: () => "Đơn vị", text: () => "" };
    expect(fieldDifferences({}, { unit: { id: "u", hint: "x" } }, { unit: { id: "u", hint: "" } }, words)).toEqual([]);
  });
});

it("a last day before the first one is said before anything is sent; an empty one is open", () => {
  expect(isBefore("2026-07-01", "2026-07-02")).toBe(true);
  expect(isBefore("2026-07-02", "2026-07-02")).toBe(false);
  expect(isBefore("", "2026-07-02")).toBe(false);
});
