/*
 * What opening a cycle would give, and who was left out when it was opened.
 */
import { canPlanCycle, type Cycle, readCycle, readSpecialistUnits } from "../../cycle/index.ts";
import {
  assertAllowed,
  columns,
  type Look,
  type Page,
  PageInput,
  today,
  Unauthenticated,
  readPage,
} from "../../kernel/index.ts";
import { inScope } from "../../organization/index.ts";
import { readReadingScope } from "../authority/authority.read.ts";
import type { CycleExclusion } from "./cycle-exclusion.entity.ts";
import { type OpeningProgress, readRunningOpening } from "./progress/opening-progress.ts";
import { openingOf } from "./opening.service.ts";
import type { CycleOpening } from "./opening.views.ts";
import { foresee } from "./foresee.read.ts";

/**
 * Who would get an evaluation if the cycle were opened now; nothing is written.
 *
 * @throws NotFound, Forbidden `cycle.notSpecialist`.
 */
export async function readOpeningPreview(look: Look, cycleId: string): Promise<CycleOpening> {
  const cycle = await readCycle(look, cycleId);
  const specialist = (await readSpecialistUnits(look, [cycle.unitId])).get(cycle.unitId) ?? false;
  assertAllowed(look.viewer, canPlanCycle(look.viewer, specialist));
  return openingOf(cycle as Cycle, await foresee(look.sql, cycle));
}

/** One page of those who were left out of a cycle, of the units whose evaluations the viewer may read, by name. */
export async function readExclusions(
  look: Look,
  cycleId: string,
  page = new PageInput(),
): Promise<Page<CycleExclusion>> {
  if (look.viewer.accountId === null && !look.viewer.isSystem) throw new Unauthenticated();
  const matching = look.sql
    .selectFrom("cycle_exclusion")
    .innerJoin("person", "person.id", "cycle_exclusion.person_id")
    .where("cycle_exclusion.cycle_id", "=", cycleId)
    .where(inScope("cycle_exclusion.unit_id", await readReadingScope(look), today(look.clock)));
  return readPage(
    page,
    matching,
    matching
      .select(columns("cycle_exclusion", "id", "cycleId", "personId", "appointmentId", "unitId", "reason"))
      .orderBy("person.sort_key")
      .orderBy("cycle_exclusion.id"),
  );
}

/**
 * How far the opening of a cycle has come, whichever server process runs it; null when none does.
 *
 * @throws Unauthenticated when nobody is signed in.
 */
export async function readOpeningProgress({ viewer, sql }: Look, cycleId: string): Promise<OpeningProgress | null> {
  if (viewer.accountId === null && !viewer.isSystem) throw new Unauthenticated();
  return readRunningOpening(sql, cycleId);
}
