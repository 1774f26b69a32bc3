import { CycleKind, type CycleTrack, planCycle } from "../../../server/cycle/index.ts";
import { closeCycle, openCycle } from "../../../server/evaluation/index.ts";
import type { Clock, Sql, Viewer } from "../../../server/kernel/index.ts";
import type { SeedDeps } from "../../deps.ts";

/** A month to be opened for a unit and those below. */
export interface CyclePlan {
  readonly code: string;
  readonly name: string;
  readonly track: CycleTrack;
  readonly unitId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly selfDueOn: string;
  readonly voteDueOn: string | null;
  readonly decisionDueOn: string;
}

/** Plans and opens a monthly cycle as the specialist. @returns its id. */
export async function openMonth({ write }: SeedDeps, specialist: Viewer, at: Clock, plan: CyclePlan): Promise<string> {
  const cycle = await write("planCycle", specialist, at, planCycle, { ...plan, kind: CycleKind.MONTH });
  await write("openCycle", specialist, at, openCycle, { cycleId: cycle.id, version: cycle.version });
  return cycle.id;
}

/** Closes a cycle as the specialist. */
export async function closeMonth(
  { write, sql }: SeedDeps,
  specialist: Viewer,
  at: Clock,
  cycleId: string,
): Promise<void> {
  await write("closeCycle", specialist, at, closeCycle, { cycleId, version: await versionOf(sql, cycleId) });
}

async function versionOf(sql: Sql, cycleId: string): Promise<number> {
  const row = await sql.selectFrom("cycle").select("version").where("id", "=", cycleId).executeTakeFirstOrThrow();
  return row.version;
}
