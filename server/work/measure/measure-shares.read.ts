/*
 * Shares behind what a person's tasks come to, as far as the viewer may read them. One statement a period.
 */
import { type BatchRead, columns } from "../../kernel/index.ts";
import { asShare, type TaskShareRow } from "../task/parts/parts.read.ts";
import { readReadable } from "./measure.read.ts";
import type { Days } from "./shares.read.ts";

const MOST_SHARES = 500;

/** The key of a measure: person and days. */
export function measureKey({ personId, from, to }: Days & { readonly personId: string }): string {
  return `${personId} ${from} ${to}`;
}

/** Shares that count in measures, by the measures' keys, by day. */
export const readSharesBehind: BatchRead<string, TaskShareRow[]> = async (look, keys) => {
  const found = new Map<string, TaskShareRow[]>();
  const { readable } = await readReadable(look);
  const asked = keys.map((key) => key.split(" ") as [personId: string, from: string, to: string]);
  for (const own of Map.groupBy(asked, ([, from, to]) => `${from} ${to}`).values()) {
    const [, from = "", to = ""] = own[0] ?? [];
    const rows = await look.sql
      .selectFrom("task_share as s")
      .select(columns("s", "id", "taskId", "personId", "unitId", "dueOn", "assigned", "completed"))
      .select(columns("s", "isDone", "isUnplanned", "isTakenOver", "isHandedBack"))
      .select(columns("s", "delays", "majorErrors", "minorErrors"))
      .where(
        "s.person_id",
        "in",
        own.map(([personId]) => personId),
      )
      .where("s.due_on", ">=", from)
      .where("s.due_on", "<=", to)
      .where(readable)
      .orderBy("s.due_on")
      .orderBy("s.id")
      .execute();
    for (const share of rows.map(asShare)) {
      const key = measureKey({ personId: share.personId, from, to });
      const shares = found.get(key) ?? [];
      if (shares.length < MOST_SHARES) shares.push(share);
      found.set(key, shares);
    }
  }
  return found;
};
