/*
 * What a bulk action touches beside what it names: leaders and units that rest on it, and the quotas of its agencies.
 */
import { Forbidden, type Look } from "../../kernel/index.ts";
import { readLadders } from "../authority/authority.read.ts";
import { readEvaluationsByIds } from "../evaluation/evaluation.read.ts";
import { agencyOf } from "../quota/agency-of.ts";
import { readQuotaBoard } from "../quota/quota.read.ts";
import type { QuotaGroupView } from "../quota/quota.views.ts";
import { findCycle, readPaths } from "../quota/standings.read.ts";
import type { TouchedLeader } from "./preview.views.ts";

/** Most agencies whose quotas a preview counts. */
const MOST_AGENCIES = 3;

/** Where evaluations stand. */
export interface Place {
  readonly cycleId: string;
  readonly unitId: string;
}

/** A leader or a unit as one of them rests on others. */
export interface Leading {
  readonly name: string;
  readonly needsReview: boolean;
  readonly suggestedGrade: string | null;
}

/** Where some evaluations stand: each cycle and unit once. */
export async function readPlaces({ sql }: Look, ids: readonly string[]): Promise<Place[]> {
  return sql
    .selectFrom("evaluation")
    .select(["cycle_id as cycleId", "unit_id as unitId"])
    .distinct()
    .where("id", "in", [...ids])
    .execute();
}

/** Units and heads on the way up from the places, as the viewer sees them now; those who are named are left out. */
export async function readLeaders(
  look: Look,
  places: readonly Place[],
  named: ReadonlySet<string>,
): Promise<Map<string, Leading>> {
  if (places.length === 0) return new Map();
  const ladders = await readLadders(look, [...new Set(places.map(({ unitId }) => unitId))]);
  const rungs = [...ladders.values()].flat();
  const unitIds = [...new Set(rungs.map(({ unitId }) => unitId))];
  const heads = [...new Set(rungs.flatMap(({ headId }) => headId ?? []))];
  const rows = await look.sql
    .selectFrom("evaluation")
    .leftJoin("person", "person.id", "evaluation.person_id")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .select(["evaluation.id", "person.full_name as person", "unit.name as unit"])
    .where("evaluation.cycle_id", "in", [...new Set(places.map(({ cycleId }) => cycleId))])
    .where((on) =>
      on.or([
        on("evaluation.subject_unit_id", "in", unitIds),
        ...(heads.length === 0 ? [] : [on("evaluation.person_id", "in", heads)]),
      ]),
    )
    .execute();
  const found = rows.filter(({ id }) => !named.has(id));
  if (found.length === 0) return new Map();
  const seen = await readEvaluationsByIds(
    look,
    found.map(({ id }) => id),
  );
  return new Map(
    found.flatMap(({ id, person, unit }) => {
      const one = seen.get(id);
      if (one === undefined) return [];
      return [[id, { name: person ?? unit, needsReview: one.needsReview, suggestedGrade: one.suggestedGrade }]];
    }),
  );
}

/** Those that differ before and after. */
export function touched(before: ReadonlyMap<string, Leading>, after: ReadonlyMap<string, Leading>): TouchedLeader[] {
  return [...after].flatMap(([evaluationId, { name, needsReview, suggestedGrade }]) => {
    const was = before.get(evaluationId);
    const isFlagged = needsReview && was?.needsReview !== true;
    if (was === undefined || (!isFlagged && was.suggestedGrade === suggestedGrade)) return [];
    return [{ evaluationId, name, isFlagged, suggestedBefore: was.suggestedGrade, suggestedAfter: suggestedGrade }];
  });
}

/** The quotas of the agencies of the places, as far as the viewer may read whole agencies. */
export async function readQuotasOf(look: Look, places: readonly Place[]): Promise<QuotaGroupView[]> {
  const agencies = new Map<string, Place>();
  for (const [cycleId, ofCycle] of Map.groupBy(places, ({ cycleId }) => cycleId)) {
    const { ends_on: day } = await findCycle(look.sql, cycleId);
    const unitIds = ofCycle.map(({ unitId }) => unitId);
    for (const path of (await readPaths(look.sql, unitIds, day)).values()) {
      const unitId = agencyOf(path);
      if (unitId !== null) agencies.set(`${cycleId} ${unitId}`, { cycleId, unitId });
    }
  }
  const groups: QuotaGroupView[] = [];
  for (const { cycleId, unitId } of [...agencies.values()].slice(0, MOST_AGENCIES)) {
    try {
      groups.push(...(await readQuotaBoard(look, cycleId, unitId)).groups);
    } catch (error) {
      if (!(error instanceof Forbidden)) throw error;
    }
  }
  return groups;
}
