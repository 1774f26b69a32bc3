/*
 * Parts of tasks, by task; nested fields ask the task first, which the viewer may read. One statement each.
 */
import { type BatchRead, columns, type Sql, today } from "../../../kernel/index.ts";
import {
  type PersonRow,
  readHeads,
  readHeadScope,
  readInScope,
  STRUCTURE_ROLES,
  unitScope,
} from "../../../organization/index.ts";
import { readReadable } from "../../measure/measure.read.ts";
import type { TaskEvent } from "../task-event.entity.ts";
import type { TaskEvidence } from "./task-evidence.entity.ts";
import type { TaskShare } from "../shares/task-share.entity.ts";
import { outranks, readHeights } from "../outranking.read.ts";
import type { TaskFacts } from "../task.policy.ts";

/** An event as read. */
export type TaskEventRow = { [K in keyof TaskEvent]: TaskEvent[K] };
/** A share as read. */
export type TaskShareRow = { [K in keyof TaskShare]: TaskShare[K] };
/** A file that shows what was done, as read. */
export type TaskEvidenceRow = { [K in keyof TaskEvidence]: TaskEvidence[K] };

/** Events of tasks in order. */
export async function readEventsOf(sql: Sql, taskIds: readonly string[]): Promise<TaskEventRow[]> {
  return sql
    .selectFrom("task_event")
    .select(columns("task_event", "id", "taskId", "number", "kind", "happenedOn", "recordedAt", "byPersonId"))
    .select(columns("task_event", "ownerPersonId", "unitId", "quantity", "dueOn", "origin", "verdict", "percent"))
    .select(columns("task_event", "aboutNumber", "note", "documentId"))
    .where("task_event.task_id", "in", [...taskIds])
    .orderBy("task_event.task_id")
    .orderBy("task_event.number")
    .execute();
}

/** Events by task, oldest first. */
export const readTaskEvents: BatchRead<string, TaskEventRow[]> = async (look, taskIds) =>
  Map.groupBy(await readEventsOf(look.sql, taskIds), (row) => row.taskId);

/** Files by task, in the order of their events. */
export const readTaskEvidence: BatchRead<string, TaskEvidenceRow[]> = async (look, taskIds) => {
  const rows = await look.sql
    .selectFrom("task_evidence")
    .select(columns("task_evidence", "id", "taskId", "eventNumber", "fileId", "addedBy", "addedAt"))
    .where("task_evidence.task_id", "in", [...taskIds])
    .orderBy("task_evidence.event_number")
    .orderBy("task_evidence.id")
    .execute();
  return Map.groupBy(rows, (row) => row.taskId);
};

/** Collaborators by task, by name. */
export const readTaskCollaborators: BatchRead<string, PersonRow[]> = async (look, taskIds) => {
  const rows = await look.sql
    .selectFrom("task_collaborator")
    .innerJoin("person", "person.id", "task_collaborator.person_id")
    .select(columns("person", "id", "version", "code", "fullName"))
    .select("task_collaborator.task_id as taskId")
    .where("task_collaborator.task_id", "in", [...taskIds])
    .orderBy("person.sort_key")
    .orderBy("person.id")
    .execute();
  return Map.groupBy(rows, (row) => row.taskId);
};

/**
 * What each task counts for people, by task, as far as the viewer may read it: one's own, those of the units that one
 * leads or has a grant over, and those of tasks that one assigned. Who helps, or owned it once, reads no other's account.
 */
export const readTaskShares: BatchRead<string, TaskShareRow[]> = async (look, taskIds) => {
  const { readable } = await readReadable(look);
  const rows = await look.sql
    .selectFrom("task_share as s")
    .innerJoin("task as t", "t.id", "s.task_id")
    .select(columns("s", "id", "taskId", "personId", "unitId", "dueOn", "assigned", "completed"))
    .select(columns("s", "isDone", "isUnplanned", "isTakenOver", "isHandedBack"))
    .select(columns("s", "delays", "majorErrors", "minorErrors"))
    .where("s.task_id", "in", [...taskIds])
    .where((eb) => eb.or([readable, eb("t.assigner_person_id", "=", look.viewer.personId)]))
    .orderBy("s.due_on")
    .orderBy("s.person_id")
    .execute();
  return Map.groupBy(rows.map(asShare), (row) => row.taskId);
};

type Flags = "isDone" | "isUnplanned" | "isTakenOver" | "isHandedBack";

/** A share with its truths as truth. */
export function asShare(row: Omit<TaskShareRow, Flags> & Record<Flags, unknown>): TaskShareRow {
  return {
    ...row,
    isDone: Boolean(row.isDone),
    isUnplanned: Boolean(row.isUnplanned),
    isTakenOver: Boolean(row.isTakenOver),
    isHandedBack: Boolean(row.isHandedBack),
  };
}

/** What the viewer is to each task today. */
export const readTaskFacts: BatchRead<string, TaskFacts> = async (look, taskIds) => {
  const { viewer, sql } = look;
  const day = today(look.clock);
  const rows = await sql
    .selectFrom("task as t")
    .leftJoin("task_event as e", (join) => join.onRef("e.task_id", "=", "t.id").onRef("e.number", "=", "t.event_count"))
    .select(["t.id", "t.state", "t.unit_id as unitId", "t.owner_person_id as ownerPersonId"])
    .select(["t.assigner_person_id as assignerPersonId", "e.owner_person_id as lastOwnerId"])
    .select((eb) =>
      eb
        .selectFrom("task_event as o")
        .select((inner) => inner.fn.countAll().as("count"))
        .whereRef("o.task_id", "=", "t.id")
        .where("o.owner_person_id", "=", viewer.personId)
        .as("owned"),
    )
    .where("t.id", "in", [...taskIds])
    .execute();
  const units = [...new Set(rows.map(({ unitId }) => unitId))];
  const organized = await readInScope(sql, unitScope(viewer, STRUCTURE_ROLES), units, day);
  const led = await readInScope(sql, await readHeadScope(sql, viewer, day), units, day);
  const heads = await readHeads(sql, units, day);
  const heights = await readHeights(sql, units, day);
  return new Map(
    rows.map(({ id, state, unitId, ownerPersonId, assignerPersonId, lastOwnerId, owned }) => [
      id,
      {
        ...{ state, ownerPersonId, assignerPersonId },
        hasOwned: Number(owned) > 0,
        leads: led.has(unitId),
        outranks: outranks(heights.get(unitId), viewer.personId, assignerPersonId),
        specialist: organized.has(unitId) && heads.get(unitId) === (ownerPersonId ?? lastOwnerId),
      },
    ]),
  );
};
