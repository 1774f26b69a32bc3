import { addHoliday, HolidayKind } from "../../../../server/calendar/index.ts";
import {
  AbsenceKind,
  DelegatedAct,
  delegateActs,
  recordAbsence,
  recordDiscipline,
  UnitTree,
} from "../../../../server/organization/index.ts";
import type { TestKhung } from "../../../support/test-khung.ts";

/** Whose facts they are. */
export interface FactPeople {
  readonly unitId: string;
  readonly colleagueId: string;
  readonly personId: string;
}

let days = 10;

/** An absence and a discipline of one person, a delegation in the unit and a day of the calendar. */
export async function makeFactsPlace(khung: TestKhung, { unitId, colleagueId, personId }: FactPeople) {
  days += 1;
  const absence = { personId, kind: AbsenceKind.SICK, startsOn: "2026-03-02", endsOn: "2026-03-06" };
  const discipline = {
    personId,
    form: "Khiển trách",
    tree: UnitTree.STATE,
    dutyRelated: true,
    act: "Chậm hồ sơ",
    decidedOn: "2026-03-10",
  };
  const delegation = {
    unitId,
    toPersonId: colleagueId,
    acts: [DelegatedAct.NOTICE],
    startsOn: "2026-01-01",
    document: "UQ 1",
  };
  const holiday = { day: `2090-01-${String(days)}`, kind: HolidayKind.HOLIDAY, nameVi: "Ngày nghỉ" };
  return {
    absenceId: (await khung.write(recordAbsence, absence)).id,
    disciplineId: (await khung.write(recordDiscipline, discipline)).id,
    delegationId: (await khung.write(delegateActs, delegation)).id,
    holidayId: (await khung.write(addHoliday, holiday)).id,
  };
}
