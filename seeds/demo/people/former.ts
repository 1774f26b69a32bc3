import { SubjectType } from "../../../server/organization/index.ts";
import type { AppointmentPlan, PersonPlan } from "../plan.ts";
import { massBlock, partyBlock, stateBlock } from "../units/communes.ts";
import { DISTRICT, formerUnits, LAST_DAY, NINH_THANH, NINH_THANH_BLOCKS, SUCCESSOR } from "../units/ninh-thanh.ts";
import { staff } from "./staffing.ts";

/** First day of those who served in the former commune and its district committee. */
const TERM_START = "2021-07-01";

const BLOCKS = [
  [NINH_THANH_BLOCKS.party, partyBlock(SUCCESSOR)],
  [NINH_THANH_BLOCKS.state, stateBlock(SUCCESSOR)],
  [NINH_THANH_BLOCKS.mass, massBlock(SUCCESSOR)],
] as const;

/**
 * Adds the past: who serves in the successor commune today served in the former one, block by block, and where those
 * do not suffice there are people who have left since.
 *
 * @param today people of today's units.
 * @param districtHead code of the person who headed the district committee then.
 */
export function withFormerCommune(today: readonly PersonPlan[], districtHead: string): PersonPlan[] {
  const past = new Map<string, readonly AppointmentPlan[]>([[districtHead, [headed(DISTRICT, "SL-LĐ-06", true)]]]);
  const retired: PersonPlan[] = [];
  const former = withFormerCommuneHead(staff(formerUnits, "NT"));
  for (const [then, now] of BLOCKS) {
    const servants = today.filter((person) => person.appointments[0]?.unit.startsWith(now));
    const seats = former.filter((person) => person.appointments[0]?.unit === then);
    seats.forEach((seat, place) => {
      const servant = servants[place];
      if (servant === undefined) retired.push(seat);
      else past.set(servant.code, seat.appointments);
    });
  }
  const veterans = today.map((person) => ({
    ...person,
    appointments: [...(past.get(person.code) ?? []), ...person.appointments],
  }));
  return [...veterans, ...retired];
}

/** Whoever heads the Party block heads the commune, too. */
export function withFormerCommuneHead(people: readonly PersonPlan[]): PersonPlan[] {
  return people.map((person) => {
    const appointments = person.appointments.map((held) => ({ ...held, startsOn: TERM_START, endsOn: LAST_DAY }));
    const isSecretary = appointments.some((held) => held.leading && held.unit === NINH_THANH_BLOCKS.party);
    return {
      ...person,
      appointments: isSecretary ? [...appointments, headed(NINH_THANH, "SL-LĐ-08", false)] : appointments,
    };
  });
}

function headed(unit: string, position: string, isPrimary: boolean): AppointmentPlan {
  return {
    unit,
    position,
    subjectType: SubjectType.CADRE,
    isPrimary,
    leading: true,
    deputy: false,
    startsOn: TERM_START,
    endsOn: LAST_DAY,
  };
}
