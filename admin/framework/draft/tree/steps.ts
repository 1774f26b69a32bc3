import { type DraftContent, type DraftGroup, type DraftPlace, groupAt } from "../draft-content.ts";
import { type Destination, groupsIn, mayGo, type Moved, relocated } from "./relocate.ts";

/** A move by keyboard: among its sisters, or one level in or out. */
export type Step = "up" | "down" | "in" | "out";

/**
 * The content with the part one step on; null where there is no way.
 *
 * A criterion that is first in its group goes up into the group before, one that is last goes down into the next, so that
 * the keys reach every place that the mouse reaches.
 */
export function stepped(content: DraftContent, part: DraftPlace, step: Step, deepest: number): Moved | null {
  const to = part.criterion === null ? groupStep(content, part.groups, step) : criterionStep(content, part, step);
  return to !== null && mayGo(content, part, to, deepest) ? relocated(content, part, to) : null;
}

function groupStep(content: DraftContent, path: readonly number[], step: Step): Destination | null {
  const parent = path.slice(0, -1);
  const own = path.at(-1) ?? 0;
  if (step === "up") return own > 0 ? { parent, index: own - 1 } : null;
  if (step === "down") return own + 1 < groupsIn(content, parent).length ? { parent, index: own + 2 } : null;
  if (step === "out")
    return parent.length === 0 ? null : { parent: parent.slice(0, -1), index: (parent.at(-1) ?? 0) + 1 };
  const into = [...parent, own - 1];
  return own > 0 ? { parent: into, index: groupsIn(content, into).length } : null;
}

function criterionStep(content: DraftContent, { groups, criterion }: DraftPlace, step: Step): Destination | null {
  const own = criterion ?? 0;
  const count = groupAt(content, groups)?.criteria?.length ?? 0;
  if (step === "up" && own > 0) return { parent: groups, index: own - 1 };
  if (step === "down" && own + 1 < count) return { parent: groups, index: own + 2 };
  if (step === "in") return groupsIn(content, groups).length > 0 ? { parent: [...groups, 0], index: 0 } : null;
  if (step === "out") return groups.length > 1 ? endOf(content, groups.slice(0, -1)) : null;
  const paths = groupPaths(content.groups);
  const here = paths.findIndex((path) => path.join(".") === groups.join("."));
  const next = paths[here + (step === "up" ? -1 : 1)];
  if (here < 0 || !next) return null;
  return step === "up" ? endOf(content, next) : { parent: next, index: 0 };
}

function endOf(content: DraftContent, parent: readonly number[]): Destination {
  return { parent, index: groupAt(content, parent)?.criteria?.length ?? 0 };
}

/** Paths of all groups, in the order of the regulation. */
export function groupPaths(groups: readonly DraftGroup[], inside: readonly number[] = []): number[][] {
  return groups.flatMap((group, index) => {
    const path = [...inside, index];
    return [path, ...groupPaths(group.groups ?? [], path)];
  });
}
