/*
 * Who decides in an agency where no authority table says otherwise: the heads of its units, in four statements however
 * many units there are.
 */
import { deciderOf, type Rung } from "../../evaluation/index.ts";
import { type Look, today } from "../../kernel/index.ts";
import { flag, holdsOn, inScope, readHeads, readPersonsByIds } from "../../organization/index.ts";
import type { AgencyScope, FirstRunDecider } from "./first-run.views.ts";

const MOST_UNITS = 200;
/** Stands for a member of the staff, who is no head. */
const NO_HEAD = "";

/** Units of the agency in which people are, by code, with who decides on the staff and on the head. */
export async function readDefaultDeciders(look: Look, scope: AgencyScope): Promise<FirstRunDecider[]> {
  const day = today(look.clock);
  const inside = (column: string) => inScope(column, [scope], day);
  const units = await look.sql
    .selectFrom("unit")
    .innerJoin("appointment", "appointment.unit_id", "unit.id")
    .select(["unit.id", "unit.name", "unit.code"])
    .select((each) => each.fn.count<number | string>("appointment.person_id").distinct().as("people"))
    .where(inside("unit.id"))
    .where(flag("appointment.is_primary"))
    .where(holdsOn("appointment", day))
    .groupBy(["unit.id", "unit.name", "unit.code"])
    .orderBy("unit.code")
    .limit(MOST_UNITS)
    .execute();
  if (units.length === 0) return [];
  const ladders = await readLadders(
    look,
    scope,
    units.map(({ id }) => id),
  );
  const headIds = [...new Set([...ladders.values()].flatMap((rungs) => rungs.flatMap(({ headId }) => headId ?? [])))];
  const people = headIds.length === 0 ? new Map<string, never>() : await readPersonsByIds(look, headIds);
  const nameOf = (id: string | null): string | null => (id === null ? null : (people.get(id)?.fullName ?? null));
  return units.map((unit) => {
    const ladder = ladders.get(unit.id) ?? [];
    const headId = ladder[0]?.headId ?? null;
    const by = (personId: string): string | null => {
      const decider = deciderOf(personId, ladder, scope.unitId);
      return decider.kind === "HEAD" ? nameOf(decider.personId) : null;
    };
    return {
      ...{ unitId: unit.id, unitName: unit.name, people: Number(unit.people), headName: nameOf(headId) },
      ...{ staffDecidedBy: by(NO_HEAD), headDecidedBy: headId === null ? null : by(headId) },
    };
  });
}

/** From each unit up to the agency's own, with the heads of today. */
async function readLadders(look: Look, scope: AgencyScope, unitIds: readonly string[]): Promise<Map<string, Rung[]>> {
  const day = today(look.clock);
  const steps = await look.sql
    .selectFrom("unit_closure")
    .select(["descendant_id as unitId", "ancestor_id as rungId"])
    .where("descendant_id", "in", [...unitIds])
    .where(holdsOn("unit_closure", day))
    .where(inScope("unit_closure.ancestor_id", [scope], day))
    .orderBy("depth")
    .execute();
  const heads = await readHeads(look.sql, [...new Set(steps.map(({ rungId }) => rungId))], day);
  const ladders = new Map<string, Rung[]>();
  for (const { unitId, rungId } of steps)
    ladders.set(unitId, [...(ladders.get(unitId) ?? []), { unitId: rungId, headId: heads.get(rungId) ?? null }]);
  return ladders;
}
