import { deputiesOf, headOf, peopleOf } from "../organization.ts";
import type { PersonPlan } from "../plan.ts";
import { stateBlock } from "../units/communes.ts";
import { WORK_COMMUNE, WORK_ROOMS, type WorkRoom } from "../units/work-rooms.ts";

/** The people of a room, by code. */
export interface Crew extends WorkRoom {
  readonly head: string;
  readonly deputies: readonly string[];
  readonly staff: readonly string[];
}

/** The rooms with their people. */
export function crewsOf(people: readonly PersonPlan[]): Crew[] {
  return WORK_ROOMS.map((room) => {
    const head = headOf(people, room.code).code;
    const deputies = deputiesOf(people, room.code).map(({ code }) => code);
    const all = peopleOf(people, room.code).map(({ code }) => code);
    return { ...room, head, deputies, staff: all.filter((code) => code !== head && !deputies.includes(code)) };
  });
}

/** Who gives tasks to the heads of the rooms: the chair of the People's Committee. */
export function chairOf(people: readonly PersonPlan[]): string {
  return headOf(people, stateBlock(WORK_COMMUNE)).code;
}
