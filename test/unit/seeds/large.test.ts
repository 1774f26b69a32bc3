import { expect, it } from "vitest";
import { madeId } from "../../../seeds/large/made-id.ts";
import { lastMonths, monthAfter } from "../../../seeds/large/months.ts";
import { placeOf } from "../../../seeds/large/patterns.ts";
import { largeUnits, ROOT } from "../../../seeds/large/units.ts";
import { codeOf } from "../../../seeds/large/write-organization.ts";

it.each([60, 200, 4_999, 50_000, 500_000])("a province of %i people seats each of them once", (people) => {
  const units = largeUnits(people);
  expect(units.reduce((sum, unit) => sum + unit.people, 0)).toBe(people);
  expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
  const codes = new Set(units.map(({ code }) => code));
  for (const { code, parent, people: seats, deputies } of units) {
    expect(code === ROOT ? parent === null : codes.has(parent ?? ""), code).toBe(true);
    expect(seats, code).toBeGreaterThan(deputies);
  }
});

it("has no more communes than the country, however many people there are", () => {
  const communes = largeUnits(2_000_000).filter(({ code }) => /^TL-X\d{4}$/.test(code));
  expect(communes).toHaveLength(3_321);
});

it("takes the months that are over, across the turn of a year", () => {
  expect(lastMonths("2026-02-18", 3).map(({ month }) => month)).toEqual(["2025-11", "2025-12", "2026-01"]);
  expect(monthAfter({ month: "2025-12", startsOn: "2025-12-01", endsOn: "2025-12-31" }).endsOn).toBe("2026-01-31");
});

it("makes ids that differ for each form and row, in the order of the forms", () => {
  const made = [0, 1, 15, 16, 255, 65_535, 65_536, 1_048_575].flatMap((serial) =>
    [0, 1, 500].map((place) => madeId("019f62a1-b300", serial, place)),
  );
  expect(new Set(made).size).toBe(made.length);
  expect([...made].sort()).toEqual(made);
  for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});

it("gives the same person much the same way through the months, and different people different ones", () => {
  const months = ["2026-01", "2026-02", "2026-03"];
  const places = Array.from({ length: 50 }, (_, person) => months.map((month) => placeOf(person, month)));
  for (const own of places) expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(8);
  expect(new Set(places.flat()).size).toBeGreaterThan(10);
  expect(codeOf(42)).toBe("TL0000042");
});
