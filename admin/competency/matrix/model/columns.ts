import type { LocalText } from "../../../shared/text/format.ts";
import { byGroup, type Competency } from "../../levels.ts";

/** A group of competencies in the head of the matrix. */
export interface ColumnGroup {
  readonly code: string;
  readonly name: LocalText;
  readonly isFolded: boolean;
  readonly competencies: readonly Competency[];
  /** Place of its first competency among those that are shown. */
  readonly first: number;
}

/** The groups in the order of the framework, some of them folded to one column. */
export function columnGroups(competencies: readonly Competency[], folded: ReadonlySet<string>): ColumnGroup[] {
  let first = 0;
  return byGroup(competencies.map((competency) => ({ competency }))).map(({ code, name, items }) => {
    const isFolded = folded.has(code);
    const group = { code, name, isFolded, competencies: items.map(({ competency }) => competency), first };
    if (!isFolded) first += items.length;
    return group;
  });
}

/** The competencies that are shown, from left to right. */
export function shownCompetencies(groups: readonly ColumnGroup[]): Competency[] {
  return groups.flatMap(({ isFolded, competencies }) => (isFolded ? [] : competencies));
}
