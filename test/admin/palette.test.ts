import { describe, expect, it } from "vitest";
import { actionsFor } from "../../admin/app/search/actions.ts";
import {
  folded,
  kindsFor,
  matching,
  pageOf,
  type PaletteGroup,
  type PaletteItem,
  searchText,
} from "../../admin/app/search/palette-items.ts";
import { isRecordPage, KEPT_VISITS, withVisit } from "../../admin/app/search/recents.ts";

const icon = (): null => null;
const item = (group: PaletteGroup, label: string, to = `/${label}`): PaletteItem => ({
  ...{ key: `${group} ${to}`, group, label, detail: "", icon, to, words: label },
});

describe("the palette", () => {
  it("looks for each word anywhere, without accents", () => {
    const items = [item("PAGE", "Kỳ đánh giá"), item("PERSON", "Đào Thị Ngọc"), item("ACTION", "Lập kỳ đánh giá")];
    expect(matching(items, "danh ky").map(({ label }) => label)).toEqual(["Lập kỳ đánh giá", "Kỳ đánh giá"]);
    expect(matching(items, "NGOC dao").map(({ label }) => label)).toEqual(["Đào Thị Ngọc"]);
    expect(matching(items, "  ")).toHaveLength(3);
    expect(folded("  Đào   Ngọc ")).toBe("dao ngoc");
  });

  it("shows each address once, in the first of its groups", () => {
    const items = [item("PERSON", "An", "/persons/1/show"), item("RECENT", "An", "/persons/1/show")];
    expect(matching(items, "an").map(({ group }) => group)).toEqual(["RECENT"]);
  });

  it("asks the server from two letters on", () => {
    expect([searchText(" "), searchText("đ"), searchText("đà "), searchText("x".repeat(300))?.length]).toEqual([
      ...[null, null, "đà", 100],
    ]);
  });

  it("offers kinds and actions by role, and leads to the page of each", () => {
    expect(kindsFor((resource) => resource === "persons")).toEqual(["PERSON"]);
    expect(actionsFor([]).map(({ name }) => name)).toEqual(["password"]);
    expect(actionsFor(["ORG_SPECIALIST"]).map(({ name }) => name)).toContain("cycle");
    expect(actionsFor(["PERSON"]).map(({ name }) => name)).not.toContain("cycle");
    const hit = { id: "1", withinId: null, code: "II.3", name: "", nameEn: null, place: null, state: null };
    expect(pageOf({ ...hit, kind: "CYCLE" })).toBe("/cycles/1/show");
    const line = "/frameworkVersions/v/show?criterion=II.3";
    expect(pageOf({ ...hit, kind: "CRITERION", withinId: "v" })).toBe(line);
  });

  it("remembers the last ten records, each once", () => {
    const id = "0192f0a1-0000-7000-8000-000000000001";
    expect([isRecordPage(`/persons/${id}/show`), isRecordPage("/persons"), isRecordPage("/persons/create")]).toEqual([
      ...[true, false, false],
    ]);
    const visits = Array.from({ length: 12 }, (_, at) => ({ to: `/${String(at)}`, title: String(at) }));
    const kept = visits.reduce<ReturnType<typeof withVisit>>((before, visit) => withVisit(before, visit), []);
    expect(kept).toHaveLength(KEPT_VISITS);
    expect(withVisit(kept, { to: "/5", title: "năm" }).map(({ to }) => to)[0]).toBe("/5");
    expect(withVisit(kept, { to: "/5", title: "năm" })).toHaveLength(KEPT_VISITS);
  });
});
