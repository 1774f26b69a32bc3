import type { Viewer } from "../session.ts";

/** A role in a unit; without one, everywhere. */
export interface Right {
  readonly role: string;
  readonly where: string | null;
}

/** The rights that somebody had in one reading and no longer has in the next. */
export function lostRights(before: Viewer, after: Viewer): Right[] {
  const left = new Set(rightsOf(after).map(key));
  return rightsOf(before).filter((right) => !left.has(key(right)));
}

function rightsOf(viewer: Viewer): Right[] {
  const granted = viewer.grants.filter(({ status }) => status === "IN_FORCE");
  return [
    ...granted.map(({ role, unit }) => ({ role, where: unit?.name ?? null })),
    ...viewer.headedUnits.map(({ name }) => ({ role: "HEAD", where: name })),
  ];
}

function key({ role, where }: Right): string {
  return `${role}\n${where ?? ""}`;
}
