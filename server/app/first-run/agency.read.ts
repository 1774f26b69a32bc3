/*
 * What an agency has of what a first cycle needs, counted in one statement. Only units of the viewer's specialist
 * rights are counted; for everybody else there is no agency.
 */
import { type RawBuilder, sql as raw } from "kysely";
import { type Look, NotFound, Role, type Sql, today } from "../../kernel/index.ts";
import { closureHolds, flag, holdsOn, inScope, readUnitsByIds, type UnitRow } from "../../organization/index.ts";
import type { AgencyScope, FirstRunAgency, FirstRunArgs } from "./first-run.views.ts";

/** Agencies shown to choose from. */
const MOST_AGENCIES = 20;

/** Units over which the viewer holds a specialist's right, those with most units below them first. */
export async function readAgencies(look: Look): Promise<UnitRow[]> {
  const ids = [...new Set(grantsOf(look).map(({ unitId }) => unitId))];
  if (ids.length === 0) return [];
  const rows = await look.sql
    .selectFrom("unit_closure")
    .innerJoin("unit", "unit.id", "unit_closure.ancestor_id")
    .select("unit_closure.ancestor_id as id")
    .where("unit_closure.ancestor_id", "in", ids)
    .where(holdsOn("unit_closure", today(look.clock)))
    .groupBy(["unit_closure.ancestor_id", "unit.sort_key"])
    .orderBy((each) => each.fn.countAll(), "desc")
    .orderBy("unit.sort_key")
    .orderBy("unit_closure.ancestor_id")
    .limit(MOST_AGENCIES)
    .execute();
  if (rows.length === 0) return [];
  const units = await readUnitsByIds(
    look,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id }) => units.get(id) ?? []);
}

/**
 * How far an agency is; null for who keeps none.
 *
 * @throws NotFound for a unit that is none of the viewer's agencies.
 */
export async function readAgency(look: Look, { unitId, kind, on }: FirstRunArgs): Promise<FirstRunAgency | null> {
  const wanted = unitId ?? (await readAgencies(look))[0]?.id;
  if (wanted === undefined) return null;
  const own = grantsOf(look).filter((grant) => grant.unitId === wanted);
  if (own.length === 0) throw new NotFound("Unit", wanted);
  const includesSubtree = own.some((grant) => grant.includesSubtree);
  const scope: AgencyScope = { unitId: wanted, includesSubtree, kind, on: on ?? today(look.clock) };
  const counts = await count(look.sql, scope, today(look.clock));
  return { unitId: wanted, ...counts, scope };
}

function grantsOf({ viewer }: Look): { unitId: string; includesSubtree: boolean }[] {
  return viewer.grants.filter(({ role }) => role === Role.ORG_SPECIALIST);
}

interface Counts {
  readonly units: number | string;
  readonly positions: number | string;
  readonly people: number | string;
  readonly with_account: number | string;
  readonly authority_rows: number | string;
  readonly authorities: number | string;
}

async function count(sql: Sql, { unitId, includesSubtree }: AgencyScope, day: string) {
  const inside = (column: string) => inScope(column, [{ unitId, includesSubtree }], day);
  const held = raw`from appointment a where ${flag("a.is_primary")} and ${holdsOn("a", day)} and ${inside("a.unit_id")}`;
  const { rows } = await raw<Counts>`select
    (select count(*) from unit where ${holdsOn("unit", day)} and ${inside("unit.id")}) as units,
    (select count(*) from position) as positions,
    (select count(distinct a.person_id) ${held}) as people,
    (select count(distinct a.person_id) ${held} and exists (select 1 from account k
      where k.person_id = a.person_id and k.disabled_at is null)) as with_account,
    (select count(*) from authority_row r where ${holdsOn("r", day)} and r.unit_id in (${above(unitId, day)}))
      as authority_rows,
    (select count(*) from access_grant g where g.role = ${Role.AUTHORITY} and g.approved_at is not null
      and g.revoked_at is null and ${holdsOn("g", day)} and g.unit_id in (${above(unitId, day)})
      and (g.unit_id = ${unitId} or ${flag("g.includes_subtree")})) as authorities`.execute(sql);
  const [row] = rows;
  return {
    units: Number(row?.units ?? 0),
    positions: Number(row?.positions ?? 0),
    people: Number(row?.people ?? 0),
    withAccount: Number(row?.with_account ?? 0),
    authorityRows: Number(row?.authority_rows ?? 0),
    hasAuthority: Number(row?.authorities ?? 0) > 0,
  };
}

/** The unit and all above it. */
export function above(unitId: string, day: string): RawBuilder<unknown> {
  return raw`select c.ancestor_id from unit_closure c join unit u on u.id = c.descendant_id
    where c.descendant_id = ${unitId} and ${closureHolds("c", "u", day)}`;
}
