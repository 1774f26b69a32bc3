import { describe, expect, it } from "vitest";
import { shiftedDueDays } from "../../../server/cycle/copy-cycle.service.ts";
import { CycleKind } from "../../../server/cycle/index.ts";
import {
  duePeriods,
  fillPattern,
  nextPeriod,
  periodOf,
  unknownPlaceholders,
} from "../../../server/cycle/series/periods.ts";

const months = { kind: CycleKind.MONTH, startsOn: "2026-01-01", endsOn: null, openDaysBefore: 3 };

describe("the periods of a series", () => {
  it("follow each other without gap, short months and leap years too", () => {
    expect(periodOf(months, 1)).toEqual({ startsOn: "2026-02-01", endsOn: "2026-02-28" });
    expect(periodOf({ kind: CycleKind.MONTH, startsOn: "2028-01-01" }, 1).endsOn).toBe("2028-02-29");
    expect(periodOf({ kind: CycleKind.YEAR, startsOn: "2026-09-01" }, 0)).toEqual({
      startsOn: "2026-09-01",
      endsOn: "2027-08-31",
    });
    expect(periodOf({ kind: CycleKind.WEEK, startsOn: "2025-12-29" }, 1)).toEqual({
      startsOn: "2026-01-05",
      endsOn: "2026-01-11",
    });
    expect(periodOf({ kind: CycleKind.QUARTER, startsOn: "2026-01-01" }, 3).endsOn).toBe("2026-12-31");
  });

  it("are all due that should be open, however long nobody asked", () => {
    expect(duePeriods(months, "2025-12-28")).toEqual([]);
    expect(duePeriods(months, "2025-12-29").map(({ startsOn }) => startsOn)).toEqual(["2026-01-01"]);
    expect(duePeriods(months, "2026-04-27").map(({ startsOn }) => startsOn)).toEqual([
      "2026-01-01",
      "2026-02-01",
      "2026-03-01",
      "2026-04-01",
    ]);
    expect(nextPeriod(months, "2026-04-27")?.startsOn).toBe("2026-05-01");
  });

  it("end with the last day of the series", () => {
    const ended = { ...months, endsOn: "2026-02-15" };
    expect(duePeriods(ended, "2026-12-01")).toHaveLength(2);
    expect(nextPeriod(ended, "2026-12-01")).toBeNull();
  });

  it("have the names that the pattern says", () => {
    const july = { startsOn: "2026-07-01", endsOn: "2026-07-31" };
    expect(fillPattern("{year}-{month}-NS", july)).toBe("2026-07-NS");
    expect(fillPattern("Quý {quarter}, nửa năm {half}/{year}", july)).toBe("Quý 3, nửa năm 2/2026");
    expect(fillPattern("Năm học {year}–{nextYear}", { startsOn: "2026-09-01", endsOn: "2027-05-31" })).toBe(
      "Năm học 2026–2027",
    );
    expect(unknownPlaceholders("{yaer}-{month}")).toEqual(["yaer"]);
  });
});

it("deadlines of a copied cycle keep their distance from the last day", () => {
  const july = {
    endsOn: "2026-07-31",
    selfDueOn: "2026-07-31",
    voteDueOn: null,
    partyOpinionDueOn: null,
    proposalDueOn: null,
    decisionDueOn: "2026-08-05",
    noticeDueOn: "2026-07-20",
  };
  expect(shiftedDueDays(july, "2026-09-30")).toMatchObject({
    selfDueOn: "2026-09-30",
    decisionDueOn: "2026-10-05",
    noticeDueOn: "2026-09-19",
    voteDueOn: null,
  });
});
