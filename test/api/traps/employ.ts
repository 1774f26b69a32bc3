import { fold, nameSortKey, type Work } from "../../../server/kernel/index.ts";
import { Appointment, Person, type Unit } from "../../../server/organization/index.ts";
import { makeAppointment } from "../../support/build-organization.ts";
import type { TestKhung } from "../../support/test-khung.ts";

/** Thousands of people at work in the unit, each like the first one. */
export async function employ(khung: TestKhung, unit: Unit, people: number): Promise<void> {
  const { positionId, subjectType, startsOn } = await makeAppointment(khung, { unitId: unit.id });
  await khung.write(async function employMany({ em }: Work) {
    for (let made = 1; made < people; made += 1) {
      const fullName = `Nguyễn Văn ${String(made)}`;
      const names = { fullName, searchFold: fold(fullName), sortKey: nameSortKey(fullName) };
      const person = Object.assign(new Person(), { code: `NV-${String(made)}`, ...names });
      const held = { personId: person.id, unitId: unit.id, positionId, subjectType, startsOn, isPrimary: true };
      em.persist([person, Object.assign(new Appointment(), held, { leading: false, deputy: false })]);
    }
    await em.flush();
    return {};
  }, {});
}
