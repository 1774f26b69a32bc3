import type { ResultOf } from "../../../schema/graphql.ts";
import type { Persons } from "../../../schema/operations/person.ts";

export type Person = ResultOf<typeof Persons>["persons"]["items"][number];

/** What somebody holds today. Example: "Chuyên viên tài chính, Phòng Kinh tế". */
export function postsOf({ appointments }: Pick<Person, "appointments">): string {
  // Somebody who was registered a moment ago comes without any.
  return ((appointments as Person["appointments"] | undefined) ?? [])
    .filter(({ endsOn }) => endsOn === null)
    .map(({ position, unit }) => `${position.name}, ${unit.name}`)
    .join("; ");
}
