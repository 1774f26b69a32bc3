import type { Defined } from "../unit/measure-families.ts";
import type { Dimension, Filter, MeasureId, Query } from "../table/table.ts";

export const DIMENSIONS = [
  ...(["UNIT", "PERIOD", "CYCLE", "POSITION_CLASS", "SUBJECT_TYPE", "LEADING", "DUTY_GROUP"] as const),
  ...(["GRADE", "SELF_GRADE", "PROPOSED_GRADE", "STEP", "FRAMEWORK", "SCORE_BAND"] as const),
  ...(["CRITERION_GROUP", "CRITERION"] as const),
] satisfies readonly Dimension[];
export const CLASSES = ["LEADER", "PROFESSIONAL", "SUPPORT"] as const;
export const TYPES = ["CADRE", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE", "CONTRACT", "NON_SPECIALIZED"] as const;

const MOST_DIMENSIONS = 3;
const MOST_MEASURES = 20;

/** What somebody put together. */
export interface BuilderChoice {
  readonly measures: readonly string[];
  readonly by: readonly Dimension[];
  readonly classes: readonly (typeof CLASSES)[number][];
  readonly types: readonly (typeof TYPES)[number][];
  readonly leading: boolean | null;
  /** All units below instead of the next ones. */
  readonly everyUnit: boolean;
  /** All periods of the dashboard instead of the one that is looked at. */
  readonly everyPeriod: boolean;
}

function listed<T extends string>(known: readonly T[], asked: string | null): T[] {
  const words = (asked ?? "").split(",");
  return [...new Set(words)].flatMap((word) => known.filter((one) => one === word));
}

/** The choice that an address names; what is no choice at all is left out. */
export function readBuilder(get: (name: string) => string | null): BuilderChoice {
  const leading = get("leading");
  return {
    measures: [...new Set((get("m") ?? "RATED,SHARE").split(",").filter((one) => one !== ""))].slice(0, MOST_MEASURES),
    by: listed(DIMENSIONS, get("by") ?? "UNIT").slice(0, MOST_DIMENSIONS),
    classes: listed(CLASSES, get("classes")),
    types: listed(TYPES, get("types")),
    leading: leading === null ? null : leading === "1",
    everyUnit: get("units") === "all",
    everyPeriod: get("periods") === "all",
  };
}

/** Measures that can stand beside each other by these dimensions. */
export function measuresBy(dictionary: readonly Defined[], by: readonly Dimension[], exact: boolean): Defined[] {
  return dictionary.filter(
    ({ dimensions, published }) => (exact || published) && by.every((dimension) => dimensions.includes(dimension)),
  );
}

/** Dimensions that all these measures may be asked by. */
export function dimensionsOf(dictionary: readonly Defined[], measures: readonly string[]): Dimension[] {
  const asked = dictionary.filter(({ id }) => measures.includes(id));
  return DIMENSIONS.filter((dimension) => asked.every(({ dimensions }) => dimensions.includes(dimension)));
}

/** What readers of published tables may group by. */
export const PUBLISHED_DIMENSIONS: readonly Dimension[] = ["UNIT", "CYCLE", "POSITION_CLASS", "GRADE"];

interface Place {
  readonly unitId: string;
  readonly filter: Filter;
  readonly range: Filter;
}

/** The query of a choice; none while no measure of the dictionary is chosen. */
export function builtQuery(
  choice: BuilderChoice,
  { unitId, filter, range }: Place,
  dictionary: readonly Defined[],
): Query | null {
  const measures = dictionary.filter(({ id }) => choice.measures.includes(id)).map(({ id }): MeasureId => id);
  if (measures.length === 0) return null;
  const { classes, types, leading } = choice;
  return {
    ...{ unitId, groupBy: [...choice.by], measures },
    filter: {
      ...(choice.everyPeriod ? range : filter),
      ...(classes.length > 0 ? { positionClasses: [...classes] } : {}),
      ...(types.length > 0 ? { subjectTypes: [...types] } : {}),
      ...(leading === null ? {} : { leading }),
      ...(choice.everyUnit ? { byUnit: "DESCENDANTS" as const } : {}),
    },
  };
}
