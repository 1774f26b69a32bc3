/*
 * How many people stand at which level of each required competency, among those whose gaps the viewer may read: two
 * statements for any number of people.
 */
import { type RawBuilder, sql } from "kysely";
import { assertAllowed, type Look } from "../../kernel/index.ts";
import { canReadStructure } from "../../organization/index.ts";
import type { CompetencyGapFilter } from "./gap.inputs.ts";
import { comparedGaps } from "./gap.read.ts";
import type { CompetencySpread } from "./gap.views.ts";

/** Which people a spread counts. */
export type SpreadFilter = Pick<CompetencyGapFilter, "unitId" | "includeSubtree" | "positionId">;

const PEOPLE = sql<number>`count(distinct ${sql.ref("personId")})`;

/** Required competencies with the numbers of people by level and result, in the order of the framework. */
export async function readCompetencySpread(look: Look, filter: SpreadFilter): Promise<CompetencySpread[]> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const gaps = await comparedGaps(look, filter);
  const rows = await gaps
    .select(["frameworkCode", "code", "textVi", "textEn", PEOPLE.as("required")])
    .select([people("BELOW").as("below"), people("WITHIN").as("within"), people("ABOVE").as("above")])
    .select(people("NOT_ASSESSED").as("notAssessed"))
    .groupBy(["frameworkCode", "code", "textVi", "textEn", "groupPlace", "criterionPlace"])
    .orderBy("frameworkCode")
    .orderBy("groupPlace")
    .orderBy("criterionPlace")
    .orderBy("code")
    .execute();
  const levels = await readLevels(gaps);
  return rows.map(({ frameworkCode, code, textVi, textEn, ...counts }) => ({
    ...{ frameworkCode, code, textVi, textEn },
    required: Number(counts.required),
    below: Number(counts.below),
    within: Number(counts.within),
    above: Number(counts.above),
    notAssessed: Number(counts.notAssessed),
    levels: levels.get(keyOf({ frameworkCode, code })) ?? [],
  }));
}

function people(status: string): RawBuilder<number> {
  return sql<number>`count(distinct case when status = ${status} then ${sql.ref("personId")} end)`;
}

async function readLevels(
  gaps: Awaited<ReturnType<typeof comparedGaps>>,
): Promise<Map<string, CompetencySpread["levels"]>> {
  const rows = await gaps
    .select(["frameworkCode", "code", "level", PEOPLE.as("people")])
    .where("level", "is not", null)
    .groupBy(["frameworkCode", "code", "level"])
    .orderBy("level")
    .execute();
  const counts = new Map<string, CompetencySpread["levels"]>();
  for (const { level, people: found, ...competency } of rows) {
    const own = counts.get(keyOf(competency)) ?? [];
    counts.set(keyOf(competency), [...own, { level: Number(level), people: Number(found) }]);
  }
  return counts;
}

function keyOf({ frameworkCode, code }: { readonly frameworkCode: string; readonly code: string }): string {
  return JSON.stringify([frameworkCode, code]);
}
