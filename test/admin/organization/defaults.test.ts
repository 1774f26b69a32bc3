import { describe, expect, it } from "vitest";
import { usualUsername } from "../../../admin/identity/form/usual-username.ts";
import { dayAfter } from "../../../admin/cycle/proposal/proposed.ts";
import { usualSubjectType } from "../../../admin/organization/choices.ts";
import { ownUnitOf } from "../../../admin/organization/own-unit.ts";
import { postsOf } from "../../../admin/organization/person/held-posts.ts";

type Viewer = Parameters<typeof ownUnitOf>[0];

describe("what forms begin with", () => {
  const grant = (role: string, name: string | null, over: object = {}): object => ({
    ...{ id: name, role, status: "IN_FORCE", startsOn: "2026-01-01", endsOn: null, includesSubtree: true },
    unit: name === null ? null : { id: name, name },
    ...over,
  });
  const unitOf = (grants: object[], headedUnits: object[] = []) =>
    ownUnitOf({ grants, headedUnits } as unknown as Viewer, "2026-07-15")?.name ?? null;

  it("one's own unit is the one whose specialist one is, else the one that one heads", () => {
    expect(unitOf([grant("AUDITOR", null), grant("ORG_SPECIALIST", "Xã A")])).toBe("Xã A");
    expect(unitOf([grant("ANALYST", "Tỉnh"), grant("ORG_SPECIALIST", "Xã A")])).toBe("Xã A");
    expect(unitOf([], [{ id: "v", name: "Phòng Kinh tế" }])).toBe("Phòng Kinh tế");
    expect(unitOf([])).toBeNull();
  });

  it("a right that has ended or not begun gives no unit", () => {
    expect(unitOf([grant("ORG_SPECIALIST", "Xã A", { endsOn: "2026-07-14" })])).toBeNull();
    expect(unitOf([grant("ORG_SPECIALIST", "Xã A", { startsOn: "2026-08-01" })])).toBeNull();
    expect(unitOf([grant("ORG_SPECIALIST", "Xã A", { status: "REVOKED" })])).toBeNull();
  });

  it("a school appoints public employees, a division civil servants", () => {
    expect(usualSubjectType("SCHOOL")).toBe("PUBLIC_EMPLOYEE");
    expect(usualSubjectType("DEPARTMENT")).toBe("CIVIL_SERVANT");
  });

  it("a user name follows the full name without marks", () => {
    expect(usualUsername("Nguyễn Thị Đào")).toBe("nguyen.thi.dao");
    expect(usualUsername("  Ủ Ứ–Ở ")).toBe("u.u.o");
  });

  it("the next holiday is the next day", () => {
    expect(dayAfter("2026-02-28")).toBe("2026-03-01");
    expect(dayAfter("2026-12-31")).toBe("2027-01-01");
  });

  it("two people of a name are told apart by what they hold today", () => {
    const post = (position: string, unit: string, endsOn: string | null): object => ({
      ...{
        id: position,
        isPrimary: true,
        endsOn,
        position: { id: "p", name: position },
        unit: { id: "u", name: unit },
      },
    });
    const appointments = [post("Kế toán", "Trường A", "2024-01-01"), post("Chuyên viên", "Phòng B", null)];
    expect(postsOf({ appointments } as unknown as Parameters<typeof postsOf>[0])).toBe("Chuyên viên, Phòng B");
  });
});
