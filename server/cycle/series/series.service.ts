import { LockMode } from "@mikro-orm/core";
import { assertAllowed, fold, NotFound, Refused, tidy, type Work } from "../../kernel/index.ts";
import { Cycle } from "../cycle.entity.ts";
import { CycleSubjects } from "../cycle.enums.ts";
import { canPlanCycle } from "../cycle.policy.ts";
import { assertCycleDays } from "../cycle.rules.ts";
import { assertNoOverlap, isSpecialist, lockUnit } from "../cycle.service.ts";
import { CycleSeries } from "./cycle-series.entity.ts";
import { fillPattern, type Period } from "./periods.ts";
import type { ChangeCycleSeriesInput, CreateCycleSeriesInput } from "./series.inputs.ts";
import { assertSeries, dueDaysOfPeriod, OFFSET_FIELDS } from "./series.rules.ts";

/**
 * Starts a series: from now on its periods are planned and opened by themselves.
 *
 * @throws Forbidden `cycle.notSpecialist`.
 * @throws InvalidInput when patterns, days or deadlines cannot make cycles.
 * @throws Conflict when the unit has a series of that name.
 */
export async function createCycleSeries(work: Work, input: CreateCycleSeriesInput): Promise<CycleSeries> {
  await lockUnit(work, input.unitId);
  assertAllowed(work.viewer, canPlanCycle(work.viewer, await isSpecialist(work, input.unitId)));
  const series = fill(new CycleSeries(), input);
  work.em.persist(series);
  await work.em.flush();
  return series;
}

/**
 * Replaces the rule of a series; cycles that it planned before stay as they are.
 *
 * A last day ends the series.
 *
 * @throws NotFound, Stale, and as `createCycleSeries`.
 */
export async function changeCycleSeries(work: Work, input: ChangeCycleSeriesInput): Promise<CycleSeries> {
  const series = await work.em.findOne(CycleSeries, input.seriesId);
  if (!series) throw new NotFound("CycleSeries", input.seriesId);
  const specialist = (await isSpecialist(work, series.unitId)) && (await isSpecialist(work, input.unitId));
  assertAllowed(work.viewer, canPlanCycle(work.viewer, specialist));
  await work.em.lock(series, LockMode.OPTIMISTIC, input.version);
  fill(series, input);
  await work.em.flush();
  return series;
}

/**
 * Plans the cycle of one period of a series; the pair of series and first day is unique, so that it happens once.
 *
 * @throws Refused `cycle.overlaps`, `cycleSeries.codeTaken` when people planned such a cycle by hand.
 */
export async function planPeriod(work: Work, series: CycleSeries, period: Period): Promise<Cycle> {
  await lockUnit(work, series.unitId);
  const cycle = Object.assign(new Cycle(), dueDaysOfPeriod(series, period), period);
  cycle.code = fillPattern(series.codePattern, period);
  cycle.name = tidy(fillPattern(series.namePattern, period));
  cycle.kind = series.kind;
  cycle.track = series.track;
  cycle.unitId = series.unitId;
  cycle.subjects = series.subjects;
  cycle.strictDeadlines = series.strictDeadlines;
  cycle.seriesId = series.id;
  cycle.searchFold = fold(`${cycle.code} ${cycle.name}`);
  assertCycleDays(cycle);
  await assertNoOverlap(work, cycle);
  const taken = await work.sql.selectFrom("cycle").select("id").where("code", "=", cycle.code).executeTakeFirst();
  if (taken) throw new Refused("cycleSeries.codeTaken", { code: cycle.code });
  work.em.persist(cycle);
  await work.em.flush();
  return cycle;
}

function fill(series: CycleSeries, input: CreateCycleSeriesInput): CycleSeries {
  series.name = tidy(input.name);
  series.unitId = input.unitId;
  series.kind = input.kind;
  series.track = input.track;
  series.subjects = input.subjects ?? CycleSubjects.BOTH;
  series.strictDeadlines = input.strictDeadlines ?? false;
  series.startsOn = input.startsOn;
  series.endsOn = input.endsOn ?? null;
  series.openDaysBefore = input.openDaysBefore ?? 0;
  series.codePattern = tidy(input.codePattern);
  series.namePattern = tidy(input.namePattern);
  for (const field of OFFSET_FIELDS) series[field] = input[field] ?? null;
  assertSeries(series);
  return series;
}
