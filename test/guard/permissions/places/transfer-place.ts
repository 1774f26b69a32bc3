import { evaluationOf, makeOpenedCycle } from "../../../support/build-evaluation.ts";
import { makeAppointment, makePerson } from "../../../support/build-organization.ts";
import type { TestKhung } from "../../../support/test-khung.ts";

/** Somebody who came from the unit to the other one in the middle of a month, which only the other one rates; gone since. */
export async function makeTransferPlace(
  khung: TestKhung,
  { unitId, otherUnitId, positionId }: Readonly<Record<"unitId" | "otherUnitId" | "positionId", string>>,
): Promise<{ readonly movedId: string }> {
  const held = { personId: (await makePerson(khung)).id, positionId };
  await makeAppointment(khung, { ...held, unitId, endsOn: "2026-01-14" });
  await makeAppointment(khung, { ...held, unitId: otherUnitId, startsOn: "2026-01-15", endsOn: "2026-02-10" });
  const month = { unitId: otherUnitId, startsOn: "2026-01-01", endsOn: "2026-01-31" };
  const cycle = await makeOpenedCycle(khung, month);
  return { movedId: (await evaluationOf(khung, cycle.id, held.personId)).id };
}
