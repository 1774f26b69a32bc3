import { type GraphQLSchema, isEnumType } from "graphql";
import { outcome } from "../guard/permissions/cells.ts";
import { askAs, cellsOf, type Line } from "./ask.ts";
import type { Asking } from "./operations.ts";

const QUERY = "query ($query: StatisticsQueryInput!) { statistics(query: $query) { rows { values { value } } } }";

/** Every measure by every dimension, of an open and of a closed cycle; a line for those that are open to the same people. */
export async function statisticsLines(asking: Asking, schema: GraphQLSchema): Promise<Line[]> {
  const { scene } = asking;
  const cycles = { open: scene.place.cycleId, closed: scene.place.closedCycleId };
  const lines: Line[] = [];
  for (const [state, cycleId] of Object.entries(cycles)) {
    for (const measure of choices(schema, "StatisticsMeasure"))
      lines.push(await lineOf(asking, { measures: [measure], groupBy: [] }, { state, cycleId }));
    for (const dimension of choices(schema, "StatisticsDimension"))
      for (const measure of ["SUBJECTS", "SHARE", "SCORE_MEAN"].filter((each) =>
        choices(schema, "StatisticsMeasure").includes(each),
      ))
        lines.push(await lineOf(asking, { measures: [measure], groupBy: [dimension] }, { state, cycleId }));
  }
  return merged(lines);
}

interface Table {
  readonly measures: readonly string[];
  readonly groupBy: readonly string[];
}

async function lineOf(
  { http, scene, chosen }: Asking,
  { measures, groupBy }: Table,
  { state, cycleId }: { readonly state: string; readonly cycleId: string },
): Promise<Line> {
  const filter = groupBy[0] === "PERIOD" ? { from: "2026-01-01", to: "2026-12-31" } : { cycleIds: [cycleId] };
  const query = { unitId: scene.place.unitId, measures, groupBy, filter };
  const name = `statistics of ${measures.join(", ")}${groupBy.length === 0 ? "" : ` by ${groupBy.join(", ")}`}`;
  const cells = await cellsOf(chosen({ name, state }), async (actor) => {
    const answer = await askAs(http, actor, QUERY, { query });
    return outcome(answer, "statistics");
  });
  return { name, state, cells };
}

/** Tables of one state that are open to the same people, in one line. */
function merged(lines: readonly Line[]): Line[] {
  const alike = Map.groupBy(lines, ({ state, cells }) => `${state} ${JSON.stringify(cells)}`);
  return [...alike.values()].map((group) => ({
    name: `statistics: ${group.map(({ name }) => name.replace("statistics of ", "")).join("; ")}`,
    state: group[0]?.state ?? "",
    cells: group[0]?.cells ?? {},
  }));
}

function choices(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
}
