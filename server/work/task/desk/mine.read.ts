/*
 * What waits for the viewer: conditions on tasks. What a leader who has left had assigned waits for whoever leads there
 * now, so that nothing is orphaned.
 */
import { type RawBuilder, sql } from "kysely";
import { type Look, today } from "../../../kernel/index.ts";
import { headsOn, inScope, readHeadedUnits, subtreesOf } from "../../../organization/index.ts";
import { TaskState } from "../task.enums.ts";
import { MineTask } from "./desk.views.ts";

const NOBODY = sql<boolean>`(1 = 0)`;

/** SQL condition: the task is the viewer's in the named way. */
export async function minePlace(look: Look, mine: MineTask): Promise<RawBuilder<boolean>> {
  const me = look.viewer.personId;
  if (me === null) return NOBODY;
  switch (mine) {
    case MineTask.OWN:
      return sql<boolean>`(task.owner_person_id = ${me})`;
    case MineTask.ASSIGNED_BY_ME:
      return sql<boolean>`(task.assigner_person_id = ${me})`;
    case MineTask.COLLABORATING:
      return sql<boolean>`(task.id in (select mc.task_id from task_collaborator mc where mc.person_id = ${me}))`;
    default: {
      const state = {
        TO_ACCEPT: TaskState.SUBMITTED,
        TO_CONFIRM: TaskState.PROPOSED,
        TO_HAND_ON: TaskState.HANDED_BACK,
      };
      return sql<boolean>`(task.state = ${state[mine]} and ${await waitsFor(look, me)})`;
    }
  }
}

/** SQL condition: the viewer judges the task: assigned it, heads its unit, or heads above in place of one who left. */
async function waitsFor(look: Look, me: string): Promise<RawBuilder<boolean>> {
  const day = today(look.clock);
  const headed = await readHeadedUnits(look.sql, me, day);
  const assigned = sql`task.assigner_person_id = ${me}`;
  const judged =
    headed.length === 0
      ? assigned
      : sql`(${assigned} or task.unit_id in (${sql.join(headed)}) or (${inScope("task.unit_id", subtreesOf(headed), day)}
        and not exists (select 1 from appointment ma where ma.person_id = task.assigner_person_id
          and ${headsOn("ma", day)})))`;
  return sql<boolean>`((task.owner_person_id is null or task.owner_person_id <> ${me}) and ${judged})`;
}
