import { ALLOWED, denied, type Verdict, type Viewer } from "../../kernel/index.ts";

/** What the rights over the numbers of a unit depend on. */
export interface StatisticsRightsFacts {
  /** Whether the viewer may read every evaluation that is counted. */
  readonly readsRows: boolean;
  /** Whether the viewer is an analyst of the unit. */
  readonly isAnalyst: boolean;
}

/** Which cycle and subject are asked for. */
export interface AskedStatistics {
  readonly isClosed: boolean;
  readonly aboutPersons: boolean;
}

/** Exact numbers are for those who may read the rows that they count. */
export function canReadExact(viewer: Viewer, facts: StatisticsRightsFacts): boolean {
  return viewer.isSystem || facts.readsRows;
}

/** Analysts get the published tables: of closed cycles, about people. */
export function canReadStatistics(viewer: Viewer, facts: StatisticsRightsFacts, asked: AskedStatistics): Verdict {
  if (canReadExact(viewer, facts)) return ALLOWED;
  if (!facts.isAnalyst) return denied("statistics.noRight");
  if (!asked.aboutPersons) return denied("statistics.personsOnly");
  return asked.isClosed ? ALLOWED : denied("statistics.notClosed");
}
