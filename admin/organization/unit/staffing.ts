/** A position of a unit with how many people it may have and has. */
export interface StaffingRow {
  readonly positionId: string;
  readonly name: string;
  readonly assigned: number;
  /** Null where the viewer does not see everybody of the unit. */
  readonly present: number | null;
}

interface PostLike {
  readonly count: number;
  readonly position: { readonly id: string; readonly name: string };
}

interface AppointmentLike {
  readonly position: { readonly id: string; readonly name: string };
}

/**
 * Posts beside people, position by position; positions that have people but no posts come last.
 *
 * Example: two posts "Chuyên viên" and three specialists → `{ assigned: 2, present: 3 }`.
 */
export function staffingOf(
  posts: readonly PostLike[],
  appointments: readonly AppointmentLike[] | null,
): readonly StaffingRow[] {
  const present = new Map<string, number>();
  const names = new Map(posts.map(({ position }) => [position.id, position.name]));
  for (const { position } of appointments ?? []) {
    present.set(position.id, (present.get(position.id) ?? 0) + 1);
    names.set(position.id, position.name);
  }
  const assigned = new Map(posts.map(({ position, count }) => [position.id, count]));
  return [...names].map(([positionId, name]) => ({
    positionId,
    name,
    assigned: assigned.get(positionId) ?? 0,
    present: appointments === null ? null : (present.get(positionId) ?? 0),
  }));
}

/** Posts without anybody; none beyond what is assigned. Example: 2 assigned, 3 present → 0. */
export function openPosts({ assigned, present }: StaffingRow): number | null {
  return present === null ? null : Math.max(0, assigned - present);
}

/** A line of the form that sets posts. */
export interface PostEntry {
  readonly positionId: string;
  readonly name: string;
  /** As typed. */
  readonly count: string;
}

/** A number of posts as typed. Example: "12" → 12; "1,5" → null. */
export function readCount(typed: string): number | null {
  return /^\d{1,5}$/.test(typed.trim()) ? Number(typed.trim()) : null;
}

/** The lines that differ from what is assigned, as the server wants them; null when a number is not one. */
export function changedPosts(
  entries: readonly PostEntry[],
  assigned: ReadonlyMap<string, number>,
): { positionId: string; count: number }[] | null {
  const changed: { positionId: string; count: number }[] = [];
  for (const { positionId, count: typed } of entries) {
    const count = readCount(typed);
    if (count === null) return null;
    if (count !== assigned.get(positionId)) changed.push({ positionId, count });
  }
  return changed;
}
