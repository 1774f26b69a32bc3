import { StatisticsMeasure } from "../query/statistics.enums.ts";
import { competencyMeasures } from "./competency.measures.ts";
import { criterionMeasures } from "./criterion.measures.ts";
import { gapMeasures } from "./gap.measures.ts";
import type { Measure } from "./measure.ts";
import { objectionMeasures } from "./objection.measures.ts";
import { organizationMeasures } from "./organization.measures.ts";
import { progressMeasures } from "./progress.measures.ts";
import { quotaMeasures } from "./quota.measures.ts";
import { scoreMeasures } from "./score.measures.ts";
import { STATEMENTS } from "./statements.ts";

const ENTRIES = [
  ...[...progressMeasures, ...scoreMeasures, ...gapMeasures, ...criterionMeasures],
  ...[...objectionMeasures, ...quotaMeasures, ...organizationMeasures, ...competencyMeasures],
];

const BY_ID: ReadonlyMap<string, Measure> = new Map(
  ENTRIES.map((measure) => [measure.id, { ...measure, sql: STATEMENTS[measure.id] }]),
);

/** What a measure is. */
export function measureOf(id: StatisticsMeasure): Measure {
  const measure = BY_ID.get(id);
  if (!measure) throw new TypeError(`the measure ${id} has no definition`);
  return measure;
}

/** All measures, in the order of the enum. */
export const MEASURES: readonly Measure[] = Object.values(StatisticsMeasure).map((id) => measureOf(id));
