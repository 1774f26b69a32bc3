import { describe, expect, it } from "vitest";
import { atomFeed, jsonFeed } from "../../../server/publication/portal/feed.ts";
import { entryPage, listPage } from "../../../server/publication/portal/pages.ts";
import type { PortalEntry } from "../../../server/publication/portal/portal.read.ts";
import { percentText } from "../../../server/publication/portal/words.ts";

const HOSTILE = `Xã <script>alert(1)</script> "An" & 'Bình' ]]>\u0001\u202e`;

const entry: PortalEntry = {
  id: "019a0000-0000-7000-8000-000000000001",
  cycleId: "019a0000-0000-7000-8000-000000000002",
  unitId: "019a0000-0000-7000-8000-000000000003",
  publishedAt: "2026-08-01T02:00:00.000Z",
  countedAt: "2026-07-31T17:30:00.000Z",
  withdrawnAt: null,
  supersededById: null,
  content: {
    cycle: { id: "019a0000-0000-7000-8000-000000000002", name: "Tháng 07/2026" },
    unit: { id: "019a0000-0000-7000-8000-000000000003", name: HOSTILE },
    people: [],
    grades: [
      { code: "HTXS", nameVi: "Hoàn thành xuất sắc nhiệm vụ", nameEn: "Excellent" },
      { code: "HTT", nameVi: "Hoàn thành tốt nhiệm vụ", nameEn: null },
    ],
    rows: [
      {
        unitId: "019a0000-0000-7000-8000-000000000003",
        name: HOSTILE,
        rated: 1214,
        cells: [
          { grade: "HTXS", count: 3, share: "3/14" },
          { grade: "HTT", count: null, share: null },
        ],
      },
    ],
  },
};
const query = { unitId: null, cycleId: null, search: HOSTILE, page: 1 };

describe("the public portal", () => {
  it("shows a hostile name as text, never as markup", () => {
    const pages = [
      entryPage(entry, "vi"),
      entryPage(entry, "en"),
      listPage(query, { items: [entry], total: 1 }, "vi"),
      atomFeed([entry], "https://xa.example.gov.vn"),
    ];
    for (const page of pages) {
      expect(page).not.toMatch(/<script|]]>[^&]*<|[\u0001\u202e]/);
      expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &quot;An&quot; &amp; &#39;Bình&#39;");
    }
  });

  it("prints numbers the Vietnamese way with their base, and hidden ones as hidden", () => {
    const page = entryPage(entry, "vi");
    expect(page).toContain("1.214");
    expect(page).toContain("21,4");
    expect(page).toContain("được che");
    expect(page).toContain("Tỷ lệ phần trăm tính trên số người được xếp loại");
    expect(page).toMatch(/00:30 01\/08\/2026/);
    expect(entryPage(entry, "en")).toContain("Excellent");
  });

  it("has no script and nothing from elsewhere", () => {
    for (const page of [entryPage(entry, "vi"), listPage(query, { items: [], total: 0 }, "en")]) {
      expect(page).not.toMatch(/<script|style=|https?:\/\//);
      expect(page).toMatch(/^<!doctype html>\n<html lang="(vi|en)">/);
    }
  });

  it("says of a withdrawn one only that it is withdrawn", () => {
    const gone = { ...entry, withdrawnAt: "2026-08-02T02:00:00.000Z" };
    expect(entryPage(gone, "vi")).toContain("đã được đơn vị thu hồi lúc");
    for (const text of [entryPage(gone, "vi"), jsonFeed([gone], ""), atomFeed([gone], "")])
      expect(text).not.toContain("21,4");
  });

  it("leads from a superseded one to what is shown now", () => {
    const page = entryPage({ ...entry, supersededById: "019a0000-0000-7000-8000-000000000009" }, "vi");
    expect(page).toContain('href="/cong-bo/019a0000-0000-7000-8000-000000000009"');
    expect(page).not.toContain("21,4");
  });

  it("keeps the id of a unit's cycle in the feeds when it is published again", () => {
    const idOf = (one: PortalEntry) => (JSON.parse(jsonFeed([one], "")) as { items: { id: string }[] }).items[0]?.id;
    const again = { ...entry, id: "019a0000-0000-7000-8000-00000000000a", publishedAt: "2026-09-01T00:00:00.000Z" };
    expect(idOf(again)).toBe(idOf(entry));
    expect(idOf(entry)).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(atomFeed([again], "")).toContain("<updated>2026-09-01T00:00:00.000Z</updated>");
  });

  it("rounds shares exactly to one decimal", () => {
    expect(percentText("1/8", "vi")).toBe("12,5");
    expect(percentText("1/1", "en")).toBe("100.0");
    expect(percentText("1/3", "en")).toBe("33.3");
  });
});
