import { describe, expect, it } from "vitest";
import { agencyOf } from "../../../server/evaluation/quota/agency-of.ts";
import { UnitKind } from "../../../server/organization/index.ts";

const path = (...kinds: UnitKind[]) => kinds.map((kind, at) => ({ unitId: `${kind}-${String(at)}`, kind }));

describe("the agency in which a quota counts", () => {
  it("of a block is its commune", () => {
    expect(agencyOf(path(UnitKind.BLOCK, UnitKind.COMMUNE, UnitKind.PROVINCE))).toBe("COMMUNE-1");
  });

  it("of a division is its provincial department", () => {
    expect(agencyOf(path(UnitKind.DEPARTMENT, UnitKind.DEPARTMENT, UnitKind.PROVINCE))).toBe("DEPARTMENT-1");
  });

  it("of an office in a district is the office's own department, not the district", () => {
    expect(agencyOf(path(UnitKind.OFFICE, UnitKind.DEPARTMENT, UnitKind.DISTRICT, UnitKind.PROVINCE))).toBe(
      "DEPARTMENT-1",
    );
  });

  it("of a school is the school, whatever it stands under", () => {
    expect(agencyOf(path(UnitKind.SCHOOL, UnitKind.COMMUNE, UnitKind.PROVINCE))).toBe("SCHOOL-0");
  });

  it("of a unit that stands alone is the top-most one", () => {
    expect(agencyOf(path(UnitKind.OFFICE, UnitKind.DEPARTMENT))).toBe("DEPARTMENT-1");
    expect(agencyOf(path(UnitKind.PROVINCE))).toBe("PROVINCE-0");
    expect(agencyOf([])).toBeNull();
  });
});
