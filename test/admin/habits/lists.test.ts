import { describe, expect, it } from "vitest";
import { pageIn, withPart } from "../../../admin/shared/api/useAddress.ts";
import { habitKey, HABITS } from "../../../admin/shared/ui/table/habits.ts";
import {
  isSame,
  MOST_VIEWS,
  type SavedView,
  searchOf,
  viewSearch,
  withoutView,
  withView,
} from "../../../admin/shared/ui/table/saved-views.ts";
import { plainNumber, toTsv } from "../../../admin/shared/ui/table/tsv.ts";

describe("what is copied for a spreadsheet", () => {
  it("has its numbers as the spreadsheet of the language reads them", () => {
    expect(["1.027,5", "−0,5", "+0,5", "87,5%", "–", "12", "1.234.567"].map((one) => plainNumber(one, "vi"))).toEqual([
      ...["1027,5", "-0,5", "0,5", "87,5%", "", "12", "1234567"],
    ]);
    expect(plainNumber("1,027.5", "en")).toBe("1027.5");
    expect(["7/11", "Được che", "01.003", "1.02"].map((one) => plainNumber(one, "vi"))).toEqual([
      ...["7/11", "Được che", "01.003", "1.02"],
    ]);
  });

  it("never is a formula, and stays in its cells", () => {
    const cells = ["=HYPERLINK(1)", "@x", "+84 912", "-1,5", "-B2", "a\tb\r\nc"];
    expect(toTsv([cells])).toBe("'=HYPERLINK(1)\t'@x\t'+84 912\t-1,5\t'-B2\ta b c");
  });
});

describe("saved filters", () => {
  const view = (name: string, search = "a=1"): SavedView => ({ name, search });

  it("stand by name, one of the same name gives way, and accents are no other name's matter", () => {
    const views = withView(withView([view("Đơn vị A")], view("An Giang")), view("đơn vị a", "a=2"));
    expect(views).toEqual([view("An Giang"), view("đơn vị a", "a=2")]);
    expect(withoutView(views, " AN GIANG ")).toHaveLength(1);
    expect([isSame("Sở", "So"), isSame("Sở ", "sở")]).toEqual([false, true]);
  });

  it("are few enough for a menu", () => {
    const many = Array.from({ length: MOST_VIEWS + 5 }, (_, at) => view(`Bộ lọc ${String(at)}`));
    expect(many.reduce<SavedView[]>((before, one) => withView(before, one), [])).toHaveLength(MOST_VIEWS);
  });

  it("keep everything of an address but the page one was on", () => {
    expect(viewSearch("?page=3&unit=u&cycle=")).toBe("unit=u");
    expect(viewSearch("?b=2&a=1")).toBe(viewSearch("?a=1&page=9&b=2"));
    const list = {
      ...{ filterValues: { unitId: "u" }, displayedFilters: {}, page: 2, perPage: 25 },
      sort: { field: "name", order: "ASC" },
    };
    expect(viewSearch(searchOf(list))).toBe(viewSearch(searchOf({ ...list, page: 1 })));
    expect(JSON.parse(new URLSearchParams(searchOf(list)).get("filter") ?? "")).toEqual({ unitId: "u" });
  });

  it("lie under the account's id", () => {
    expect(habitKey("a1", "persons.views")).toBe(`${HABITS}a1.persons.views`);
  });
});

describe("the address of a page", () => {
  it("says what is chosen and leaves out what is not", () => {
    expect(withPart("?unit=a&page=2", { page: null })).toBe("?unit=a");
    expect(withPart("?unit=a", { unit: "" })).toBe("");
    expect(withPart("", { unit: "b", act: "RATING" })).toBe("?unit=b&act=RATING");
  });

  it("names no page that cannot be", () => {
    const at = (page: string | null): number => pageIn({ get: () => page });
    expect([at("3"), at("0"), at("-1"), at("x"), at(null)]).toEqual([2, 0, 0, 0, 0]);
  });
});
