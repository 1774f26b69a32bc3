import type { PositionClass } from "../../../../organization/index.ts";
import { postRank } from "../order.ts";

/** A title that somebody holds on the last day of a cycle. */
export interface HeldTitle {
  readonly personId: string;
  readonly code: string;
  readonly title: string;
  readonly positionClass: PositionClass | null;
  readonly leading: boolean;
  readonly deputy: boolean;
}

/** Somebody counted. */
export interface CountedPerson {
  readonly personId: string | null;
  readonly positionCode: string | null;
  readonly position: string | null;
  readonly positionClass: PositionClass | null;
  readonly leading: boolean;
  readonly deputy: boolean;
  readonly decidedGrade: string | null;
}

/** People of one title. */
export interface TitleCount {
  readonly code: string | null;
  readonly title: string | null;
  readonly total: number;
  readonly grades: ReadonlyMap<string, number>;
  readonly none: number;
  /** How many of them hold further titles. */
  readonly concurrent: number;
}

/**
 * People by title, each once: under the title that ranks first among those held at the same time (head, deputy, leader,
 * professional, support, then the code); the title of the evaluation where none is held any more.
 *
 * Example: the deputy of an office who also works as an accountant there counts as deputy alone.
 */
export function countTitles(people: readonly CountedPerson[], held: readonly HeldTitle[]): TitleCount[] {
  const titles = Map.groupBy(held, ({ personId }) => personId);
  const placed = people.map((person) => {
    const own = [...(titles.get(person.personId ?? "") ?? [])].sort(byRank);
    const first = own[0] ?? titleOf(person);
    return { person, first, several: new Set(own.map(({ code }) => code)).size > 1 };
  });
  const groups = [...Map.groupBy(placed, ({ first }) => `${first?.code ?? ""} ${first?.title ?? ""}`).values()];
  return groups
    .sort((one, other) => byTitle(one[0]?.first, other[0]?.first))
    .map((group): TitleCount => {
      const graded = group.flatMap(({ person }) => person.decidedGrade ?? []);
      return {
        code: group[0]?.first?.code ?? null,
        title: group[0]?.first?.title ?? null,
        total: group.length,
        grades: new Map([...Map.groupBy(graded, (grade) => grade)].map(([grade, some]) => [grade, some.length])),
        none: group.length - graded.length,
        concurrent: group.filter(({ several }) => several).length,
      };
    });
}

type Title = Omit<HeldTitle, "personId">;

function titleOf({ positionCode, position, ...person }: CountedPerson): Title | null {
  return positionCode === null ? null : { ...person, code: positionCode, title: position ?? positionCode };
}

function byRank(one: Title, other: Title): number {
  return postRank(one) - postRank(other) || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0);
}

/** Titles by rank, then code; people without a title last. */
function byTitle(one: Title | null | undefined, other: Title | null | undefined): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return byRank(one, other);
}
