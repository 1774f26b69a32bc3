import type { CycleRow } from "../../cycle/index.ts";
import type { Look } from "../../kernel/index.ts";
import type { StatisticsDimension } from "../query/statistics.enums.ts";
import type { StatisticsFilterInput } from "../query/statistics.inputs.ts";
import type { UnitBreakdown } from "../units/unit-statistics.inputs.ts";

/** A cycle whose evaluations are counted. */
export type TakenCycle = Pick<CycleRow, "id" | "code" | "name" | "kind" | "startsOn" | "endsOn" | "status">;

/** What every source is asked: of whom, in which cycles, by what. */
export interface StatisticsScope {
  readonly unitId: string;
  readonly includeSubtree: boolean;
  /** NONE unless units are rows. */
  readonly byUnit: UnitBreakdown;
  readonly cycles: readonly TakenCycle[];
  readonly dimensions: readonly StatisticsDimension[];
  readonly filter: StatisticsFilterInput;
  /** Evaluations that this reader must not find counted. */
  readonly leftOut: readonly string[];
  readonly today: string;
}

/** Sums by name; what measures are made of. */
export type Sums = Readonly<Record<string, number>>;

/** Sums of everything (no keys) or of one row; keys in the order of the scope's dimensions, "" for none. */
export interface SourceRow {
  readonly isTotal: boolean;
  readonly keys: readonly string[];
  readonly sums: Sums;
}

/** Names of the filter's fields that only some sources know. */
export type OwnFilter = "dutyGroups" | "grades" | "steps" | "frameworkVersionIds" | "criterionIds";

/** Names of the filter's fields that all sources know but for those that name them in `without`. */
export type CommonFilter = "subject" | "positionClasses" | "subjectTypes" | "leading";

/**
 * Where sums come from: one file each, one set-based statement a query.
 *
 * Measures of several sources stand in one table: their rows meet by keys.
 */
export interface StatisticsSource {
  readonly name: string;
  readonly dimensions: ReadonlySet<StatisticsDimension>;
  /** Fields of the filter beside subject, positions, kinds of employment and leading that narrow it. */
  readonly filters: ReadonlySet<OwnFilter>;
  /** Of the fields that others know, those that it does not; `subject`: it is about people. */
  readonly without?: ReadonlySet<CommonFilter>;
  /** Rows with the sums asked for; a row without anything to count may be missing. */
  readonly read: (look: Look, scope: StatisticsScope, sums: readonly string[]) => Promise<readonly SourceRow[]>;
}
