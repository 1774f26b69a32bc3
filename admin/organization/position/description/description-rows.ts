import type { ResultOf } from "../../../../schema/graphql.ts";
import type { PositionDescriptions } from "../../../../schema/operations/organization/position-description.ts";
import { localToday } from "../../../shared/text/format.ts";

export type Description = ResultOf<typeof PositionDescriptions>["positionDescriptions"][number];

/** The description that holds today. */
export function inForce(descriptions: readonly Description[], today = localToday()): Description | undefined {
  return descriptions.find(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today));
}

/** The one that an edit begins from: the newest, since no earlier one may be written beside it. */
export function newest(descriptions: readonly Description[]): Description | undefined {
  return descriptions.toSorted((left, right) => (left.startsOn < right.startsOn ? 1 : -1))[0];
}

/** The one that begins on the day, which an edit of that day corrects. */
export function startingOn(descriptions: readonly Description[], day: string): Description | undefined {
  return descriptions.find(({ startsOn }) => startsOn === day);
}
