import type { ResultOf } from "../../../schema/graphql.ts";
import type { Persons } from "../../../schema/operations/person.ts";

/** A person of the list. */
export type Person = ResultOf<typeof Persons>["persons"]["items"][number];
type Post = Person["appointments"][number];

/** The post that the person holds first of all, or held last. */
export function shownPost({ appointments }: Pick<Person, "appointments">): Post | undefined {
  const present = appointments.filter((appointment) => appointment.endsOn === null);
  return present.find((appointment) => appointment.isPrimary) ?? present[0] ?? appointments[0];
}

/** The post in words. Example: "Trưởng phòng, Phòng Nội vụ". */
export function postWords(post: Post | undefined): string {
  return post === undefined ? "–" : `${post.position.name}, ${post.unit.name}`;
}
