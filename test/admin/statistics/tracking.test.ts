import { describe, expect, it } from "vitest";
import { askedBoard, readChoice, writeChoice } from "../../../admin/statistics/tracking/board-choice.ts";

const TODAY = "2026-07-15";

describe("what the board of progress is about", () => {
  it("begins with this month of the state's rules, and takes nothing from a wrong address", () => {
    const start = { unitId: null, cycleId: null, kind: "MONTH", day: TODAY, track: "STATE", onlyLate: false };
    expect(readChoice("", TODAY)).toEqual(start);
    expect(readChoice("?kind=DECADE&day=15/07/2026&track=X&late=yes", TODAY)).toEqual(start);
  });

  it("is kept whole in its address", () => {
    const choice = {
      ...readChoice("", TODAY),
      unitId: "unit",
      cycleId: "cycle",
      kind: "QUARTER",
      onlyLate: true,
    } as const;
    expect(readChoice(`?${writeChoice(choice)}`, "2030-01-01")).toEqual(choice);
  });

  it("asks for the chosen cycle and nothing else, so that screen and file show the same", () => {
    const choice = readChoice("?kind=YEAR&day=2026-03-01&track=PARTY", TODAY);
    expect(askedBoard("unit", choice)).toEqual({ unitId: "unit", kind: "YEAR", day: "2026-03-01", track: "PARTY" });
    expect(askedBoard("unit", { ...choice, cycleId: "cycle" })).toEqual({ unitId: "unit", cycleId: "cycle" });
  });
});
