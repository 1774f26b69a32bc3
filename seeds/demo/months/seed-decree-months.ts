import { CycleTrack } from "../../../server/cycle/index.ts";
import { EvaluationStep } from "../../../server/evaluation/index.ts";
import { adoptFramework, loadContent } from "../../../server/framework/index.ts";
import { addDays, type Clock, today } from "../../../server/kernel/index.ts";
import { clockAt, notAfter, type SeedDeps } from "../../deps.ts";
import { finishedMonths, isUnderDecree, monthOf, type MonthSpan } from "../calendar.ts";
import { Part } from "../cast.ts";
import { idOf } from "../id-of.ts";
import { type Scene, viewerOfPart } from "../scene.ts";
import { COMMUNES, stateBlock } from "../units/communes.ts";
import { DEPARTMENTS } from "../units/departments.ts";
import { PROVINCE } from "../units/staff.ts";
import { WORK_ROOMS } from "../units/work-rooms.ts";
import type { KnownProduct } from "../work/record-month.ts";
import { seedProducts, seedRunningWork, seedWorkMonth } from "../work/seed-work.ts";
import { type OpenedEvaluation, readOpened } from "./opened.read.ts";
import { closeMonth, openMonth } from "./open-cycle.ts";
import { monthEntries } from "./month-entries.ts";
import { publishMonth } from "./publish-month.ts";
import { writeMonth } from "./write-month.ts";

/** Departments and State blocks run the decree for their civil servants from its first day on. */
export async function seedDecreeMonths(deps: SeedDeps, scene: Scene): Promise<void> {
  const day = today(deps.clock);
  await adoptDecree(deps, scene);
  const products = isUnderDecree(day) ? await seedProducts(deps, scene) : new Map<string, KnownProduct>();
  const finished = finishedMonths(day);
  for (const span of finished) {
    const isMeasured = span === finished.at(-1);
    await seedMonth(deps, scene, { span, isRunning: false, measured: isMeasured ? products : null });
    deps.log(`month ${span.month}`);
  }
  if (!isUnderDecree(day)) return;
  await seedMonth(deps, scene, { span: monthOf(day), isRunning: true, measured: products });
  deps.log(`month ${monthOf(day).month}, running`);
}

async function adoptDecree({ write }: SeedDeps, scene: Scene): Promise<void> {
  const specialist = viewerOfPart(scene, Part.SPECIALIST);
  const shared = {
    frameworkId: idOf(scene.frameworkIds, "ND-335-2025"),
    includesSubtree: true,
    startsOn: "2026-01-01",
    documentNumber: "335/2025/NĐ-CP",
  };
  for (const unit of [...DEPARTMENTS, ...COMMUNES.map(stateBlock)]) {
    const adoption = { ...shared, unitId: idOf(scene.organization.unitIds, unit) };
    await write("adoptFramework", specialist, clockAt("2025-12-29T02:00:00Z"), adoptFramework, adoption);
  }
}

/** A month to be made. */
interface MonthToSeed {
  readonly span: MonthSpan;
  readonly isRunning: boolean;
  /** Products of the commune that is measured by its tasks in this month; null where it is rated as the others are. */
  readonly measured: ReadonlyMap<string, KnownProduct> | null;
}

async function seedMonth(deps: SeedDeps, scene: Scene, { span, isRunning, measured }: MonthToSeed): Promise<void> {
  const specialist = viewerOfPart(scene, Part.SPECIALIST);
  const [year, number] = span.month.split("-");
  const cycleId = await openMonth(deps, specialist, notAfter(deps.clock, `${span.startsOn}T01:30:00Z`), {
    code: `${PROVINCE}-${span.month}`,
    name: `Tháng ${number ?? ""}/${year ?? ""}, Tỉnh Sông Lam`,
    track: CycleTrack.STATE,
    unitId: idOf(scene.organization.unitIds, PROVINCE),
    startsOn: span.startsOn,
    endsOn: span.endsOn,
    selfDueOn: span.endsOn,
    voteDueOn: null,
    decisionDueOn: addDays(span.endsOn, 5),
  });
  await fillMonth(deps, scene, { cycleId, span, isRunning, isMeasured: measured !== null });
  if (measured !== null) {
    if (isRunning) await seedRunningWork(deps, scene, { span, products: measured });
    else await seedWorkMonth(deps, scene, { cycleId, span, products: measured });
  }
  if (isRunning) return;
  await closeMonth(deps, specialist, notAfter(deps.clock, `${addDays(span.endsOn, 1)}T08:00:00Z`), cycleId);
  if (measured !== null) await publishMonth(deps, scene, cycleId, span);
}

interface OpenedMonth {
  readonly cycleId: string;
  readonly span: MonthSpan;
  readonly isRunning: boolean;
  /** The people of some rooms are rated by their tasks and left out here. */
  readonly isMeasured: boolean;
}

async function fillMonth(deps: SeedDeps, scene: Scene, month: OpenedMonth): Promise<void> {
  const { cycleId, span, isRunning, isMeasured } = month;
  const all = await readOpened(deps.sql, cycleId);
  const opened = isMeasured ? all.filter((each) => !isRatedByTasks(each, isRunning)) : all;
  const [first] = opened;
  if (first === undefined) return;
  const content = await loadContent(deps.sql, first.frameworkVersionId);
  const entries = monthEntries(scene, opened, { content, span, isRunning, clock: deps.clock });
  const moved = entries.filter((entry) => entry.step !== EvaluationStep.SELF);
  await deps.write("writeMonth", viewerOfPart(scene, Part.SPECIALIST), lastMoment(deps.clock, span), writeMonth, {
    content,
    entries: moved,
  });
}

const ROOMS = new Set(WORK_ROOMS.map(({ code }) => code));

/** In the month that runs those who lead have no tasks yet. */
function isRatedByTasks({ unit, leading }: OpenedEvaluation, isRunning: boolean): boolean {
  return ROOMS.has(unit) && !(isRunning && leading);
}

function lastMoment(clock: Clock, span: MonthSpan): Clock {
  return notAfter(clock, `${span.endsOn}T10:00:00Z`);
}
