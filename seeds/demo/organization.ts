import { BodyKind, BodyRole } from "../../server/organization/index.ts";
import { withFormerCommune } from "./people/former.ts";
import { alsoIn, staff } from "./people/staffing.ts";
import type { BodyPlan, OrganizationPlan, PersonPlan } from "./plan.ts";
import { COMMUNES, massBlock, ONE_CHAIR_COMMUNE, partyBlock, stateBlock } from "./units/communes.ts";
import { formerUnits, successions } from "./units/ninh-thanh.ts";
import { positions } from "./units/positions.ts";
import { units } from "./units/province.ts";
import { NEW_ORDER, OLD_ORDER } from "./units/staff.ts";
import { extraRooms } from "./units/work-rooms.ts";

/** Somebody who changed the department in the year of the demo. */
const MOVE = { from: "STC-NS", to: "SNV-CCVC", position: "SL-CM-02", lastDay: "2026-04-30", on: "2026-05-01" };

/** The extra rooms have people of their own series: whoever else there is stays the same with and without them. */
const oldUnits = units.filter((unit) => !extraRooms.includes(unit));

/** The demo organization: a province in miniature, and the commune of July 2022 that merged into one of its communes. */
export function demoOrganization(): OrganizationPlan {
  const seated = [...staff(oldUnits, "CB"), ...staff(extraRooms, "NS")];
  const today = withConcurrent(withMove(withNewOrder(seated)));
  const people = withFormerCommune(today, headOf(today, "BTC").code);
  return { units: [...units, ...formerUnits], positions, people, bodies: bodiesOf(people), successions };
}

/** The person who heads the unit today. */
export function headOf(people: readonly PersonPlan[], unit: string): PersonPlan {
  return found(people, (person) =>
    person.appointments.some((each) => each.unit === unit && each.leading && each.endsOn === null),
  );
}

/** People of the unit with a primary appointment today, in the order of their codes. */
export function peopleOf(people: readonly PersonPlan[], unit: string): PersonPlan[] {
  return people.filter((person) =>
    person.appointments.some((each) => each.unit === unit && each.isPrimary && each.endsOn === null),
  );
}

function found(people: readonly PersonPlan[], test: (person: PersonPlan) => boolean): PersonPlan {
  const person = people.find(test);
  if (person === undefined) throw new RangeError("the demo organization lacks a person");
  return person;
}

/** The head of the organization board headed a district until the new order. */
function withNewOrder(people: readonly PersonPlan[]): PersonPlan[] {
  const board = headOf(people, "BTC");
  return people.map((person) =>
    person === board
      ? { ...person, appointments: person.appointments.map((each) => ({ ...each, startsOn: NEW_ORDER })) }
      : person,
  );
}

/** Secretaries head their commune beside the Party block; one is chair of the People's Committee, too. */
function withConcurrent(people: readonly PersonPlan[]): PersonPlan[] {
  const communes = new Map(COMMUNES.map((code) => [headOf(people, partyBlock(code)).code, code]));
  return people.map((person) => {
    const commune = communes.get(person.code);
    if (commune === undefined) return person;
    const secretary = alsoIn(person, commune, "SL-LĐ-08", NEW_ORDER);
    return commune === ONE_CHAIR_COMMUNE ? alsoIn(secretary, stateBlock(commune), "SL-LĐ-10", NEW_ORDER) : secretary;
  });
}

/** One specialist went from a department to another one. */
function withMove(people: readonly PersonPlan[]): PersonPlan[] {
  const mover = found(people, (person) =>
    person.appointments.some((each) => each.unit === MOVE.from && !each.leading && !each.deputy),
  );
  return people.map((person) => {
    const [before] = person.appointments;
    if (person !== mover || before === undefined) return person;
    const after = { ...before, unit: MOVE.to, position: MOVE.position, startsOn: MOVE.on };
    return { ...person, appointments: [{ ...before, endsOn: MOVE.lastDay }, after] };
  });
}

function bodiesOf(people: readonly PersonPlan[]): BodyPlan[] {
  const committees = COMMUNES.flatMap((code) => [
    body(people, code, "Ban Thường vụ Đảng ủy", BodyKind.STANDING_COMMITTEE, NEW_ORDER, [
      partyBlock(code),
      stateBlock(code),
      massBlock(code),
    ]),
    body(people, code, "Ủy ban nhân dân", BodyKind.PEOPLES_COMMITTEE, NEW_ORDER, [
      stateBlock(code),
      `${stateBlock(code)}-KT`,
      `${stateBlock(code)}-VHXH`,
    ]),
  ]);
  return [
    body(people, "BTC", "Tập thể lãnh đạo Ban Tổ chức Tỉnh ủy", BodyKind.LEADERSHIP, OLD_ORDER, ["BTC"]),
    body(people, "SNV", "Tập thể lãnh đạo Sở Nội vụ", BodyKind.LEADERSHIP, OLD_ORDER, ["SNV"]),
    ...committees,
  ];
}

/** Heads and deputies of the units, each once; the first head chairs, the next one keeps the minutes. */
function body(
  people: readonly PersonPlan[],
  unit: string,
  name: string,
  kind: BodyKind,
  startsOn: string,
  from: readonly string[],
): BodyPlan {
  const leaders = from.flatMap((each) => [headOf(people, each), ...deputiesOf(people, each)]);
  const members = [...new Map(leaders.map((person) => [person.code, person])).keys()];
  const roles = [BodyRole.CHAIR, BodyRole.SECRETARY];
  return {
    unit,
    name,
    kind,
    startsOn,
    members: members.map((person, place) => ({ person, role: roles[place] ?? BodyRole.MEMBER, startsOn: NEW_ORDER })),
  };
}

/** People who stand in for the head of the unit today. */
export function deputiesOf(people: readonly PersonPlan[], unit: string): PersonPlan[] {
  return people.filter((person) =>
    person.appointments.some((each) => each.unit === unit && each.deputy && each.endsOn === null),
  );
}
