import type { AppointmentPlan, PersonPlan, UnitPlan } from "../plan.ts";
import { randomFrom, type Random } from "../random.ts";
import { fullNames } from "./names.ts";

/** Most people come to an older unit in these years. */
const FIRST_YEAR = 2014;
const YEARS = 11;

/** Births of leaders and of others lie in these years. */
const LEADER_BIRTHS = { from: 1967, years: 17 };
const OTHER_BIRTHS = { from: 1974, years: 25 };

/**
 * Fills every seat of the units with a person: name, year of birth, code, primary appointment.
 *
 * The same units and prefix give the same people on every machine.
 *
 * @param prefix letters before the running number of the code. Example: CB → CB0001, CB0002 …
 */
export function staff(units: readonly UnitPlan[], prefix: string): PersonPlan[] {
  const random = randomFrom(`staff ${prefix}`);
  const seats = units.flatMap((unit) =>
    unit.staff.flatMap((seat) => Array.from({ length: seat.count }, () => ({ unit, seat }))),
  );
  const names = random.shuffle(fullNames(random, seats.length));
  return seats.map(({ unit, seat }, place) => {
    const births = seat.leading === true || seat.deputy === true ? LEADER_BIRTHS : OTHER_BIRTHS;
    const appointment: AppointmentPlan = {
      unit: unit.code,
      position: seat.position,
      subjectType: seat.subjectType,
      isPrimary: true,
      leading: seat.leading ?? false,
      deputy: seat.deputy ?? false,
      startsOn: firstDay(random, unit),
      endsOn: null,
    };
    return {
      code: `${prefix}${String(place + 1).padStart(4, "0")}`,
      fullName: names[place] ?? "",
      birthYear: births.from + random.below(births.years),
      appointments: [appointment],
    };
  });
}

/** New units start with everybody, older ones filled up over the years. */
function firstDay(random: Random, unit: UnitPlan): string {
  const day = `${String(FIRST_YEAR + random.below(YEARS))}-${String(1 + random.below(12)).padStart(2, "0")}-01`;
  return day > unit.startsOn ? day : unit.startsOn;
}

/** The person with one more appointment beside the primary one. */
export function alsoIn(person: PersonPlan, unit: string, position: string, startsOn: string): PersonPlan {
  const [primary] = person.appointments.slice(-1);
  if (primary === undefined) throw new RangeError(`${person.code} has no appointment`);
  const concurrent = { ...primary, unit, position, startsOn, isPrimary: false, leading: true, deputy: false };
  return { ...person, appointments: [...person.appointments, concurrent] };
}
