import { describe, expect, it } from "vitest";
import { textsOf, withoutData } from "../../console/data-texts.ts";
import { foreignNames, foreignOf } from "../../console/names.ts";

const FOREIGN = foreignOf(
  ["Đơn vị", "Hằng tháng", "Kế hoạch tháng %{month} của %{unit}", "Mở danh sách của đơn vị %{unit}", "Quý"],
  ["Unit", "Monthly", "Plan of %{unit} for %{month}", "Open the list of the unit %{unit}", "Open", "Quarter"],
);

describe("what is heard in the other language", () => {
  it("a label left in Vietnamese on the English console is found", () => {
    expect(foreignNames(["Đơn vị", "Unit", "Sở Nội vụ"], "en", FOREIGN, ["Sở Nội vụ"])).toEqual(["Đơn vị"]);
  });

  it("a sentence with a record's name in its blank is still the console's own", () => {
    const heard = ["Mở danh sách của đơn vị Sở Nội vụ"];
    expect(foreignNames(heard, "en", FOREIGN, ["Sở Nội vụ"])).toEqual(heard);
  });

  it("a label is found although a record's text contains the same words among others", () => {
    const texts = textsOf([{ data: { unit: { name: "Đơn vị sự nghiệp công lập" } } }], "en");
    expect(foreignNames(["Đơn vị"], "en", FOREIGN, texts)).toEqual(["Đơn vị"]);
  });

  it("a record whose name is also a sentence of the console is data, alone and joined with others", () => {
    const plan = "Kế hoạch tháng 11/2026 của Phòng Tổ chức";
    const answers = [{ data: { series: { name: "Hằng tháng" }, plans: [{ title: plan, code: "KH-11" }] } }];
    const texts = textsOf(answers, "en");
    expect(foreignNames(["Hằng tháng", plan, `${plan} · KH-11`], "en", FOREIGN, texts)).toEqual([]);
    expect(foreignNames([`${plan} · Monthly plan, in force`], "en", FOREIGN, texts)).toEqual([]);
  });

  it("a member of an enumeration does not stand for a word of the console", () => {
    const texts = textsOf([{ data: { cycle: { status: "OPEN", unitKind: "QUARTER" } } }], "vi");
    expect(texts).toEqual([]);
    expect(foreignNames(["Open", "Quarter"], "vi", FOREIGN, texts)).toEqual(["Open", "Quarter"]);
  });
});

describe("texts of records", () => {
  it("of what is said in both languages only that of the console counts", () => {
    const answers = [
      { sentence: { vi: "Đơn vị", en: "Unit" } },
      { nameVi: "Tiêu chí chung", nameEn: "General criteria" },
      { name: "Sở Nội vụ", nameEn: "Department of Home Affairs" },
    ];
    expect(textsOf(answers, "en")).toEqual(["Department of Home Affairs", "General criteria", "Unit"]);
    expect(textsOf(answers, "vi")).toEqual(["Tiêu chí chung", "Sở Nội vụ", "Đơn vị"]);
  });

  it("what has no English stands as it is on the English console too", () => {
    expect(textsOf([{ name: "Phường Bến Thành", nameEn: null }], "en")).toEqual(["Phường Bến Thành"]);
  });

  it("the longest text is taken out first, so that nothing of it is left", () => {
    const texts = textsOf([["Sở Nội vụ", "Sở Nội vụ tỉnh Sông Lam"]], "vi");
    expect(withoutData("Phòng A, Sở Nội vụ tỉnh Sông Lam", texts)).toBe("Phòng A, □");
  });
});
