import { type RawBuilder, sql } from "kysely";
import { type Role, type Sql, type Viewer } from "../../kernel/index.ts";

/** A unit, with everything below it or alone. */
export interface ScopeUnit {
  readonly unitId: string;
  readonly includesSubtree: boolean;
}

/** Units that a right reaches; made by `unitScope`, read by `inScope`. */
export type UnitScope = readonly ScopeUnit[];

/** Stands in a scope for every unit there is (the program itself). */
export const EVERY_UNIT: ScopeUnit = { unitId: "*", includesSubtree: true };

/** The units of the viewer's grants with one of the roles; every unit for the program itself. */
export function unitScope(viewer: Viewer, roles: readonly Role[]): ScopeUnit[] {
  if (viewer.isSystem) return [EVERY_UNIT];
  return viewer.grants
    .filter((grant) => roles.includes(grant.role))
    .map(({ unitId, includesSubtree }) => ({ unitId, includesSubtree }));
}

/** The units with everything below them, as a scope. */
export function subtreesOf(unitIds: readonly string[]): ScopeUnit[] {
  return unitIds.map((unitId) => ({ unitId, includesSubtree: true }));
}

/**
 * SQL condition: the unit in `column` lies in the scope on `day`.
 *
 * A unit that has ended is judged by the tree of its last day, one that has not begun by that of its first; and what a
 * unit left behind belongs, once it has ended, to the units that succeeded it: rights over old records follow them.
 *
 * @param column a column that holds a unit's id, such as `evaluation.unit_id`.
 */
export function inScope(column: string, scope: UnitScope, day: string): RawBuilder<boolean> {
  if (scope.includes(EVERY_UNIT)) return sql<boolean>`(1 = 1)`;
  if (scope.length === 0) return sql<boolean>`(1 = 0)`;
  const place = sql.ref(column);
  const reached = reachedUnits(scope, day);
  // One list, not two joined by `or`: only then SQLite uses an index on the place.
  return sql<boolean>`(${place} in (${reached} union all ${inheritedUnits(scope, day)}))`;
}

/**
 * The same condition as `inScope` for statements that find few rows by something else: each unit is looked up by
 * itself, where `inScope` lists all units of the scope first.
 */
export function inScopeEach(column: string, scope: UnitScope, day: string): RawBuilder<boolean> {
  if (scope.includes(EVERY_UNIT) || scope.length === 0) return inScope(column, scope, day);
  const place = sql.ref(column);
  return sql<boolean>`(exists (${reachedUnits(scope, day)} and c.descendant_id = ${place})
    or exists (${inheritedUnits(scope, day)} and l.predecessor_id = ${place}))`;
}

/** Ids of ended units whose successors lie in the scope, as a subquery; they are few, so each successor is looked up. */
function inheritedUnits(scope: UnitScope, day: string): RawBuilder<unknown> {
  return sql`select l.predecessor_id from unit_lineage l join unit p on p.id = l.predecessor_id
    where p.ends_on < ${day} and exists (${reachedUnits(scope, day)} and c.descendant_id = l.successor_id)`;
}

/** Ids of the units of the scope on `day`, without their predecessors, as a subquery. */
function reachedUnits(scope: UnitScope, day: string): RawBuilder<unknown> {
  const roots = scope.filter((each) => each.includesSubtree).map((each) => each.unitId);
  const alone = scope.filter((each) => !each.includesSubtree).map((each) => each.unitId);
  const anywhere = [...new Set([...roots, ...alone])];
  const depth =
    alone.length === 0
      ? sql`1 = 1`
      : sql`(c.depth = 0 or ${roots.length === 0 ? sql`1 = 0` : sql`c.ancestor_id in (${sql.join(roots)})`})`;
  return sql`select c.descendant_id from unit_closure c join unit u on u.id = c.descendant_id
    where c.ancestor_id in (${sql.join(anywhere)}) and ${depth} and ${closureHolds("c", "u", day)}`;
}

/** SQL condition: the closure row holds on `day` (a day or a column), brought into the life of its descendant unit. */
export function closureHolds(
  closure: string,
  descendant: string,
  day: string | RawBuilder<string>,
): RawBuilder<boolean> {
  const starts = sql.ref(`${closure}.starts_on`);
  const ends = sql.ref(`${closure}.ends_on`);
  const born = sql.ref(`${descendant}.starts_on`);
  const gone = sql.ref(`${descendant}.ends_on`);
  return sql<boolean>`((${starts} <= ${day} or (${born} > ${day} and ${starts} = ${born}))
    and (${ends} is null or ${ends} >= ${day} or ${ends} = ${gone}))`;
}

/** SQL condition: the row's `starts_on`..`ends_on` holds the day. */
export function holdsOn(table: string, day: string | RawBuilder<string>): RawBuilder<boolean> {
  const starts = sql.ref(`${table}.starts_on`);
  const ends = sql.ref(`${table}.ends_on`);
  return sql<boolean>`(${starts} <= ${day} and (${ends} is null or ${ends} >= ${day}))`;
}

/** SQL condition: a boolean column is true; bound booleans do not exist on SQLite. */
export function flag(column: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)}`;
}

/** Of the units, those that lie in the scope on the day. */
export async function readInScope(
  sql: Sql,
  scope: UnitScope,
  unitIds: readonly string[],
  day: string,
): Promise<Set<string>> {
  if (scope.length === 0 || unitIds.length === 0) return new Set();
  const rows = await sql
    .selectFrom("unit")
    .select("unit.id")
    .where("unit.id", "in", [...unitIds])
    .where(inScope("unit.id", scope, day))
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Whether a grant of the viewer with one of the roles reaches the unit on the day. */
export async function coversUnit(
  sql: Sql,
  viewer: Viewer,
  roles: readonly Role[],
  unitId: string,
  day: string,
): Promise<boolean> {
  return (await readInScope(sql, unitScope(viewer, roles), [unitId], day)).has(unitId);
}
