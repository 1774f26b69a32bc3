/*
 * Deadlines that were moved; a cycle is open to everybody who is signed in, and so is this.
 */
import { type BatchRead, columns } from "../../kernel/index.ts";
import type { DeadlineExtension } from "./deadline-extension.entity.ts";

/** Extensions by cycle, latest last. */
export const readExtensions: BatchRead<string, DeadlineExtension[]> = async ({ sql }, cycleIds) => {
  const rows = await sql
    .selectFrom("deadline_extension")
    .select(columns("deadline_extension", "id", "cycleId", "deadline", "fromDay", "toDay", "reason"))
    .select(columns("deadline_extension", "extendedBy", "extendedAt"))
    .where("deadline_extension.cycle_id", "in", [...cycleIds])
    .orderBy("deadline_extension.extended_at")
    .orderBy("deadline_extension.id")
    .execute();
  const found = new Map<string, DeadlineExtension[]>(cycleIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.cycleId)?.push(row);
  return found;
};
