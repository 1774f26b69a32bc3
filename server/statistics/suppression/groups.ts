/** Whether a group of people is a unit alone or with everything below it. */
export type Reach = "OWN" | "SUBTREE";

/** The rated people of one unit and class by grade, in the order of the table's grades. */
export interface BaseRow {
  readonly unitId: string;
  /** Empty when the people have no class; they count in their unit only. */
  readonly positionClass: string;
  readonly counts: readonly number[];
}

/** A row of the published tables: a unit or subtree, of one class or of all (""). */
export interface Group {
  readonly unitId: string;
  readonly reach: Reach;
  readonly positionClass: string;
  readonly counts: number[];
  total: number;
  /** Places of its base rows; the smallest rows first. */
  readonly members: number[];
}

/** All groups with, for each base row, the groups it counts in. */
export interface GroupTable {
  readonly groups: readonly Group[];
  readonly groupsOfRow: readonly (readonly number[])[];
}

/**
 * Adds the base rows up to every row of the tables.
 *
 * @param paths for each unit itself and its superior units, nearest first.
 */
export function groupTable(rows: readonly BaseRow[], paths: ReadonlyMap<string, readonly string[]>): GroupTable {
  const groups: Group[] = [];
  const places = new Map<string, number>();
  const groupsOfRow = rows.map((): number[] => []);
  const bySize = rows.map((_, at) => at).sort((one, other) => totalOf(rows[one]) - totalOf(rows[other]));
  for (const at of bySize) {
    const row = rows[at];
    if (row === undefined) continue;
    const classes = row.positionClass === "" ? [""] : [row.positionClass, ""];
    const reaches: [Reach, string][] = [
      ["OWN", row.unitId],
      ...(paths.get(row.unitId) ?? [row.unitId]).map((id): [Reach, string] => ["SUBTREE", id]),
    ];
    for (const [reach, unitId] of reaches) {
      for (const positionClass of classes) {
        const place = placeOf(groups, places, { unitId, reach, positionClass }, row.counts.length);
        join(groups[place], at, row);
        groupsOfRow[at]?.push(place);
      }
    }
  }
  return { groups, groupsOfRow };
}

function placeOf(
  groups: Group[],
  places: Map<string, number>,
  name: Pick<Group, "unitId" | "reach" | "positionClass">,
  grades: number,
): number {
  const key = `${name.reach} ${name.unitId} ${name.positionClass}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, groups.length);
  return groups.push({ ...name, counts: new Array<number>(grades).fill(0), total: 0, members: [] }) - 1;
}

function join(group: Group | undefined, at: number, row: BaseRow): void {
  if (group === undefined) return;
  row.counts.forEach((count, grade) => (group.counts[grade] = (group.counts[grade] ?? 0) + count));
  group.total += totalOf(row);
  group.members.push(at);
}

function totalOf(row: BaseRow | undefined): number {
  return row?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
}
