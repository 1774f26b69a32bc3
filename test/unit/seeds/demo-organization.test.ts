import { describe, expect, it } from "vitest";
import { demoOrganization, headOf, peopleOf } from "../../../seeds/demo/organization.ts";
import { covers, SubjectType } from "../../../server/organization/index.ts";

const plan = demoOrganization();

/** People whom the articles behind the shipped frameworks name. */
const REAL_NAMES = [
  ...["Bùi Duy Hiền", "Nguyễn Mạnh Hồng", "Nguyễn Ngọc Hiền", "Quảng Văn Ngọc", "Đỗ Đức Huynh", "Đỗ Đình Hà"],
  ...["Nguyễn Hồng Minh", "Lưu Tấn Lại", "Trần Hải Vân", "Phùng Thị Thương"],
];

describe("the demo organization", () => {
  it("is the same each time it is made", () => {
    expect(demoOrganization()).toEqual(plan);
  });

  it("has about 350 people with names and codes of their own, none of them a real person of the sources", () => {
    expect(plan.people.length).toBeGreaterThan(300);
    expect(plan.people.length).toBeLessThan(400);
    expect(new Set(plan.people.map((person) => person.code)).size).toBe(plan.people.length);
    for (const name of REAL_NAMES) expect(plan.people.map((person) => person.fullName)).not.toContain(name);
  });

  it("has 42 people in three blocks of the commune of July 2022", () => {
    const then = plan.people.flatMap((person) =>
      person.appointments.filter(
        (each) => each.unit.startsWith("XNT-") && each.isPrimary && covers(each, "2022-07-31"),
      ),
    );
    expect(then).toHaveLength(42);
    expect(new Set(then.map((each) => each.unit))).toEqual(new Set(["XNT-DANG", "XNT-CQ", "XNT-DT"]));
  });

  it("gives every person exactly one primary appointment on a day in service", () => {
    for (const person of plan.people) {
      for (const day of ["2022-07-31", "2025-06-30", "2025-07-01", "2026-04-30", "2026-05-01", "2026-11-15"]) {
        const held = person.appointments.filter((each) => covers(each, day));
        if (held.length > 0)
          expect(
            held.filter((each) => each.isPrimary),
            `${person.code} ${day}`,
          ).toHaveLength(1);
      }
    }
  });

  it("gives every unit with people one head at most, and the Party secretary heads the commune", () => {
    for (const unit of plan.units) {
      const heads = plan.people.filter((person) =>
        person.appointments.some((each) => each.unit === unit.code && each.leading && covers(each, "2026-07-15")),
      );
      expect(heads.length, unit.code).toBeLessThanOrEqual(1);
    }
    expect(headOf(plan.people, "XNS").code).toBe(headOf(plan.people, "XNS-DANG").code);
    expect(headOf(plan.people, "XTL-CQ").code).toBe(headOf(plan.people, "XTL").code);
  });

  it("has about 230 civil servants in departments and State blocks", () => {
    const servants = plan.people.filter((person) =>
      person.appointments.some(
        (each) =>
          each.endsOn === null &&
          each.isPrimary &&
          each.subjectType === SubjectType.CIVIL_SERVANT &&
          !each.unit.endsWith("DANG") &&
          !each.unit.endsWith("-DT"),
      ),
    );
    expect(servants.length).toBeGreaterThan(220);
    expect(peopleOf(plan.people, "SNV-CCVC").length).toBeGreaterThan(8);
  });

  it("links only to units, positions and people of the plan", () => {
    const units = new Set(plan.units.map((unit) => unit.code));
    const positions = new Set(plan.positions.map((position) => position.code));
    const people = new Set(plan.people.map((person) => person.code));
    for (const person of plan.people) {
      for (const each of person.appointments)
        expect(units.has(each.unit) && positions.has(each.position), person.code).toBe(true);
    }
    for (const body of plan.bodies) for (const member of body.members) expect(people.has(member.person)).toBe(true);
    expect(units.size).toBe(plan.units.length);
  });
});
