import type { VariablesOf } from "../../../schema/graphql.ts";
import type { FrontDoor } from "../../../schema/operations/app/front-door.ts";
import {
  DESK_GROUPS,
  type DeskGroup,
  type DeskLine,
  type DeskReader,
  type DeskSource,
  type Door,
} from "../../shared/ui/desk-line.ts";

/** Roles with whom evaluations and tasks may wait. Delegates and members of a body act without a role of their own. */
const TAKING_PART = ["PERSON", "HEAD", "AUTHORITY", "ORG_SPECIALIST"];

/** Which parts of the first page the roles ask for. */
export function partsFor(roles: readonly string[]): VariablesOf<typeof FrontDoor> {
  const has = (...some: readonly string[]): boolean => some.some((role) => roles.includes(role));
  return {
    takesPart: has(...TAKING_PART),
    keeps: has("ORG_SPECIALIST"),
    administers: has("SYSTEM_ADMIN"),
    audits: has("AUDITOR"),
    readsFigures: has("ANALYST"),
  };
}

/** Lines of one group, the most pressing first. */
export interface DeskSection {
  readonly group: DeskGroup;
  readonly lines: readonly DeskLine[];
}

/** Everything that waits, group by group; groups without a line are left out. */
export function sectionsOf(sources: readonly DeskSource[], door: Door, reader: DeskReader): DeskSection[] {
  const lines = sources.flatMap((source) => source(door, reader));
  return DESK_GROUPS.map((group) => ({
    group,
    lines: pressing(
      lines.filter((line) => line.group === group),
      reader.today,
    ),
  })).filter((section) => section.lines.length > 0);
}

/** Overdue first, then by day; what has no day keeps its order behind. */
function pressing(lines: readonly DeskLine[], today: string): DeskLine[] {
  const rank = (line: DeskLine): string => (isOverdue(line, today) ? "0" : line.dueOn === null ? "2" : "1");
  const key = (line: DeskLine): string => `${rank(line)}${line.dueOn ?? ""}`;
  return lines.toSorted((one, other) => (key(one) === key(other) ? 0 : key(one) < key(other) ? -1 : 1));
}

/** Whether the line's day has passed. */
export function isOverdue({ dueOn }: DeskLine, today: string): boolean {
  return dueOn !== null && dueOn < today;
}

/** How many lines wait and how many of them are overdue; what only is at hand does not count. */
export function tally(sections: readonly DeskSection[], today: string): { waiting: number; late: number } {
  const waiting = sections.flatMap(({ lines }) => lines).filter(({ count }) => count > 0);
  return { waiting: waiting.length, late: waiting.filter((line) => isOverdue(line, today)).length };
}
