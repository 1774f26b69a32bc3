import { dimensionsOf, type Measure } from "../measures/measure.ts";
import type { StatisticsScope, TakenCycle } from "../sources/source.ts";
import type { ValueRow } from "./assemble.ts";
import type { KeyNames } from "./code-names.ts";
import { nameOf } from "./key-names.read.ts";
import type { Predecessors } from "./predecessors.read.ts";
import { StatisticsDimension } from "./statistics.enums.ts";
import type { MeasureDefinition, StatisticsRow } from "./statistics.views.ts";

const { UNIT, CYCLE, PERIOD } = StatisticsDimension;

/** What names the keys of rows. */
export interface RowNames {
  readonly scope: StatisticsScope;
  readonly names: ReadonlyMap<StatisticsDimension, KeyNames>;
  readonly predecessors: Predecessors;
}

/**
 * A row as it is sent, with the name of each key.
 *
 * Predecessors stand with the unit; where the row is about the unit asked for, with the cycle or period.
 */
export function namedRow({ keys, values }: ValueRow, { scope, names, predecessors }: RowNames): StatisticsRow {
  const { dimensions, unitId } = scope;
  const place = keys[dimensions.indexOf(UNIT)] ?? unitId;
  const carrier = dimensions.includes(UNIT) ? UNIT : dimensions.find((each) => each === CYCLE || each === PERIOD);
  const before = carrier ? predecessors.of(place, cyclesOf(keys, scope)) : [];
  return {
    keys: dimensions.map((dimension, at) => {
      const key = keys[at] ?? "";
      const { code, nameVi, nameEn } = nameOf(names.get(dimension), dimension, key);
      const id = key === "" ? null : key;
      return { dimension, id, code, nameVi, nameEn, predecessors: dimension === carrier ? before : [] };
    }),
    values: [...values],
  };
}

/** The cycles that a row counts. */
function cyclesOf(keys: readonly string[], { dimensions, cycles }: StatisticsScope): TakenCycle[] {
  const [cycleId, period] = [CYCLE, PERIOD].map((each) => keys[dimensions.indexOf(each)]);
  return cycles.filter(
    ({ id, startsOn, endsOn }) =>
      (cycleId === undefined || id === cycleId) && (period === undefined || period === `${startsOn}/${endsOn}`),
  );
}

/** A measure as the dictionary sends it. */
export function definitionOf(measure: Measure): MeasureDefinition {
  const { id, name, definition, base, scale, published = false, sql = null } = measure;
  return {
    ...{ id, scale, published, sql },
    ...{ nameVi: name.vi, nameEn: name.en, definitionVi: definition.vi, definitionEn: definition.en },
    ...{ baseVi: base.vi, baseEn: base.en, dimensions: dimensionsOf(measure) },
  };
}
